import Foundation

/// Text as OSC 52 wants it.
enum Base64 {
  /// Terminals drop a longer sequence; xterm's limit is the largest that is common.
  private static let limit = 74_994

  /// The text's UTF-8 in Base64, cut at a character where it is longer than terminals take.
  static func encoded(_ text: String) -> String {
    var kept = Substring(text)
    while kept.utf8.count > limit { kept = kept.dropLast(max(1, (kept.utf8.count - limit) / 4)) }
    return Data(kept.utf8).base64EncodedString()
  }
}
