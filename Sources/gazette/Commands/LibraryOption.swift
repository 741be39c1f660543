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

  /// Opens the library.
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
    do throws(LibraryError) {
      return try Library.open(at: path)
    } catch {
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
  }
}
