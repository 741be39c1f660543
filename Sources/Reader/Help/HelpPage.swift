import ArticleModel
import TextGrid

/// What the help shows: every command with the keys that it has now, by heading.
///
/// All keys of a heading come first, each in a line, and what else there is to know of some of them
/// after; where only what holds some words is shown, it stands below each key.
struct HelpPage: Hashable, Sendable {
  /// The lines, in order.
  private(set) var lines: [Line] = []

  /// One line of the help.
  enum Line: Hashable, Sendable {
    case heading(String)
    /// Keys, what they do, and why that is not to be had at the moment.
    case entry(keys: String, summary: String, reason: String?)
    /// What else there is to know of the entry above, or of the keys of the note above.
    case detail(String)
    /// Keys, and the first line of what else there is to know of them.
    case note(keys: String, text: String)
    case blank
  }

  /// Makes the page.
  ///
  /// - Parameters:
  ///   - words: Only what holds these words, in keys, name or text, is shown; empty shows all.
  ///   - columns: Columns that there are beside the keys, to which details are broken.
  ///   - machine: The reader, whose keymap and state decide.
  init(words: String, columns: Int, machine: ReaderMachine) {
    let words = words.lowercased()
    for group in CommandGroup.allCases {
      let entries = Command.allCases.filter { $0.info.group == group }
        .flatMap { HelpPage.entry(of: $0, holding: words, columns: columns, machine: machine) }
      add(entries, under: group.rawValue)
      if words.isEmpty { addNotes(on: group, columns: columns, machine: machine) }
    }
    let editing = HelpPage.promptKeys.map {
      Line.entry(keys: $0.keys, summary: $0.summary, reason: nil)
    }
    add(editing.filter { words.isEmpty || $0.text.contains(words) }, under: "At a prompt")
    if lines.isEmpty { lines = [.detail("No key or command holds \(Phrase.quoted(words)).")] }
  }

  private mutating func add(_ entries: [Line], under heading: String) {
    guard !entries.isEmpty else { return }
    if !lines.isEmpty { lines.append(.blank) }
    lines.append(.heading(heading))
    lines += entries
  }

  /// Adds what else there is to know of a group's commands, once for those that share it.
  private mutating func addNotes(on group: CommandGroup, columns: Int, machine: ReaderMachine) {
    var notes: [(keys: [String], detail: String)] = []
    for command in Command.allCases where command.info.group == group {
      guard let detail = command.detail else { continue }
      let key = machine.boundKeys[command]?.first ?? ":" + command.name
      if let at = notes.firstIndex(where: { $0.detail == detail }) {
        notes[at].keys.append(key)
      } else {
        notes.append(([key], detail))
      }
    }
    if !notes.isEmpty { lines.append(.blank) }
    for note in notes {
      let texts = HelpPage.lines(of: note.detail, columns: columns, machine: machine)
      lines.append(.note(keys: note.keys.joined(separator: " "), text: texts.first ?? ""))
      lines += texts.dropFirst().map { .detail($0) }
    }
  }

  private static func lines(
    of text: String,
    columns: Int,
    machine: ReaderMachine
  ) -> [String] {
    machine.typesetter.lines(of: text, width: columns)
      .map { String(text[TextSpan($0.bytes.lowerBound..<$0.visibleEnd)]) }
  }

  private static func entry(
    of command: Command,
    holding words: String,
    columns: Int,
    machine: ReaderMachine
  ) -> [Line] {
    let bound = machine.boundKeys[command] ?? []
    let keys = bound.isEmpty ? ":" + command.name : bound.joined(separator: " ")
    let line = Line.entry(
      keys: keys,
      summary: command.info.summary,
      reason: machine.unavailability(of: command)
    )
    let detail = command.detail ?? ""
    let isWanted =
      words.isEmpty || "\(line.text) \(command.name) \(detail.lowercased())".contains(words)
    guard isWanted else { return [] }
    guard !detail.isEmpty, !words.isEmpty else { return [line] }
    return [line] + lines(of: detail, columns: columns, machine: machine).map { .detail($0) }
  }

  /// The keys of every prompt, which are not commands and cannot be bound.
  static let promptKeys: [(keys: String, summary: String)] = [
    ("<enter>", "Take the line"), ("<esc> <c-c>", "Leave it"),
    ("<tab> <s-tab>", "Take the next completion, or the one before"),
    ("<up> <down> <c-p> <c-n>", "Recall earlier lines"),
    ("<c-a> <c-e>", "Go to the start, to the end"),
    ("<c-b> <c-f> <m-b> <m-f>", "Go by characters, by words"),
    ("<c-w> <m-d>", "Delete the word before, the word after"),
    ("<c-u> <c-k>", "Delete all before, all after"),
  ]
}

extension HelpPage.Line {
  /// The line's text in lower case, for looking for words in it.
  var text: String {
    switch self {
    case .heading(let text), .detail(let text): text.lowercased()
    case .entry(let keys, let summary, _): (keys + " " + summary).lowercased()
    case .note(let keys, let text): (keys + " " + text).lowercased()
    case .blank: ""
    }
  }
}
