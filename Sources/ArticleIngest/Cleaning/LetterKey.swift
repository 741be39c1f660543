/// The letters and digits of texts, to compare by.
extension Collection<UInt8> {
  /// The letters and digits of UTF-8, ASCII ones in lower case; O(n).
  ///
  /// What lies in U+2000 to U+2FFF (quotes, dashes, dots, arrows) is left out as ASCII punctuation
  /// is; nothing there is a letter of running text.
  var letterKey: [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(count)
    var skip = 0
    for byte in self {
      if skip > 0 {
        skip -= 1
      } else if byte == 0xE2 {
        skip = 2
      } else if byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit {
        key.append(byte.asciiLowercased)
      }
    }
    return key
  }
}

extension String {
  /// The letters and digits in lower case, case and punctuation of all scripts told apart; for short
  /// texts such as headlines.
  var letterKey: String {
    var key = ""
    for scalar in lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    }
    return key
  }
}
