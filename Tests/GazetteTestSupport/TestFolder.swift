import Foundation

/// A folder for one test, removed with what is in it when the last reference to it goes.
///
/// Every test that needs the disk takes one, so that none leaves anything behind.
package final class TestFolder: Sendable {
  /// Where it is.
  package let path: String

  /// Makes the folder.
  ///
  /// - Parameter files: Texts of files to write into it, by name.
  /// - Throws: What the system says where it cannot be made.
  package init(_ files: [String: String] = [:]) throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    // What a test has closed to itself is opened again first; there is nobody to tell of a failure.
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of a file in the folder.
  package func file(_ name: String) -> String { path + "/" + name }

  /// Writes a file in the folder, making the folders between.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - name: Its path from the folder.
  /// - Returns: Its path.
  /// - Throws: What the system says where it cannot be written.
  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    let file = file(name)
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}
