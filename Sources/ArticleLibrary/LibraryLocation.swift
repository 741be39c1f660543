/// Where the user's library lies.
package enum LibraryLocation {
  /// The path of the library for an environment: `$XDG_DATA_HOME/gazette/library.sqlite`, or
  /// `$HOME/.local/share/gazette/library.sqlite` where that is unset, empty or relative.
  ///
  /// Source: XDG Base Directory Specification 0.8; relative paths in it are to be ignored.
  ///
  /// - Parameter environment: The environment's variables.
  /// - Returns: An absolute path, or `nil` where neither variable holds one.
  package static func path(environment: [String: String]) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return joined(data, "gazette/library.sqlite")
    }
    if let home = environment["HOME"], home.hasPrefix("/") {
      return joined(home, ".local/share/gazette/library.sqlite")
    }
    return nil
  }

  private static func joined(_ folder: String, _ rest: String) -> String {
    folder.hasSuffix("/") ? folder + rest : folder + "/" + rest
  }
}
