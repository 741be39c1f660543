import ArgumentParser
import ArticleLibrary
import Foundation

/// The option that every command on the library has.
struct LibraryOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The library's file; yours unless given.", valueName: "path"),
    completion: .file()
  )
  var library: String?

  /// Opens the library for reading what is in it: one that is not there is not made.
  ///
  /// - Returns: The library.
  /// - Throws: `ExitCode` after telling the user what is wrong.
  func openExisting() throws -> Library {
    let path = library ?? LibraryLocation.path(environment: Locations.current.environment)
    if let path, !PathText.isEscaped(path), access(path, F_OK) != 0, errno == ENOENT {
      StandardOutput.complain("there is no library \(path); gazette add FILE makes it")
      throw ExitCode.failure
    }
    return try open()
  }

  /// Opens the library, and makes it where there is none.
  ///
  /// - Returns: The library.
  /// - Throws: `ExitCode` after telling the user what is wrong.
  func open() throws -> Library {
    let environment = Locations.current.environment
    guard let path = library ?? LibraryLocation.path(environment: environment) else {
      StandardOutput.complain(
        "neither HOME nor XDG_DATA_HOME is set; name a library with --library"
      )
      throw ExitCode.failure
    }
    guard !PathText.isEscaped(path) else {
      StandardOutput.complain("the library's path must be UTF-8: \(path)")
      throw ExitCode.failure
    }
    do throws(LibraryError) {
      return try Library.open(at: path)
    } catch {
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
  }
}
