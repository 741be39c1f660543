import ArticleModel
import TextGrid

/// What the help shows: every command with the keys that it has now, by heading.
struct HelpPage: Hashable, Sendable {
  /// The lines, in order.
  private(set) var lines: [Line] = []

  /// One line of the help.
  enum Line: Hashable, Sendable {
    case heading(String)
    /// Keys, what they do, and why that is not to be had at the moment.
    case entry(keys: String, summary: String, reason: String?)
    /// What else there is to know of the entry above.
    case detail(String)
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
    guard !detail.isEmpty else { return [line] }
    let lines = machine.typesetter.lines(of: detail, width: columns)
    return [line]
      + lines.map { .detail(String(detail[TextSpan($0.bytes.lowerBound..<$0.visibleEnd)])) }
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
    case .blank: ""
    }
  }
}
