/// A quick look whether a line may hold a day at all, which most lines with a number do not.
///
/// It never says no where `TimestampParser` would find a day; it is there so that a paragraph with a
/// sum of money in it is not taken apart word by word. In one pass over the bytes it looks for what
/// every form of day has one of: the name of a month, three numbers joined by two separators, a year
/// with a week or a day of the year, eight digits, or a number with a character of another script
/// after it.
struct DayEvidence {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Whether a line may hold a day.
  ///
  /// - Parameter line: The line as it is written, words that are stuck together included.
  /// - Returns: False only where there is none.
  static func mayStand(in line: String) -> Bool {
    line.utf8.withContiguousStorageIfAvailable { DayEvidence(bytes: $0).isFound } ?? true
  }

  private var isFound: Bool {
    // `5 May 21` has the fewest digits.
    guard bytes.count(where: \.isASCIIDigit) >= 3 else { return false }
    var at = 0
    var isInWord = false
    while at < bytes.count {
      let byte = bytes[at]
      if byte.isASCIIDigit {
        let end = endOfNumber(at)
        if joins(from: at, to: end) { return true }
        (at, isInWord) = (end, false)
      } else if byte.isASCIILetter {
        // Words may be stuck together, the next one with a capital.
        if !isInWord || byte < 0x60, mayBeMonth(at) { return true }
        (at, isInWord) = (at + 1, true)
      } else if byte < 0x80 {
        (at, isInWord) = (at + 1, false)
      } else if isPunctuation(at) {
        (at, isInWord) = (at + 3, false)
      } else if isInWord, (0xC3...0xC9).contains(byte) {
        // A Latin letter with a mark; other scripts' words may be months.
        at += 2
      } else {
        return true
      }
    }
    return false
  }

  // MARK: Numbers

  /// Whether a number goes on as a day does.
  private func joins(from start: Int, to end: Int) -> Bool {
    if end - start >= 8 { return true }
    var next = afterSpace(end)
    guard let sign = byte(next) else { return false }
    if sign >= 0x80 { return !isQuote(next) }
    let isSeparator = isSeparator(sign)
    if isSeparator || sign == UInt8(ascii: ",") { next = afterSpace(next + 1) }
    // `2021-W16-2`
    if byte(next).map({ $0 | 0x20 }) == UInt8(ascii: "w") {
      return byte(afterSpace(next + 1))?.isASCIIDigit ?? false
    }
    guard isSeparator, let second = byte(next) else { return false }
    if second >= 0x80 { return true }
    guard second.isASCIIDigit else { return false }
    let endOfSecond = endOfNumber(next)
    // `2021-110`
    if end - start >= 4, endOfSecond - next == 3 { return true }
    let third = afterSpace(endOfSecond)
    guard let separator = byte(third), separator == sign || separator >= 0x80 else { return false }
    return byte(afterSpace(third + 1)).map { $0.isASCIIDigit || $0 >= 0x80 } ?? false
  }

  private func endOfNumber(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  private func afterSpace(_ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return at
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  // MARK: Words

  /// Whether a word that begins at a letter may be a month's name; the word may end at any capital
  /// beside a small letter, since others may be stuck to it.
  private func mayBeMonth(_ start: Int) -> Bool {
    guard start + 2 < bytes.count else { return false }
    var key = 0
    for at in start..<start + 3 {
      let byte = bytes[at]
      if byte >= 0x80 { return !isPunctuation(at) }
      guard byte.isASCIILetter else { return false }
      key = key * 26 + Int((byte | 0x20) - UInt8(ascii: "a"))
    }
    guard DayEvidence.monthStarts[key] else { return false }
    var end = start + 3
    while end < bytes.count, bytes[end].isASCIILetter {
      if bytes[end] < 0x60,
        bytes[end - 1] >= 0x60 || byte(end + 1).map({ $0 >= 0x60 }) ?? false
      {
        return true
      }
      end += 1
    }
    if end < bytes.count, bytes[end] >= 0x80, !isPunctuation(end) { return true }
    return TimeWord.word(ArraySlice(bytes[start..<end]))?.month != nil
  }

  /// The first three letters of months' names, as numbers in base 26.
  private static let monthStarts: [Bool] = {
    var starts = [Bool](repeating: false, count: 26 * 26 * 26)
    for name in TimeWord.months.joined(separator: " ").utf8.split(separator: 0x20) {
      let letters = name.prefix(3).map { Int($0) - Int(UInt8(ascii: "a")) }
      guard letters.count == 3, letters.allSatisfy((0..<26).contains) else { continue }
      starts[(letters[0] * 26 + letters[1]) * 26 + letters[2]] = true
    }
    return starts
  }()

  // MARK: Bytes

  private func byte(_ at: Int) -> UInt8? { at < bytes.count ? bytes[at] : nil }

  /// Whether one of U+2000 to U+203F stands here: spaces, dashes and quotes, which end words.
  private func isPunctuation(_ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
  }

  /// Whether a quote of two marks stands here, which joins no numbers.
  private func isQuote(_ at: Int) -> Bool {
    isPunctuation(at) && (0x9C...0x9F).contains(bytes[at + 2])
  }
}
