import Foundation

/// Many articles' numbers as bytes: sorted, each as its distance from the one before.
enum StoredIdentifiers {
  /// The bytes of numbers, which are sorted and not negative.
  static func data(of ids: [Int64]) -> Data {
    var writer = ByteWriter(capacity: ids.count + 8)
    var last: Int64 = 0
    writer.write(list: ids) { writer, id in
      writer.write(count: Int(id - last))
      last = id
    }
    return Data(writer.bytes)
  }

  /// The numbers in bytes.
  static func identifiers(in data: Data?) throws -> [Int64] {
    guard let data else { throw CodingFailure.truncated }
    return try data.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      var last: Int64 = 0
      return try reader.list { reader throws(CodingFailure) in
        let (id, overflow) = last.addingReportingOverflow(Int64(try reader.count()))
        guard !overflow else { throw CodingFailure.outOfRange }
        last = id
        return id
      }
    }
  }
}
