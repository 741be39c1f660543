/// The file of the trained tagger: what the trainer writes and the reader maps.
package enum TaggerFile {
  /// The name of the file in the data folder.
  package static let name = "names.tagger"
  static let magic: StaticString = "GZTTAGGR"
  static let version: UInt32 = 1

  /// How many units of the stored scores make 1 of the trained ones: eight-bit weights reach ±4.
  package static let unitsPerPoint: Float = 32

  /// The bytes of a file with these weights.
  ///
  /// - Parameters:
  ///   - keys: The features, in rising order.
  ///   - rows: Sixteen weights for each feature: the tags inside names, outside being 0.
  ///   - moves: From the start and from every tag to every tag, 18 by 17.
  /// - Returns: The file.
  package static func bytes(keys: [UInt32], rows: [Int8], moves: [Int16]) -> [UInt8] {
    let table = KeyTable.tables(of: keys)
    var moveBytes: [UInt8] = []
    for move in moves { moveBytes.appendLittle(move) }
    return DataFile.bytes(
      magic: magic,
      version: version,
      tables: [table.bounds, table.remainders, rows.map { UInt8(bitPattern: $0) }, moveBytes]
    )
  }
}
