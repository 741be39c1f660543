package import ArticleModel
import Glibc

/// What a list of the user's holds: read from a file's text, and changed by lines.
package protocol ListContent: Hashable, Sendable {
  /// Reads a file's text; what cannot be used is left out and said in `diagnostics`.
  init(_ text: String)
  /// The file's text.
  var text: String { get }
  /// What is wrong, with lines and columns.
  var diagnostics: [Diagnostic] { get }
  /// Whether the syntax is right, so that anything of it can be used.
  var isReadable: Bool { get }
  /// The text of a new file.
  static var newText: String { get }
}

extension CorrectionFile: ListContent {}
extension KeywordFile: ListContent {}

/// A list of the user's on disk, which the user's editor and other processes change too.
///
/// A file that cannot be read, or whose syntax is wrong, changes nothing: the list stays as it was
/// last read, or holds what of the file can be read where it was never read whole, and is not
/// written until the file is put right.
///
/// Changes are made under a lock and on what the file then holds, so that none is lost where several
/// processes make some at once.
package struct ListFile<Content: ListContent>: Sendable {
  /// The file.
  package let path: String
  /// What it held when it could last be read; where that was never, what of it can be.
  package private(set) var content = Content(Content.newText)
  /// What is wrong with the file, with file and place, for the user.
  package private(set) var complaints: [String] = []
  /// Whether the file is as `content` has it, or is not there yet.
  package private(set) var isUsable = true

  private var stamp: FileStamp?
  /// Whether the file could ever be read whole.
  private var wasRead = false

  /// Reads the file of a path; where there is none, the list is a new one.
  package init(path: String) {
    self.path = path
    stamp = FileStamp(path: path)
    read()
  }

  /// Reads the file again where somebody changed it since it was last read or written.
  package mutating func refresh() {
    let latest = FileStamp(path: path)
    guard latest != stamp else { return }
    stamp = latest
    read()
  }

  /// Whether somebody changed the file since it was last read or written.
  package var isChanged: Bool { FileStamp(path: path) != stamp }

  /// Changes the list as the file now has it, and writes it whole.
  ///
  /// - Parameter edit: What makes the new list of the one in the file; `nil` where it cannot.
  /// - Throws: Why nothing was changed, with the file.
  package mutating func change(
    _ edit: (Content) -> Content?
  ) throws(ListFileProblem) {
    makeFolder()
    var list = self
    defer { self = list }
    try FolderLock.holding(
      for: path,
      refusal: { ListFileProblem(message: "\(path): \($0)") },
      { () throws(ListFileProblem) in try list.changeAlone(edit) }
    )
  }

  /// Changes the list while nobody else does.
  private mutating func changeAlone(
    _ edit: (Content) -> Content?
  ) throws(ListFileProblem) {
    // Read in any case: what another wrote may look the same from outside.
    stamp = FileStamp(path: path)
    read()
    guard isUsable else {
      throw ListFileProblem(message: complaints.first ?? "\(path): cannot be read")
    }
    guard let changed = edit(content) else {
      throw ListFileProblem(message: "\(path): cannot be changed as it is; edit it by hand")
    }
    guard changed.text != content.text || stamp == nil else { return }
    do throws(FileWriteError) {
      try AtomicFile.write(changed.text, to: path)
    } catch {
      throw ListFileProblem(message: error.message)
    }
    stamp = FileStamp(path: path)
    content = changed
    complaints = changed.diagnostics.map { $0.described(in: path) }
  }

  /// Makes the folders above the file; where that fails, writing says so.
  private func makeFolder() {
    for (index, character) in zip(path.indices, path)
    where character == "/" && index > path.startIndex {
      mkdir(String(path[..<index]), 0o700)
    }
  }

  private mutating func read() {
    guard stamp != nil else {
      (content, complaints, isUsable, wasRead) = (Content(Content.newText), [], true, true)
      return
    }
    do throws(FileReadError) {
      let latest = Content(try TextFile.text(of: path) ?? Content.newText)
      isUsable = latest.isReadable
      complaints = latest.diagnostics.map { $0.described(in: path) }
      if isUsable || !wasRead { content = latest }
      wasRead = wasRead || isUsable
    } catch {
      isUsable = false
      complaints = [error.diagnostic.described(in: path)]
    }
  }
}

/// Why a list could not be read or changed.
package struct ListFileProblem: Error, Hashable {
  /// The message, with the file's name.
  package let message: String

  /// Makes a problem with a message.
  package init(message: String) {
    self.message = message
  }
}
