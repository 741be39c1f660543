import Foundation
import Glibc

/// A new folder under the system's folder for temporary files, removed with its contents when the
/// last reference to it goes.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let path: String

  /// Makes the folder, closed to others.
  ///
  /// - Throws: `LibraryError.notPermitted` where that is not possible, `.diskFull` without room.
  init() throws(LibraryError) {
    let base = NSTemporaryDirectory()
    var template = Array("\(base.hasSuffix("/") ? base : base + "/")gazette-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
    }
    guard made else {
      throw errno == ENOSPC
        ? .diskFull(path: base)
        : .notPermitted(path: base, reason: FileAccess.description(of: errno))
    }
    path = template.withUnsafeBufferPointer { buffer in
      String(decoding: buffer.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  deinit {
    remove()
  }

  /// Removes it now.
  func remove() {
    // There is nobody left to tell when it cannot be removed.
    try? FileManager.default.removeItem(atPath: path)
  }
}
