#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file's bytes, mapped into memory for reading; unmapped when the last reference goes.
///
/// The address is kept as a number, so that the value is plainly `Sendable`; nothing ever writes
/// through it.
final class MappedFile: Sendable {
  private let address: UInt
  private let length: Int

  /// Maps a file.
  ///
  /// Throws `DataFileError.unreadable` where it is absent, empty, no plain file, or over `limit`
  /// bytes.
  init(path: String, limit: Int) throws(DataFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .unreadable(path: path, problem: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw .unreadable(path: path, problem: String(cString: strerror(errno)))
    }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_size > 0, facts.st_size <= limit else {
      throw .unreadable(path: path, problem: "not a file of a fitting size")
    }
    let size = Int(facts.st_size)
    guard let mapped = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), mapped != MAP_FAILED
    else {
      throw .unreadable(path: path, problem: String(cString: strerror(errno)))
    }
    address = UInt(bitPattern: mapped)
    length = size
  }

  deinit {
    munmap(UnsafeMutableRawPointer(bitPattern: address), length)
  }

  /// The bytes; valid as long as the file is referenced.
  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: length)
  }
}
