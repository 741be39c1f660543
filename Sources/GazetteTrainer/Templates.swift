import Foundation

/// What documents are composed of: rules, kinds of documents, and the project's own name lists.
///
/// Shape of a file: `#` opens a comment; `NAME = TEXT | TEXT` is a rule, and later lines of the same
/// name add to it; `== NAME WEIGHT` opens a kind of document, whose lines follow. In texts
/// `{a|b}` is a choice, `<rule>` what a rule gives, `<rule:key>` the same each time in a document,
/// and `[KIND words]` a name. For lines see `Line`.
struct Templates {
  /// The texts that each rule chooses from.
  private(set) var rules: [String: [Template]] = [:]
  /// The kinds of documents.
  private(set) var documents: [Document] = []

  /// The section of the lists of organisations that holds a name; `nil` where none does.
  func section(of name: String) -> String? { sections[name] }

  private var sections: [String: String] = [:]

  /// A kind of document: how often it is chosen, and its lines.
  struct Document {
    var weight: Int
    var lines: [Line]
  }

  /// A line: `3-8* ` before it repeats it, `? ` leaves it out half the time, `~ ` writes it in the
  /// manner of headlines; a `^` inside puts the rest in capitals, up to `%%`.
  struct Line {
    var repeats: ClosedRange<Int>
    var isHeadline: Bool
    var template: Template
  }

  /// Reads the files `*.txt` of a folder in order of their names, and the sections of the lists of
  /// organisations as rules of their own.
  init(folder: String, lists: String) throws(TrainerError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .file(path: folder, problem: "cannot be read: \(error.localizedDescription)")
    }
    for name in names.filter({ $0.hasSuffix(".txt") }).sorted() {
      for line in try TextFile.lines(of: folder + "/" + name) {
        try read(line, of: folder + "/" + name)
      }
    }
    try readSections(of: lists + "/organisations.txt")
    try readSections(of: lists + "/teams.txt")
    for line in try TextFile.lines(of: lists + "/groups.txt") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, !fields[0].hasSuffix("s"), !fields[0].hasPrefix("#") else {
        continue
      }
      rules["natx", default: []].append(Template(words: String(fields[0])))
    }
  }

  private mutating func readSections(of path: String) throws(TrainerError) {
    var section = ""
    for line in try TextFile.lines(of: path) where !line.isEmpty {
      if line.hasPrefix("# ") {
        section = line.dropFirst(2).trimmingCharacters(in: CharacterSet(charactersIn: "."))
      } else {
        rules[section, default: []].append(Template(words: String(line)))
        if sections[String(line)] == nil { sections[String(line)] = section }
      }
    }
  }

  private mutating func read(_ line: Substring, of path: String) throws(TrainerError) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    if line.hasPrefix("== ") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let weight = Int(fields[2]) else {
        throw .file(path: path, problem: "\(line): not == NAME WEIGHT")
      }
      documents.append(Document(weight: weight, lines: []))
    } else if let match = line.wholeMatch(of: #/([A-Za-z0-9]+) = (.+)/#) {
      let choice = try Template(parsing: "{" + match.2 + "}", of: path)
      rules[String(match.1), default: []] += choice.choices.map(\.trimmed)
    } else if !documents.isEmpty {
      documents[documents.count - 1].lines.append(try Line(parsing: line, of: path))
    }
  }
}

extension Templates.Line {
  fileprivate init(parsing text: Substring, of path: String) throws(TrainerError) {
    var rest = text
    repeats = 1...1
    isHeadline = false
    if let match = rest.prefixMatch(of: #/(\d+)-(\d+)\* /#) {
      let (low, high) = (Int(match.1) ?? 1, Int(match.2) ?? 1)
      repeats = low...max(low, high)
      rest = rest[match.range.upperBound...]
    }
    if rest.hasPrefix("~") {
      isHeadline = true
      rest = rest.dropFirst()
    }
    if rest.hasPrefix("?") {
      repeats = 0...1
      rest = rest.dropFirst()
    }
    template = try Template(parsing: rest.trimmingCharacters(in: .whitespaces), of: path)
  }
}

/// A text with choices and slots.
struct Template {
  /// A piece of a template.
  enum Piece {
    case words(String)
    case choice([Template])
    /// A slot: the rule, the form that is wanted, and the key under which it is remembered.
    case slot(rule: String, form: String, key: String)
  }

  /// The pieces in order.
  private(set) var pieces: [Piece] = []

  /// A template of mere words.
  init(words: String) {
    pieces = [.words(words)]
  }

  /// Reads a template; `path` is for the error.
  init(parsing text: String, of path: String) throws(TrainerError) {
    var characters = Array(text)[...]
    self = Template(&characters)
    guard characters.isEmpty else {
      throw .file(path: path, problem: "\(text): brackets do not match")
    }
  }

  /// The choices of a template that is nothing else than one choice.
  var choices: [Template] {
    if pieces.count == 1, case .choice(let choices) = pieces[0] { return choices }
    return [self]
  }

  /// The template without white space at its ends.
  var trimmed: Template {
    var result = self
    if case .words(let words) = pieces.first {
      result.pieces[0] = .words(String(words.drop { $0 == " " }))
    }
    if case .words(var words) = result.pieces.last {
      while words.last == " " { words.removeLast() }
      result.pieces[pieces.count - 1] = .words(words)
    }
    return result
  }

  private init(_ rest: inout ArraySlice<Character>) {
    var words = ""
    while let next = rest.first, next != "|", next != "}" {
      rest.removeFirst()
      switch next {
      case "{":
        pieces.append(.words(words))
        words = ""
        pieces.append(.choice(Template.choices(&rest)))
      case "<":
        pieces.append(.words(words))
        words = ""
        let name = String(rest.prefix { $0 != ">" })
        rest = rest.dropFirst(name.count + 1)
        pieces.append(Template.slot(name))
      default: words.append(next)
      }
    }
    pieces.append(.words(words))
    pieces.removeAll { if case .words("") = $0 { true } else { false } }
  }

  private static func choices(_ rest: inout ArraySlice<Character>) -> [Template] {
    var choices: [Template] = []
    while true {
      choices.append(Template(&rest))
      guard rest.first == "|" else { break }
      rest.removeFirst()
    }
    if rest.first == "}" { rest.removeFirst() }
    return choices
  }

  private static func slot(_ name: String) -> Piece {
    let dotted = name.split(separator: ".", maxSplits: 1)
    let parts = (dotted.first ?? "").split(separator: ":")
    return .slot(
      rule: String(parts.first ?? ""),
      form: dotted.count > 1 ? String(dotted[1]) : "",
      key: parts.count > 1 ? String(parts[1]) : ""
    )
  }
}
