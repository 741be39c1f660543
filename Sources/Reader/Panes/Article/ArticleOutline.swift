import ArticleModel

/// The parts of an article from top to bottom, before they are set to a width.
///
/// Long texts are cut into slices, so that each part is set in a moment whatever an article holds;
/// only the parts that are looked at are ever set.
struct ArticleOutline: Hashable, Sendable {
  /// The parts, in order; never empty.
  let parts: [ArticlePart]
  /// Index of the first part of each block.
  let firstPart: [Int]
  /// Index of the first block that is a paragraph, which the dateline leads into.
  let firstParagraph: Int?
  /// Bytes of text in the parts before each part, and at the end those in all.
  let weights: [Int]

  /// The longest slice of a text, in UTF-8 bytes.
  static let sliceLength = 12_000

  /// Makes the outline.
  ///
  /// - Parameters:
  ///   - article: A sound article.
  ///   - isShowingRepeats: Whether paragraphs that the source repeats stand at their places.
  init(_ article: Article, isShowingRepeats: Bool) {
    var builder = OutlineBuilder(article: article, isShowingRepeats: isShowingRepeats)
    builder.build()
    parts = builder.parts
    firstPart = builder.firstPart
    firstParagraph = article.blocks.firstIndex { $0.kind == .paragraph }
    var weights = [0]
    weights.reserveCapacity(parts.count + 1)
    var sum = 0
    for part in parts {
      if case .block = part.content { sum += max(1, part.slice.count) }
      weights.append(sum)
    }
    self.weights = weights
  }

  /// The part in which a byte of a text stands; the last part of the text for a byte beyond.
  func part(at place: TextPlace, byte: Int) -> Int? {
    switch place {
    case .headline: return parts.firstIndex { $0.content == .headline }
    case .block(let block):
      guard firstPart.indices.contains(block) else { return nil }
      var index = firstPart[block]
      while index + 1 < parts.count, parts[index + 1].content == .block(block),
        parts[index].slice.upperBound <= byte
      {
        index += 1
      }
      return index
    }
  }
}

/// One part of an article as the reading pane shows it.
struct ArticlePart: Hashable, Sendable {
  /// What it shows.
  var content: Content
  /// The bytes of its text that it shows.
  var slice: Range<Int> = 0..<0
  /// Whether a blank line comes before it.
  var hasSpaceBefore = true

  /// What a part can show.
  enum Content: Hashable, Sendable {
    /// The free line at the top.
    case padding
    case headline
    case byline
    /// The block at that index.
    case block(Int)
    /// The repeat at that index of `Article.repeats`.
    case repeated(Int)
    /// That repeats were left out.
    case notice
    case credits
    case endMark
  }
}

/// Collects the parts of an article.
private struct OutlineBuilder {
  let article: Article
  let isShowingRepeats: Bool
  var parts: [ArticlePart] = []
  var firstPart: [Int] = []

  mutating func build() {
    parts.append(ArticlePart(content: .padding, hasSpaceBefore: false))
    let headline = article.headline.utf8.count
    parts.append(
      ArticlePart(content: .headline, slice: 0..<headline, hasSpaceBefore: false)
    )
    parts.append(ArticlePart(content: .byline, hasSpaceBefore: false))
    var nextRepeat = 0
    for index in 0...article.blocks.count {
      while isShowingRepeats, nextRepeat < article.repeats.count,
        article.repeats[nextRepeat].position == index
      {
        let text = article.blocks[article.repeats[nextRepeat].original].text
        append(.repeated(nextRepeat), text: text, hasSpaceBefore: true)
        nextRepeat += 1
      }
      guard index < article.blocks.count else { break }
      firstPart.append(parts.count)
      append(.block(index), text: article.blocks[index].text, hasSpaceBefore: hasSpace(at: index))
    }
    if !article.repeats.isEmpty { parts.append(ArticlePart(content: .notice)) }
    if article.byline.creditsPhrase != nil { parts.append(ArticlePart(content: .credits)) }
    parts.append(ArticlePart(content: .endMark))
  }

  /// Items of a list stand close, and so does text to the heading above it.
  private func hasSpace(at index: Int) -> Bool {
    guard index > 0 else { return true }
    return switch (article.blocks[index - 1].kind, article.blocks[index].kind) {
    case (.listItem, .listItem), (.heading, .paragraph), (.heading, .listItem): false
    default: true
    }
  }

  private mutating func append(
    _ content: ArticlePart.Content,
    text: String,
    hasSpaceBefore: Bool
  ) {
    var isFirst = true
    for slice in text.slices(of: ArticleOutline.sliceLength) {
      parts.append(
        ArticlePart(content: content, slice: slice, hasSpaceBefore: isFirst && hasSpaceBefore)
      )
      isFirst = false
    }
  }
}

extension String {
  /// Cuts the text into runs of about that many bytes, after a newline where there is one in the
  /// run's second half, or else after white space, or else between scalars; at least one run.
  fileprivate func slices(of length: Int) -> [Range<Int>] {
    let count = utf8.count
    guard count > length else { return [0..<count] }
    var copy = self
    return copy.withUTF8 { bytes in
      var slices: [Range<Int>] = []
      var start = 0
      while count - start > length {
        let half = start + length / 2
        let limit = start + length
        var end =
          (half..<limit).last { bytes[$0] == 0x0A }.map { $0 + 1 }
          ?? (half..<limit).last { bytes[$0] == 0x20 }.map { $0 + 1 } ?? limit
        while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        slices.append(start..<end)
        start = end
      }
      slices.append(start..<count)
      return slices
    }
  }
}
