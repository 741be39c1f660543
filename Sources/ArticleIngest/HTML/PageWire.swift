import ArticleModel

/// What the text of a page says in the ways of wire copy: its agency, its closing credits, its
/// repeats.
struct PageWire {
  /// The agency that the text opens or closes with.
  private(set) var agency: String?
  /// Where and when it was filed.
  ///
  /// Its words stay in the text: what readers of a page see as its text is the text, and names in
  /// it are found where they stand.
  private(set) var dateline: Dateline?
  /// The reporters whom Korean copy names in its opening.
  private(set) var authors: [String] = []
  /// The day of the opening, where it has a year.
  private(set) var published: Timestamp?
  /// Who reported, wrote and edited.
  private(set) var credits: [Credit] = []
  /// The blocks, repeats and credit lines left out.
  private(set) var blocks: [Block] = []
  /// The repeats that were left out.
  private(set) var repeats: [Repeat] = []

  private static let openingParagraphs = 3
  private static let closingBlocks = 4

  /// Reads the blocks of a page; O(n).
  init(_ blocks: [Block]) {
    var collapser = RepeatCollapser()
    var all: [Block] = []
    var paragraphs = 0
    for (index, block) in blocks.enumerated() {
      guard block.kind == .paragraph else {
        collapser.add(block)
        all.append(block)
        continue
      }
      if index + PageWire.closingBlocks >= blocks.count, let line = CreditLine(block.text) {
        credits += line.credits
        agency = agency ?? line.agency
        continue
      }
      if paragraphs < PageWire.openingParagraphs, dateline == nil { takeOpening(of: block.text) }
      agency = agency ?? ClosingAgency(block.text)?.name
      paragraphs += 1
      collapser.add(block)
      all.append(block)
    }
    let isDoubled = PageWire.isDoubled(collapser.repeats)
    self.blocks = isDoubled ? collapser.blocks : all
    repeats = isDoubled ? collapser.repeats : []
  }

  private mutating func takeOpening(of paragraph: String) {
    guard let opening = DatelineOpening(paragraph) else { return }
    dateline = opening.dateline
    authors = opening.authors
    published = opening.timestamp
    agency = agency ?? opening.dateline.agency
  }

  /// Whether repeats come from a text that stands on its page twice, and not from a page that says
  /// something again: three in a row.
  private static func isDoubled(_ repeats: [Repeat]) -> Bool {
    var run = 1
    for (before, after) in zip(repeats, repeats.dropFirst()) {
      run = after.original == before.original + 1 && after.position == before.position ? run + 1 : 1
      if run == 3 { return true }
    }
    return false
  }
}
