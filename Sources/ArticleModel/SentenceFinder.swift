/// The sentence of a text around a mention.
///
/// A sentence ends with a stop, exclamation or question mark (also those of CJK) before white space
/// and a capital or the like, or with a line. An abbreviation may cut one short; for an excerpt that
/// is good enough.
package enum SentenceFinder {
  /// The bytes of the sentence around a span, at most `longest` of them on each side; O(`longest`).
  package static func sentence(in text: String, around span: TextSpan) -> TextSpan? {
    var text = text
    return text.withUTF8 { bytes in
      guard span.end.bytes <= bytes.count else { return nil }
      var start = span.start.bytes
      let earliest = max(0, start - longest)
      while start > earliest, !isBoundary(bytes, at: start) { start -= 1 }
      while start > 0, start < span.start.bytes, isContinuation(bytes[start]) { start += 1 }
      while start < span.start.bytes, isSpace(bytes[start]) { start += 1 }
      var end = span.end.bytes
      let latest = min(bytes.count, end + longest)
      while end < latest, !isBoundary(bytes, at: end) { end += 1 }
      while end < bytes.count, end > span.end.bytes, isContinuation(bytes[end]) { end -= 1 }
      while end > span.end.bytes, isSpace(bytes[end - 1]) { end -= 1 }
      return TextSpan(start..<end)
    }
  }

  /// About six lines; longer sentences are cut.
  private static let longest = 400

  /// Whether a sentence ends just before the byte.
  private static func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index > 0, index < bytes.count else { return true }
    if bytes[index] == UInt8(ascii: "\n") || bytes[index - 1] == UInt8(ascii: "\n") { return true }
    if isWideStop(bytes, endingAt: index) { return true }
    guard isSpace(bytes[index]) else { return false }
    var last = index - 1
    while last > 0, isClosing(bytes[last]) { last -= 1 }
    guard isStop(bytes[last]) else { return false }
    var next = index
    while next < bytes.count, isSpace(bytes[next]) || isClosing(bytes[next]) { next += 1 }
    return next == bytes.count || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next])
  }

  /// Whether an ideographic full stop, or a full-width exclamation or question mark, ends here.
  private static func isWideStop(_ bytes: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
    guard index >= 3 else { return false }
    switch (bytes[index - 3], bytes[index - 2], bytes[index - 1]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
    default: return false
    }
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
