package import ArticleModel
package import EntityRecognition

/// The version of what finds mentions: a recogniser's, with the user's keywords and corrections.
///
/// The library keeps the versions that its articles were recognised by, and compares: where just the
/// user's lists are others, only the articles that hold what changed in them are recognised anew.
package struct TaggerVersion: Hashable, Sendable {
  /// The recogniser's version: any text that is another when it finds something else, whatever the
  /// user's lists, for instance a checksum of its data.
  package let base: String
  /// The keywords that are lit, in the order in which they win.
  package let keywords: [KeywordPattern]
  /// The corrections, oldest first.
  package let corrections: [Correction]
  /// The version as a text, the same in every run; without keywords and corrections it is `base`.
  package let text: String

  /// Makes a version.
  package init(
    base: String,
    keywords: [KeywordPattern] = [],
    corrections: [Correction] = []
  ) {
    self.base = base
    self.keywords = keywords
    self.corrections = corrections
    text =
      base + TaggerVersion.mark("keywords", of: keywords.map(\.line))
      + TaggerVersion.mark("corrections", of: corrections.map(\.line))
  }

  /// The number of a list's lines and FNV-1a over all of them, 64 bits; nothing for an empty list.
  ///
  /// Source: draft-eastlake-fnv.
  private static func mark(_ word: String, of lines: [String]) -> String {
    if lines.isEmpty { return "" }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lines {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    return "|\(lines.count) \(word) \(String(hash, radix: 16))"
  }
}

extension KeywordPattern {
  /// The keyword as a line that no other has.
  fileprivate var line: String { "\(isExpression ? "expression" : "words")\t\(text)\n" }
}

extension Correction {
  /// The correction as a line that no other has.
  fileprivate var line: String {
    switch self {
    case .kind(let name, let kind): "kind\t\(name)\t\(kind.rawValue)\n"
    case .ignore(let name): "ignore\t\(name)\n"
    case .merge(let name, let other, nil): "merge\t\(name)\t\(other)\n"
    case .merge(let name, let other, let kind?):
      "merge with \(kind.rawValue)\t\(name)\t\(other)\n"
    case .split(let name, let other): "split\t\(name)\t\(other)\n"
    case .rename(let name, let other): "rename\t\(name)\t\(other)\n"
    }
  }
}
