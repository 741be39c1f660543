/// A set of words, known by the hashes that tokens carry in lower case.
struct WordSet: Sendable {
  /// The hashes of the words.
  let hashes: Set<UInt32>

  /// The words of a text, divided by spaces; case is folded.
  init(_ words: String) {
    let document = NameDocument(
      sentences: [words.split(separator: " ").map { String($0) }]
    )
    hashes = Set(document.tokens.map(\.lower))
  }

  /// Whether the token is one of the words, in whatever case.
  @inline(__always)
  func contains(_ token: Token) -> Bool {
    hashes.contains(token.lower)
  }
}
