/// The one table of the patterns of noise, in the notation of `FoldedLine`.
///
/// Drawn from what the pages of newspapers and agencies say between their paragraphs.
enum NoiseTable {
  /// A pattern with the longest line that it is looked for in.
  struct Pattern: Sendable {
    let bytes: [UInt8]
    let limit: Int
    let noise: Noise
  }

  /// Whole lines.
  static let exact: [[UInt8]: Noise.Finding] = {
    var table: [[UInt8]: Noise.Finding] = [:]
    for (noise, lines) in wholeLines {
      for line in entries(lines) {
        let isWeak = line.first == UInt8(ascii: "~")
        table[isWeak ? Array(line.dropFirst()) : line] = Noise.Finding(
          noise: noise,
          isWeak: isWeak
        )
      }
    }
    return table
  }()

  /// How long a line may be to be one of those, in bytes.
  static let longestLine = exact.keys.lazy.map(\.count).max() ?? 0

  /// What lines begin with, by first byte.
  static let prefixes: [UInt8: [Pattern]] = Dictionary(
    grouping: beginnings.flatMap { patterns($0.1, limit: $0.2, $0.0) },
    by: { $0.bytes[0] }
  )

  /// What lines hold anywhere.
  static let parts: [Pattern] = anywhere.flatMap { patterns($0.1, limit: $0.2, $0.0) }

  private static func patterns(_ lines: String, limit: Int, _ noise: Noise) -> [Pattern] {
    entries(lines).map { line in
      let bytes = line.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return Pattern(bytes: bytes, limit: limit, noise: noise)
    }
  }

  /// The entries of a table's text: what stands between `|` and line ends.
  private static func entries(_ lines: String) -> [[UInt8]] {
    lines.utf8.split { $0 == UInt8(ascii: "|") || $0 == 0x0A }
      .map { entry in
        let trimmed = entry.drop { $0 == 0x20 }
        return Array(trimmed.prefix(trimmed.count - (trimmed.last == 0x20 ? 1 : 0)))
      }
      .filter { !$0.isEmpty }
  }

  /// What the notes begin with in which agencies say what a new version of a story changes.
  static let changes: Set<[UInt8]> = Set(
    """
    adds attn corrects updates recasts repeats refiles removes clarifies fixes inserts replaces
    rewrites edits restores changes deletes trims rephrases amends writethru eds editors
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  )

  /// Words of rows of buttons; whether one alone makes a row.
  static let buttons: [[UInt8]: Bool] = {
    var table: [[UInt8]: Bool] = [:]
    let brands = """
      facebook twitter whatsapp linkedin reddit pinterest telegram messenger kakaotalk kakaostory
      instagram youtube flipboard tumblr weibo wechat bluesky mastodon viber vkontakte tiktok
      facebooktwitteremail
      """
    for word in brands.split(whereSeparator: \.isWhitespace) { table[Array(word.utf8)] = true }
    let others = """
      share email e-mail print copy link copied save sms url line x threads pocket on via more
      font size a text comment comments tweet post pin it tumbler rss kakao band naver # this article story and
      """
    for word in others.split(whereSeparator: \.isWhitespace) { table[Array(word.utf8)] = false }
    return table
  }()
}
