/// Tells which pieces of a page stand in the text that its JSON-LD gives for the article.
///
/// Texts are compared by their letters and digits only; three windows of a piece are looked up among
/// the hashes of all windows of the body. Source: R. M. Karp and M. O. Rabin, "Efficient randomized
/// pattern-matching algorithms" (1987). O(n).
struct BodyEvidence {
  private static let window = 20
  private static let base: UInt64 = 1_000_003
  private var hashes: Set<UInt64> = []
  private var short: Set<[UInt8]> = []

  /// How much of the body there is to read.
  let length: Int

  /// Indexes a body; `nil` where it is too short to tell anything.
  init?(_ body: String) {
    let bytes = Array(body.utf8.prefix(2_000_000))
    length = bytes.readableLength
    guard length >= 300 else { return nil }
    let key = bytes.letterKey
    guard key.count > BodyEvidence.window else { return nil }
    let top = (1..<BodyEvidence.window).reduce(UInt64(1)) { power, _ in power &* BodyEvidence.base }
    hashes.reserveCapacity(key.count)
    var hash: UInt64 = 0
    for index in key.indices {
      if index >= BodyEvidence.window {
        hash = hash &- UInt64(key[index - BodyEvidence.window]) &* top
      }
      hash = hash &* BodyEvidence.base &+ UInt64(key[index])
      if index >= BodyEvidence.window - 1 { hashes.insert(hash) }
    }
  }

  /// Whether a text stands in the body: two of its start, middle and end do.
  ///
  /// - Parameter text: UTF-8.
  /// - Returns: The answer; `nil` for a text too short to tell.
  func holds(_ text: ArraySlice<UInt8>) -> Bool? {
    let key = text.letterKey
    guard key.count >= BodyEvidence.window else { return nil }
    let last = key.count - BodyEvidence.window
    let found = [0, last / 2, last].count { hashes.contains(hash(key, from: $0)) }
    return found >= 2
  }

  private func hash(_ key: [UInt8], from start: Int) -> UInt64 {
    key[start..<start + BodyEvidence.window].reduce(0) { $0 &* BodyEvidence.base &+ UInt64($1) }
  }
}
