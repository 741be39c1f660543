import CZstd

/// Compresses with Zstandard, keeping the library's working memory from one use to the next.
///
/// Source: RFC 8878.
struct Compressor: ~Copyable {
  private let context: OpaquePointer?

  /// Makes a compressor.
  init() {
    context = ZSTD_createCCtx()
  }

  deinit {
    ZSTD_freeCCtx(context)
  }

  /// The bytes compressed, as one frame that names its size.
  ///
  /// - Throws: `CodingFailure.notCompressed` when memory runs out.
  borrowing func compressed(_ bytes: [UInt8]) throws(CodingFailure) -> [UInt8] {
    let capacity = ZSTD_compressBound(bytes.count)
    var failure = false
    let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      let written = bytes.withUnsafeBytes { source in
        ZSTD_compressCCtx(
          context,
          buffer.baseAddress,
          capacity,
          source.baseAddress,
          source.count,
          Compressor.level
        )
      }
      failure = ZSTD_isError(written) != 0
      count = failure ? 0 : written
    }
    if failure || context == nil { throw .notCompressed }
    return result
  }

  /// Zstandard's own default: texts of a few kilobytes shrink to half at some 200 MB/s.
  private static let level: Int32 = 3
}

/// Undoes `Compressor`.
enum Decompression {
  /// The most bytes that one frame may hold, 256 MiB: more was never stored.
  static let limit: UInt64 = 1 << 28

  /// What the frame holds.
  ///
  /// - Throws: `CodingFailure.notCompressed` where it is no frame, is damaged or names a size beyond
  ///   `limit`.
  static func decompressed(_ frame: UnsafeRawBufferPointer) throws(CodingFailure) -> [UInt8] {
    // The two highest values say "unknown" and "error"; both lie beyond the limit.
    let size = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
    guard size <= limit else { throw .notCompressed }
    let capacity = Int(size)
    var written = 0
    let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      written = ZSTD_decompress(buffer.baseAddress, capacity, frame.baseAddress, frame.count)
      count = written == capacity ? capacity : 0
    }
    guard written == capacity else { throw .notCompressed }
    return result
  }
}
