package import ArticleModel

/// Takes hostile and invisible characters out of text, once, on the way in.
///
/// Kept: line ends (all as `\n`), tabs, and joiners and variation selectors where they shape what is
/// seen. Made into spaces: no-break and typographic spaces. Dropped: control characters and terminal
/// escape sequences, direction overrides, zero-width and tag characters, soft hyphens, annotation
/// marks, noncharacters, and combining marks beyond `TextCleaner.markLimit` on one base.
/// Sources: Unicode Standard chapter 23 (special areas and format characters); UAX #9 (directional
/// formatting); UTS #51 (joiners in emoji); UTR #36 (what invisible characters are abused for).
package struct TextCleaner: Sendable {
  /// How many combining marks one base may carry; no orthography needs as many.
  package static let markLimit = 8

  /// How many characters were dropped so far.
  package private(set) var dropped = 0
  /// The line of the first one, from 1, in the text in which it stood.
  package private(set) var firstLine: Int?

  /// Makes a cleaner that has dropped nothing yet.
  package init() {}

  /// Cleans a text; `O(1)` allocations for text that is clean already.
  package mutating func clean(_ text: String) -> String {
    var text = text
    let cleaned: [UInt8]? = text.withUTF8 { bytes in
      let start = TextCleaner.firstSuspect(in: bytes, from: 0)
      guard start < bytes.count else { return nil }
      var scrubber = Scrubber(bytes)
      scrubber.run(from: start)
      if scrubber.dropped > 0 {
        dropped += scrubber.dropped
        firstLine = firstLine ?? scrubber.firstLine
      }
      return scrubber.isChanged ? scrubber.output : nil
    }
    return cleaned.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Cleans a text that is one line or paragraph: besides, white space at its ends is dropped and
  /// runs of it, line ends and tabs included, become one space.
  package mutating func cleanLine(_ text: String) -> String {
    TextCleaner.foldingSpace(in: clean(text))
  }

  /// What was dropped, as one diagnostic; empty where nothing was.
  package var diagnostics: [Diagnostic] {
    guard dropped > 0 else { return [] }
    let what = dropped == 1 ? "1 hidden character was" : "\(dropped) hidden characters were"
    return [Diagnostic(.note, "\(what) removed", line: firstLine)]
  }

  /// A text without white space at its ends and with runs of it as one space; ASCII white space is
  /// all that cleaned text has.
  package static func foldingSpace(in text: String) -> String {
    var text = text
    let folded: [UInt8]? = text.withUTF8 { bytes in
      guard needsFolding(bytes) else { return nil }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count)
      var isPending = false
      for byte in bytes {
        if isSpace(byte) {
          isPending = !output.isEmpty
        } else {
          if isPending { output.append(0x20) }
          isPending = false
          output.append(byte)
        }
      }
      return output
    }
    return folded.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  private static func needsFolding(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasSpace = true
    for byte in bytes {
      let isSpaceNow = isSpace(byte)
      if isSpaceNow && (wasSpace || byte != 0x20) { return true }
      wasSpace = isSpaceNow
    }
    return wasSpace && !bytes.isEmpty
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Index of the first byte at or after `start` that a character to be looked at may begin with.
  @inline(__always)
  static func firstSuspect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, !isSuspect[Int(bytes[at])] { at += 1 }
    return at
  }

  /// Which bytes begin a character that may have to go.
  ///
  /// Controls; C2 (C1 controls, no-break space, soft hyphen); all leads whose blocks hold marks,
  /// format characters or fillers. The leads of CJK are not among them, but E3 (ideographic space,
  /// Hangul filler) and EF are.
  private static let isSuspect: [Bool] = (0...255).map { byte in
    switch byte {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, 0xC2, 0xCC...0xCD, 0xD2, 0xD6...0xDF, 0xE0...0xE3, 0xEF...0xF4: true
    default: false
    }
  }
}
