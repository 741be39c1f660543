/// Writes numbers and texts as bytes, small numbers in few of them.
///
/// Numbers are LEB128: seven bits a byte, lowest first, the high bit says that more follow. Signed
/// ones are folded so that small magnitudes stay short (zigzag). Texts are their length in UTF-8
/// bytes, then those bytes.
///
/// Source: DWARF 5, section 7.6, for LEB128; Protocol Buffers' encoding guide for zigzag.
struct ByteWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Makes an empty writer with room for that many bytes.
  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes one byte.
  mutating func write(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a number that is not negative; a negative one counts as 0.
  mutating func write(count: Int) {
    var rest = UInt64(max(0, count))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a number of either sign.
  mutating func write(number: Int) {
    var rest = UInt64(bitPattern: Int64(number << 1) ^ Int64(number >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Writes a text.
  mutating func write(text: String) {
    var text = text
    text.withUTF8 { utf8 in
      write(count: utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  /// Writes a text that may be absent, which is told from an empty one.
  mutating func write(optionalText text: String?) {
    guard let text else { return write(byte: 0) }
    write(byte: 1)
    write(text: text)
  }

  /// Writes how many values there are, then each of them.
  mutating func write<Value>(list: [Value], _ writeValue: (inout ByteWriter, Value) -> Void) {
    write(count: list.count)
    for value in list { writeValue(&self, value) }
  }
}
