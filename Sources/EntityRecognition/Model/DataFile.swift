/// A data file of the recogniser: a header, then tables of fixed-width little-endian numbers.
///
/// Shape of the header, 32 bytes: magic (8 bytes), version (4), number of tables (4), checksum of
/// all that follows the header (8), length of the whole file (8). Then for each table its start and
/// length in bytes (8 + 8). Every table starts at a multiple of 64, so numbers are aligned.
struct DataFile: Sendable {
  private let file: MappedFile
  private let tables: [Range<Int>]

  static let headerSize = 32
  private static let alignment = 64
  /// No data file is larger.
  static let largestSize = 256 << 20

  /// Maps and checks a file: magic, version, length, checksum, and that every table lies in it.
  init(
    path: String,
    magic: StaticString,
    version: UInt32,
    tables count: Int
  ) throws(DataFileError) {
    let file = try MappedFile(path: path, limit: DataFile.largestSize)
    let bytes = file.bytes
    let directory = DataFile.headerSize + 16 * count
    guard bytes.count >= directory else { throw .damaged(path: path, problem: "cut short") }
    for index in 0..<8 where bytes[index] != magic.utf8Start[index] {
      throw .damaged(path: path, problem: "not such a file")
    }
    let found = bytes.loadLittle(UInt32.self, at: 8)
    guard found == version else {
      throw .otherVersion(path: path, found: found, expected: version)
    }
    guard bytes.loadLittle(UInt32.self, at: 12) == UInt32(count),
      bytes.loadLittle(UInt64.self, at: 24) == UInt64(bytes.count)
    else { throw .damaged(path: path, problem: "cut short") }
    let body = UnsafeRawBufferPointer(rebasing: bytes[DataFile.headerSize...])
    guard bytes.loadLittle(UInt64.self, at: 16) == DataFile.checksum(body) else {
      throw .damaged(path: path, problem: "the checksum does not fit")
    }
    var ranges: [Range<Int>] = []
    for index in 0..<count {
      let start = bytes.loadLittle(UInt64.self, at: DataFile.headerSize + 16 * index)
      let length = bytes.loadLittle(UInt64.self, at: DataFile.headerSize + 16 * index + 8)
      guard start <= bytes.count, length <= UInt64(bytes.count) - start,
        start % UInt64(DataFile.alignment) == 0
      else { throw .damaged(path: path, problem: "a table lies outside the file") }
      ranges.append(Int(start)..<Int(start + length))
    }
    self.file = file
    tables = ranges
  }

  /// The numbers of a table; valid as long as the file is referenced.
  func table<Number: FixedWidthInteger>(
    _ index: Int,
    of type: Number.Type
  ) -> UnsafeBufferPointer<Number> {
    UnsafeRawBufferPointer(rebasing: file.bytes[tables[index]]).bindMemory(to: type)
  }

  /// The bytes of a file with these tables.
  static func bytes(magic: StaticString, version: UInt32, tables: [[UInt8]]) -> [UInt8] {
    var directory: [UInt8] = []
    var body: [UInt8] = []
    let start = headerSize + 16 * tables.count
    let firstTable = (start + alignment - 1) / alignment * alignment
    body.append(contentsOf: [UInt8](repeating: 0, count: firstTable - start))
    for table in tables {
      directory.appendLittle(UInt64(start + body.count))
      directory.appendLittle(UInt64(table.count))
      body.append(contentsOf: table)
      let excess = (start + body.count) % alignment
      if excess > 0 { body.append(contentsOf: [UInt8](repeating: 0, count: alignment - excess)) }
    }
    let rest = directory + body
    var header: [UInt8] = (0..<8).map { magic.utf8Start[$0] }
    header.appendLittle(version)
    header.appendLittle(UInt32(tables.count))
    header.appendLittle(rest.withUnsafeBytes { checksum($0) })
    header.appendLittle(UInt64(headerSize + rest.count))
    return header + rest
  }

  /// A checksum of 64 bits: a multiply-xorshift over words of eight bytes, the last one padded.
  ///
  /// It guards against accidents, not against forgery.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      sum = (sum ^ bytes.loadLittle(UInt64.self, at: index)) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      index += 8
    }
    while index < bytes.count {
      sum = (sum ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      index += 1
    }
    return sum
  }
}

extension UnsafeRawBufferPointer {
  /// A little-endian number at a byte offset, which need not be aligned.
  func loadLittle<Number: FixedWidthInteger>(_ type: Number.Type, at offset: Int) -> Number {
    Number(littleEndian: loadUnaligned(fromByteOffset: offset, as: type))
  }
}

extension [UInt8] {
  /// Appends a number's bytes, lowest first.
  mutating func appendLittle(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
