/// How many cells text takes, by Unicode's properties and never by the locale.
package enum DisplayWidth {
  /// Cells of one grapheme cluster: 0, 1 or 2.
  package static func of(_ cluster: Character) -> Int {
    cluster.unicodeScalars.first.map {
      $0.value >= 0x1100 && $0.properties.isEmojiPresentation ? 2 : 1
    } ?? 0
  }

  /// Cells of a text: the sum over its clusters.
  package static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }
}
