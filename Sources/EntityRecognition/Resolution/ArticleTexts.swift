import ArticleModel

/// The texts of an article in which names and values are looked for, by place.
struct ArticleTexts: Sendable {
  /// The places in order: the headline, then the blocks.
  let places: [TextPlace]

  private let headline: String
  private let blocks: [Block]

  /// The texts of an article.
  init(_ article: Article) {
    headline = article.headline
    blocks = article.blocks
    places = [.headline] + article.blocks.indices.map { .block($0) }
  }

  /// The text of a place; empty where there is none.
  subscript(place: TextPlace) -> String {
    switch place {
    case .headline: headline
    case .block(let index): blocks.indices.contains(index) ? blocks[index].text : ""
    }
  }

  /// Whether a place holds language rather than code.
  func isProse(_ place: TextPlace) -> Bool {
    guard case .block(let index) = place, blocks.indices.contains(index) else { return true }
    switch blocks[index].kind {
    case .code, .rule: return false
    case .paragraph, .heading, .listItem, .quote, .table, .figure: return true
    }
  }

  /// The word that ends right before a place in a text, with nothing but one run of spaces between.
  func wordBefore(_ offset: TextOffset, in place: TextPlace) -> Substring {
    let bytes = self[place].utf8
    guard
      let end = bytes.index(bytes.startIndex, offsetBy: offset.bytes, limitedBy: bytes.endIndex)
    else { return "" }
    var last = end
    while last > bytes.startIndex, bytes[bytes.index(before: last)] == 0x20 {
      last = bytes.index(before: last)
    }
    var first = last
    while first > bytes.startIndex, bytes[bytes.index(before: first)] > 0x20 {
      first = bytes.index(before: first)
    }
    return self[place][first..<last]
  }

  /// Whether a bracket opens at a place, or after one space.
  func opensBracket(at offset: TextOffset, in place: TextPlace) -> Bool {
    let bytes = self[place].utf8.dropFirst(offset.bytes).prefix(2)
    return bytes.first == UInt8(ascii: "(") || bytes.elementsEqual([0x20, UInt8(ascii: "(")])
  }

  /// The text from a place on, up to a number of bytes and no further than the text goes.
  func after(_ offset: TextOffset, in place: TextPlace, bytes count: Int) -> [UInt8] {
    Array(self[place].utf8.dropFirst(offset.bytes).prefix(count))
  }
}
