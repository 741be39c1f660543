/// Rules for text held as UTF-8 bytes.
extension UInt8 {
  /// Whether it is white space in HTML and XML (space, tab, newlines, form feed).
  var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether it is an ASCII letter.
  var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  /// Whether it is an ASCII digit.
  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  /// The lower-case form of an ASCII capital, else the byte itself.
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension ArraySlice<UInt8> {
  /// The slice without ASCII white space at its ends.
  func trimmingASCIISpace() -> ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first.isASCIISpace { slice = slice.dropFirst() }
    while let last = slice.last, last.isASCIISpace { slice = slice.dropLast() }
    return slice
  }
}

extension [UInt8] {
  /// Appends text with runs of white space (no-break space included) folded to one space and none
  /// at the start.
  ///
  /// - Parameters:
  ///   - text: What to append.
  ///   - start: Where the text that is being gathered starts.
  mutating func appendFolded(_ text: some Collection<UInt8>, after start: Int = 0) {
    var isAfterC2 = false
    var isAtSpace = count == start || self[count - 1] == 0x20
    for byte in text {
      if isAfterC2 {
        isAfterC2 = false
        if byte == 0xA0 {
          if !isAtSpace { append(0x20) }
          isAtSpace = true
          continue
        }
        append(0xC2)
        isAtSpace = false
      }
      if byte == 0xC2 {
        isAfterC2 = true
      } else if byte.isASCIISpace {
        if !isAtSpace { append(0x20) }
        isAtSpace = true
      } else {
        append(byte)
        isAtSpace = false
      }
    }
    if isAfterC2 { append(0xC2) }
  }
}

extension Collection<UInt8> {
  /// How much there is to read: letters, digits and punctuation, white space apart; a CJK character
  /// counts two, so that texts without spaces measure like those with.
  var readableLength: Int {
    var length = 0
    for byte in self {
      switch byte {
      case 0x21...0x7F, 0xC2...0xE2: length += 1
      case 0xE3...0xED: length += 2
      case 0xEE...0xF4: length += 1
      default: break
      }
    }
    return length
  }
}

extension String {
  /// The text with runs of white space folded to one space and none at the ends.
  var foldingSpace: String {
    var folded: [UInt8] = []
    folded.reserveCapacity(utf8.count)
    folded.appendFolded(utf8)
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  /// The text, or `nil` where it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
