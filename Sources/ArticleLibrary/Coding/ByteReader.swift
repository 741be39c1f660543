/// Reads what a `ByteWriter` wrote; whatever does not fit is an error, never a trap.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  /// Reads from bytes that stay in place as long as the reader lives.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether everything was read.
  var isAtEnd: Bool { offset == bytes.count }

  /// Reads one byte.
  mutating func byte() throws(CodingFailure) -> UInt8 {
    guard offset < bytes.count else { throw .truncated }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// Reads a number that is not negative.
  mutating func count() throws(CodingFailure) -> Int {
    let value = try unsigned()
    guard value <= UInt64(Int.max) else { throw .outOfRange }
    return Int(value)
  }

  /// Reads a number of either sign.
  mutating func number() throws(CodingFailure) -> Int {
    let value = try unsigned()
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  /// Reads a text; bytes that are not UTF-8 become replacement characters.
  mutating func text() throws(CodingFailure) -> String {
    let length = try count()
    guard length <= bytes.count - offset else { throw .truncated }
    defer { offset += length }
    return String(decoding: bytes[offset..<offset + length], as: UTF8.self)
  }

  /// Reads a text that may be absent.
  mutating func optionalText() throws(CodingFailure) -> String? {
    switch try byte() {
    case 0: nil
    case 1: try text()
    default: throw .outOfRange
    }
  }

  /// Reads a list; every value takes at least one byte, so no more are made than bytes are left.
  mutating func list<Value>(
    _ readValue: (inout ByteReader) throws(CodingFailure) -> Value
  ) throws(CodingFailure) -> [Value] {
    let length = try count()
    guard length <= bytes.count - offset else { throw .truncated }
    var values: [Value] = []
    values.reserveCapacity(length)
    for _ in 0..<length { values.append(try readValue(&self)) }
    return values
  }

  private mutating func unsigned() throws(CodingFailure) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw .outOfRange }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
      guard shift <= 63 else { throw .outOfRange }
    }
  }
}

/// Why stored bytes could not be read back.
enum CodingFailure: Error, Hashable {
  /// They end too early.
  case truncated
  /// A number in them is not one that was ever written.
  case outOfRange
  /// They were written by a newer version of this program.
  case unknownVersion(UInt8)
  /// They are not what was compressed.
  case notCompressed
}
