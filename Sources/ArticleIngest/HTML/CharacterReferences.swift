import CXML

/// HTML character references: `&amp;`, `&eacute;`, `&#8217;`, `&#x2019;`.
///
/// Names are those of HTML 4 (libxml2's table); an unknown name is left as it stands.
enum CharacterReferences {
  /// The text with its references replaced by what they stand for; O(n).
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      if bytes[at] == 0x26, let found = reference(in: bytes, at: at) {
        result.append(contentsOf: String(found.scalar).utf8)
        at = found.end
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The reference that starts at an ampersand.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Where the ampersand is.
  /// - Returns: What the reference stands for and the index after it; `nil` where none starts.
  static func reference(in bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    let longestName = 10
    var at = start + 1
    guard at < bytes.count else { return nil }
    if bytes[at] == 0x23 { return numeric(in: bytes, at: at + 1) }
    while at < bytes.count, at - start <= longestName,
      bytes[at].isASCIILetter || bytes[at].isASCIIDigit
    {
      at += 1
    }
    guard at < bytes.count, bytes[at] == 0x3B, at > start + 1,
      let scalar = named(bytes[start + 1..<at])
    else { return nil }
    return (scalar, at + 1)
  }

  /// The character of a reference's name, as in `eacute`.
  static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.elementsEqual("apos".utf8) { return "'" }
    return (name + [0]).withUnsafeBufferPointer { name in
      guard let start = name.baseAddress, let entry = htmlEntityLookup(start) else { return nil }
      return Unicode.Scalar(entry.pointee.value)
    }
  }

  private static func numeric(in bytes: [UInt8], at start: Int) -> (
    scalar: Unicode.Scalar, end: Int
  )? {
    var at = start
    var value: UInt32 = 0
    let isHexadecimal = at < bytes.count && bytes[at] | 0x20 == 0x78
    if isHexadecimal { at += 1 }
    let first = at
    while at < bytes.count, at - first < 8 {
      let byte = bytes[at] | 0x20
      if bytes[at].isASCIIDigit {
        value = value * (isHexadecimal ? 16 : 10) + UInt32(bytes[at] - 0x30)
      } else if isHexadecimal, (0x61...0x66).contains(byte) {
        value = value * 16 + UInt32(byte - 0x57)
      } else {
        break
      }
      at += 1
    }
    guard at > first else { return nil }
    if at < bytes.count, bytes[at] == 0x3B { at += 1 }
    return (scalar(numbered: value), at)
  }

  /// The character of a numeric reference; the C1 controls mean Windows-1252, as in browsers
  /// (HTML Standard, section 13.2.5.80).
  private static func scalar(numbered value: UInt32) -> Unicode.Scalar {
    let windows1252: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    let mended = (0x80...0x9F).contains(value) ? windows1252[Int(value - 0x80)] : value
    guard mended != 0, let scalar = Unicode.Scalar(mended) else { return "\u{FFFD}" }
    return scalar
  }
}
