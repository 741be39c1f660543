/// Makes a page safe to hand to a parser whose cost grows with the square of a tag's attributes.
///
/// libxml2 compares each attribute of a tag with all earlier ones: a tag of 240,000 attributes
/// would take minutes. Such a tag is cut after its first attributes; NUL bytes, at which the parser
/// would stop, become spaces. A plain page is passed through untouched.
enum HTMLGuard {
  /// The most attributes that a tag keeps; the HTML Standard's own elements have no such many.
  private static let mostAttributes = 256

  /// The page with over-full tags cut and NUL bytes replaced; O(n).
  static func guarded(_ source: [UInt8]) -> [UInt8] {
    var result: [UInt8]?
    var copied = 0
    var at = 0
    source.withUnsafeBufferPointer { bytes in
      while at < bytes.count {
        let byte = bytes[at]
        if byte == 0 {
          result = result ?? []
          result?.append(contentsOf: bytes[copied..<at])
          result?.append(0x20)
          at += 1
          copied = at
        } else if byte == 0x3C, at + 1 < bytes.count, bytes[at + 1].isASCIILetter {
          let scan = scanTag(bytes, from: at)
          at = scan.end
          if let cut = scan.cut {
            result = result ?? []
            result?.append(contentsOf: bytes[copied..<cut])
            result?.append(0x3E)
            copied = at
          }
        } else {
          at += 1
        }
      }
      if result != nil { result?.append(contentsOf: bytes[copied...]) }
    }
    return result ?? source
  }

  /// Walks over a tag.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - start: Where the tag's `<` is.
  ///   - mostAttributes: How many attributes it may hold.
  /// - Returns: The index after the tag, and where it has to be cut to hold no more than the most
  ///   attributes, if it holds more.
  static func scanTag(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    mostAttributes: Int = mostAttributes
  ) -> (end: Int, cut: Int?) {
    var at = start + 1
    var attributes = 0
    var cut: Int?
    var wasSpace = false
    var isAfterEquals = false
    while at < bytes.count {
      let byte = bytes[at]
      if isAfterEquals, byte == 0x22 || byte == 0x27 {
        let close = closingQuote(bytes, byte, from: at + 1)
        at = close + 1
        isAfterEquals = false
        wasSpace = true
        continue
      }
      if byte == 0x3E { return (at + 1, cut) }
      if byte.isASCIISpace || byte == 0x2F {
        wasSpace = true
      } else {
        if wasSpace, !isAfterEquals, byte != 0x3D {
          attributes += 1
          if attributes == mostAttributes { cut = at }
        }
        isAfterEquals = byte == 0x3D
        wasSpace = false
      }
      at += 1
    }
    return (bytes.count, cut)
  }

  private static func closingQuote(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ quote: UInt8,
    from start: Int
  ) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != quote { at += 1 }
    return at
  }
}
