/// One line of a plain text.
struct TextLine: Hashable, Sendable {
  /// The line without white space at its ends, runs of it folded; empty for a blank line.
  let text: String
  /// The line as it stands, without its line end.
  let raw: String
  /// Its number, from 1.
  let number: Int
  /// Columns of white space before the text; a tab goes to the next multiple of four.
  let indent: Int
  /// How many characters it has from its first column to its last, roughly: UTF-8 lead bytes.
  let length: Int
  /// Length of its first word, in the same unit.
  let firstWord: Int

  /// Whether it begins with a capital letter, a digit or a mark of ASCII, as a line of its own may;
  /// a line that was broken off another one begins with a small letter more often than not.
  var mayBegin: Bool {
    guard let first = text.utf8.first else { return true }
    return !(97...122).contains(first) && first < 0xC3
  }

  /// Whether nothing is on it.
  var isBlank: Bool { text.isEmpty }

  /// How many lines are read; what follows is left out.
  static let limit = 200_000

  /// Splits a cleaned text into lines.
  static func lines(of text: String) -> [TextLine] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [TextLine] = []
      var start = 0
      while start <= bytes.count, lines.count < limit {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        if end == bytes.count, end == start, !lines.isEmpty { break }
        lines.append(TextLine(UnsafeBufferPointer(rebasing: bytes[start..<end]), lines.count + 1))
        start = end + 1
      }
      return lines
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ number: Int) {
    var at = 0
    var indent = 0
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 {
      indent = bytes[at] == 0x09 ? (indent / 4 + 1) * 4 : indent + 1
      at += 1
    }
    var end = bytes.count
    while end > at, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    var length = 0
    var firstWord = 0
    var isFolded = true
    for index in at..<end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        if firstWord == 0 { firstWord = length }
        if byte == 0x09 || bytes[index - 1] == 0x20 { isFolded = false }
      }
      if byte & 0xC0 != 0x80 { length += 1 }
    }
    raw = String(decoding: bytes[..<end], as: UTF8.self)
    let trimmed =
      at == 0
      ? raw : String(decoding: UnsafeBufferPointer(rebasing: bytes[at..<end]), as: UTF8.self)
    text = isFolded ? trimmed : TextCleaner.foldingSpace(in: trimmed)
    self.number = number
    self.indent = end == at ? 0 : indent
    self.length = length + (end == at ? 0 : indent)
    self.firstWord = firstWord == 0 ? length : firstWord
  }
}
