import ArticleModel

/// The times that a line states, and what is left of the line without them.
struct Stamp: Hashable, Sendable {
  /// When the article was published.
  private(set) var published: Timestamp?
  /// When it was changed.
  private(set) var updated: Timestamp?
  /// The line without its times and their labels; empty when it holds nothing else.
  private(set) var rest = ""
  /// Whether the line begins with its time.
  private(set) var isFirst = false
  /// Whether a label says what a time is for.
  private(set) var isLabelled = false

  /// Finds the times of a line of at most 256 bytes; `nil` where there is none.
  init?(_ line: String, reader: TimestampReader) {
    guard line.utf8.count <= TimestampReader.reach else { return nil }
    guard DayEvidence.mayStand(in: line) else { return nil }
    var bytes = Stamp.unglued(Array(line.utf8))
    var left: [[UInt8]] = []
    var count = 0
    while count < 4, let (timestamp, range) = reader.firstTimestamp(in: bytes) {
      if count == 0, range.lowerBound == 0 { isFirst = true }
      let (before, label) = Label.split(Array(bytes[..<range.lowerBound]))
      left.append(before)
      record(timestamp, as: label)
      bytes = Array(bytes[range.upperBound...])
      count += 1
    }
    guard count > 0 else { return nil }
    left.append(Label.withoutTrailingZone(bytes))
    rest = left.map(Stamp.trimmed).filter { !$0.isEmpty }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: " | ")
  }

  private mutating func record(_ timestamp: Timestamp, as label: Label?) {
    if let before = published, !isLabelled, label == .published, timestamp <= before {
      // `Sun 9 Jun 2024 23.04 First published on Sun 9 Jun 2024 08.00`
      (published, updated) = (timestamp, before)
    }
    if label != nil { isLabelled = true }
    if label == .updated {
      updated = updated ?? timestamp
    } else if published == nil {
      published = timestamp
    } else if label == nil, updated == nil, let published, timestamp.zone == nil,
      published.zone == nil, timestamp > published
    {
      updated = timestamp
    }
  }

  /// Puts a space where a label or month follows a word without one: `YonhapPublished`.
  static func unglued(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 4)
    for (index, byte) in bytes.enumerated() {
      if index > 0, (65...90).contains(byte), isSeam(bytes, index),
        startsWord(Array(bytes[index..<min(bytes.count, index + 12)]))
      {
        output.append(0x20)
      } else if isYearSeam(bytes, index) {
        output.append(0x20)
      } else if index > 0, (48...57).contains(byte), isLetter(bytes[index - 1]),
        bytes[index - 1] != UInt8(ascii: "T"), bytes[index - 1] != UInt8(ascii: "W")
      {
        output.append(0x20)
      }
      output.append(byte)
    }
    return output
  }

  /// Whether a word may begin at a capital that follows without a space: after a small letter,
  /// digit or bracket, or after capitals where small letters follow (`AFPPublished`).
  private static func isSeam(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[index - 1]
    if (97...122).contains(before) || (48...57).contains(before) || before >= 0x80 { return true }
    if before == UInt8(ascii: ")") || before == UInt8(ascii: "]") { return true }
    return (65...90).contains(before) && index + 1 < bytes.count
      && (97...122).contains(bytes[index + 1])
  }

  /// Whether a clock time or a day begins here right after a year: `202110:08`, `20243 Apr 2024`.
  private static func isYearSeam(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index >= 4, index + 2 < bytes.count, (48...57).contains(bytes[index]),
      bytes[index - 4] == UInt8(ascii: "1") || bytes[index - 4] == UInt8(ascii: "2"),
      bytes[(index - 4)..<index].allSatisfy({ (48...57).contains($0) }),
      index == 4 || !(48...57).contains(bytes[index - 5])
    else { return false }
    if bytes[index + 1] == UInt8(ascii: ":") || bytes[index + 2] == UInt8(ascii: ":") {
      return true
    }
    let rest = bytes[index...].drop { (48...57).contains($0) }
    guard rest.startIndex - index <= 2, rest.first == 0x20 else { return false }
    let word = rest.dropFirst().prefix { $0 < 0x80 && $0.isASCIILetter }
    return TimeWord.word(word)?.month != nil
  }

  /// Whether a line is a day and month, perhaps with a clock time, and has no year: `5 MAY, 14:32`.
  static func lacksYear(_ line: String) -> Bool {
    guard line.utf8.count <= 40 else { return false }
    var (months, days) = (0, 0)
    for token in TimeToken.tokens(in: Array(line.utf8)) {
      switch token.kind {
      case .number(let value, 1...2): if (1...31).contains(value) { days += 1 }
      case .word(let word): if word.month != nil { months += 1 }
      case .sign(UInt8(ascii: ":")), .sign(UInt8(ascii: ",")), .sign(UInt8(ascii: ".")): break
      case .number, .unknown, .sign: return false
      }
    }
    return months == 1 && days >= 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte & 0xDF) && byte < 0x80 || byte >= 0x80
  }

  /// Whether a label or the name of a month begins here, the latter with a day after it.
  private static func startsWord(_ bytes: [UInt8]) -> Bool {
    let word = bytes.prefix { $0 < 0x80 && (65...90).contains($0 & 0xDF) }
    let lower = word.map { $0 | 0x20 }
    // `KimPUBLISHED` and `KimPublished`, but not the `P` of `KimPublishing`.
    if Label.words[lower] != nil || lower.elementsEqual("last".utf8) { return true }
    guard let meaning = TimeWord.word(lower[...]), meaning.month != nil, word.count >= 3 else {
      return false
    }
    let after = bytes.dropFirst(word.count).drop { $0 == 0x20 || $0 == 0x2E }
    return after.first.map { (48...57).contains($0) } ?? false
  }

  /// Without white space, separators and empty brackets at the ends.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isFiller: (UInt8) -> Bool = { byte in
      byte <= 0x20 || " |,;:-/·•@".utf8.contains(byte) && byte < 0x80
    }
    var slice = bytes[...]
    while true {
      if let last = slice.last,
        isFiller(last) || last == UInt8(ascii: "(")
          || last == UInt8(ascii: "[")
      {
        slice.removeLast()
      } else if let first = slice.first,
        isFiller(first) || first == UInt8(ascii: ")")
          || first == UInt8(ascii: "]")
      {
        slice.removeFirst()
      } else if let mark = dashes.first(where: { slice.ends(with: $0) }) {
        slice.removeLast(mark.count)
      } else if let mark = dashes.first(where: { slice.starts(with: $0) }) {
        slice.removeFirst(mark.count)
      } else {
        return Array(slice)
      }
    }
  }

  private static let dashes: [[UInt8]] = ["–", "—", "·", "•", "●", "│"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  /// Whether its last bytes are these.
  func ends(with other: [UInt8]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
