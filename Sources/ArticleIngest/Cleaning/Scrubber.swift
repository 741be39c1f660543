/// One pass of cleaning over the bytes of a well-formed text.
struct Scrubber: ~Copyable {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The cleaned text so far.
  private(set) var output: [UInt8] = []
  /// Whether the output differs from the input.
  private(set) var isChanged = false
  /// How many characters were dropped.
  private(set) var dropped = 0
  /// Offset of the first dropped character.
  private var firstDropped = 0
  /// The last scalar that was kept, 0 at the start of the text.
  private var previous: UInt32 = 0
  /// How many combining marks have been kept since the last base.
  private var marks = 0

  /// Prepares to clean a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    output.reserveCapacity(bytes.count)
  }

  /// The line of the first dropped character, from 1.
  var firstLine: Int {
    1 + bytes[..<firstDropped].count { $0 == 0x0A }
  }

  /// Cleans the text; nothing before `start` needs it.
  mutating func run(from start: Int) {
    var at = start
    copy(0..<start)
    while at < bytes.count {
      at = scrub(at)
      let next = TextCleaner.firstSuspect(in: bytes, from: at)
      copy(at..<next)
      at = next
    }
  }

  private mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    output.append(contentsOf: bytes[range])
    var last = range.upperBound - 1
    while last > range.lowerBound, bytes[last] & 0xC0 == 0x80 { last -= 1 }
    previous = scalar(at: last).value
    marks = 0
  }

  /// Looks at the scalar at an index and returns the index after what was dealt with.
  private mutating func scrub(_ at: Int) -> Int {
    let (value, length) = scalar(at: at)
    if value < 0x20 || value == 0x7F || value == 0x9B { return scrubControl(value, at, length) }
    switch CharacterVerdict.verdict(on: value) {
    case .keep:
      keep(value, at..<(at + length), isMark: false)
    case .mark:
      if marks < TextCleaner.markLimit {
        keep(value, at..<(at + length), isMark: true)
      } else {
        drop(at)
      }
    case .space: replace(with: 0x20)
    case .newline: replace(with: 0x0A)
    case .drop: drop(at)
    case .joiner, .selector:
      let next = at + length < bytes.count ? scalar(at: at + length).value : 0
      if CharacterVerdict.shapes(value, after: previous, before: next) {
        keep(value, at..<(at + length), isMark: true)
      } else {
        drop(at)
      }
    }
    return at + length
  }

  private mutating func keep(_ value: UInt32, _ range: Range<Int>, isMark: Bool) {
    output.append(contentsOf: bytes[range])
    previous = value
    marks = isMark ? marks + 1 : 0
  }

  private mutating func drop(_ at: Int) {
    if dropped == 0 { firstDropped = at }
    dropped += 1
    isChanged = true
  }

  private mutating func replace(with byte: UInt8) {
    output.append(byte)
    isChanged = true
    previous = UInt32(byte)
    marks = 0
  }

  private mutating func scrubControl(_ value: UInt32, _ at: Int, _ length: Int) -> Int {
    switch value {
    case 0x0D:
      let isPair = at + 1 < bytes.count && bytes[at + 1] == 0x0A
      if isPair { isChanged = true } else { replace(with: 0x0A) }
      return at + 1
    case 0x0B, 0x0C:
      replace(with: 0x0A)
      return at + 1
    case 0x08:
      // Overstriking, as manual pages and old printers have it: the character before goes.
      drop(at)
      if let last = output.last, last != 0x0A {
        while let byte = output.popLast(), byte & 0xC0 == 0x80 {}
      }
      return at + 1
    case 0x1B, 0x9B:
      drop(at)
      return at + length + escapeLength(at + length, isIntroduced: value == 0x9B)
    default:
      drop(at)
      return at + length
    }
  }

  /// How many bytes of a terminal escape sequence follow its first character.
  ///
  /// Source: ECMA-48, sections 5.4 and 5.6. A control string without its end counts as none.
  private func escapeLength(_ start: Int, isIntroduced: Bool) -> Int {
    var at = start
    let end = min(bytes.count, start + 4096)
    if !isIntroduced {
      guard at < end else { return 0 }
      if bytes[at] == 0x5D || bytes[at] == 0x50 || bytes[at] == 0x5E || bytes[at] == 0x5F {
        while at < end, bytes[at] != 0x07, bytes[at] != 0x0A, bytes[at] != 0x1B { at += 1 }
        guard at < end, bytes[at] != 0x0A else { return 0 }
        return at + 1 - start
      }
      guard bytes[at] == 0x5B else { return bytes[at] == 0x5C ? 1 : 0 }
      at += 1
    }
    while at < end, (0x20...0x3F).contains(bytes[at]) { at += 1 }
    guard at < end, (0x40...0x7E).contains(bytes[at]) else { return 0 }
    return at + 1 - start
  }

  /// The scalar whose first byte stands at an index, and its length in bytes.
  private func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (lead, 1) }
    var value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }
}
