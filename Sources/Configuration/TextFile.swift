package import ArticleModel
import Glibc

/// Reads the text of a file of the user's, without ever hanging on one.
package enum TextFile {
  /// The text of a file.
  ///
  /// - Parameter path: The file.
  /// - Returns: Its text; `nil` where there is no such file.
  /// - Throws: `FileReadError` where it cannot be read, is no file, is too long or is not UTF-8.
  package static func text(of path: String) throws(FileReadError) -> String? {
    // Without waiting: nobody may be writing to a pipe in the file's place.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let number = errno
      if number == ENOENT || number == ENOTDIR { return nil }
      throw FileReadError(path: path, number: number)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileReadError(path: path, number: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      throw FileReadError(path: path, isFolder ? FileReadError.folder : FileReadError.device)
    }
    guard status.st_size <= ConfigurationDocument.maximumLength else {
      throw FileReadError(path: path, "is longer than 4 MB")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileReadError(path: path, number: errno) }
      if count == 0 { break }
      done += count
    }
    guard let text = String(validating: bytes.prefix(done), as: UTF8.self) else {
      let place = placeOfError(in: bytes.prefix(done))
      throw FileReadError(path: path, "is not UTF-8", at: place)
    }
    return text
  }

  /// Where the first byte stands that is no UTF-8.
  private static func placeOfError(in bytes: ArraySlice<UInt8>) -> ConfigurationPlace {
    var place = ConfigurationPlace(line: 1, column: 1)
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) {
      if scalar.first == 0x0A {
        place = ConfigurationPlace(line: place.line + 1, column: 1)
      } else {
        place.column += 1
      }
    }
    return place
  }
}

/// Why a file of the user's could not be read.
package struct FileReadError: Error, Hashable {
  /// The file.
  package let path: String
  /// What is wrong, without the file's name: `is a folder`.
  package let reason: String
  /// Where, if it is about a place.
  package let place: ConfigurationPlace?

  fileprivate init(path: String, _ reason: String, at place: ConfigurationPlace? = nil) {
    self.path = path
    self.reason = reason
    self.place = place
  }

  fileprivate init(path: String, number: Int32) {
    self.init(path: path, "cannot be read: \(String(cString: strerror(number)).lowercased())")
  }

  /// Whether something other than a file stands there.
  package var isNoFile: Bool { reason == FileReadError.folder || reason == FileReadError.device }

  fileprivate static let folder = "is a folder"
  fileprivate static let device = "is not a regular file"

  /// It as a diagnostic about the file.
  package var diagnostic: Diagnostic {
    Diagnostic(.error, reason, line: place?.line, column: place?.column)
  }
}
