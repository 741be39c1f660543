extension DataFile {
  /// What tells a data file from others of its name: the checksum that its header carries, which is
  /// not compared with its bytes here.
  ///
  /// - Parameter path: The file.
  /// - Returns: Sixteen hexadecimal digits; `none` where there is no such file.
  static func stamp(of path: String) -> String {
    guard let file = try? MappedFile(path: path, limit: largestSize),
      file.bytes.count >= headerSize
    else { return "none" }
    let digits = String(file.bytes.loadLittle(UInt64.self, at: 16), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
