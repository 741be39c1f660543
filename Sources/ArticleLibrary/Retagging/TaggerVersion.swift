package import ArticleModel

/// The version of what finds mentions: a recogniser's, and the user's corrections.
///
/// The library keeps the version that it is in as a text, and compares: where only corrections were
/// added, or where the corrections before are known, just the articles that hold their names need
/// be recognised anew.
package struct TaggerVersion: Hashable, Sendable {
  /// The recogniser's version: any text that is another when it finds something else, whatever the
  /// corrections, for instance a checksum of its data.
  package let base: String
  /// The corrections, oldest first.
  package let corrections: [Correction]

  /// Makes a version.
  package init(base: String, corrections: [Correction] = []) {
    self.base = base
    self.corrections = corrections
  }

  /// The version as a text, the same in every run; without corrections it is `base`.
  package var text: String { text(of: corrections[...]) }

  private func text(of corrections: ArraySlice<Correction>) -> String {
    guard !corrections.isEmpty else { return base }
    // FNV-1a over all of them, 64 bits. Source: draft-eastlake-fnv.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for correction in corrections {
      for byte in correction.line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    return "\(base)|\(corrections.count) corrections \(String(hash, radix: 16))"
  }

  /// The corrections that a version as a text had, where that is known.
  ///
  /// - Parameters:
  ///   - text: The text of a version.
  ///   - guess: What they may have been.
  /// - Returns: The guess, or as many of the corrections as were there before the last were added;
  ///   `nil` where the version is neither, or another recogniser's.
  func corrections(of text: String, guess: [Correction]?) -> [Correction]? {
    if let guess, self.text(of: guess[...]) == text { return guess }
    guard text.hasPrefix(base) else { return nil }
    let digits = text.dropFirst(base.count + 1).prefix { $0.isASCII && $0.isNumber }
    let count = text == base ? 0 : Int(digits) ?? -1
    guard (0...corrections.count).contains(count),
      self.text(of: corrections.prefix(count)) == text
    else { return nil }
    return Array(corrections.prefix(count))
  }
}

extension Correction {
  /// The correction as a line that no other has.
  fileprivate var line: String {
    switch self {
    case .kind(let name, let kind): "kind\t\(name)\t\(kind.rawValue)\n"
    case .ignore(let name): "ignore\t\(name)\n"
    case .merge(let name, let other): "merge\t\(name)\t\(other)\n"
    case .split(let name, let other): "split\t\(name)\t\(other)\n"
    case .rename(let name, let other): "rename\t\(name)\t\(other)\n"
    }
  }
}
