import Foundation

/// Where the program finds its own files and keeps the user's.
///
/// Source: XDG Base Directory Specification 0.8. A relative path in one of its variables is ignored,
/// as it says.
struct Locations: Sendable {
  /// The environment's variables.
  let environment: [String: String]
  /// The folder that the program's file lies in.
  let programFolder: String

  /// The locations of this process.
  static let current = Locations(
    environment: ProcessInfo.processInfo.environment,
    programFolder: Locations.folderOfThisProgram()
  )

  /// The user's configuration: settings, keys, keywords, own themes.
  var configuration: String { folder("XDG_CONFIG_HOME", default: ".config") + "/gazette" }

  /// What the program keeps for the user: the library.
  var data: String { folder("XDG_DATA_HOME", default: ".local/share") + "/gazette" }

  /// What may be lost without harm: the log, the prompt's history.
  var state: String { folder("XDG_STATE_HOME", default: ".local/state") + "/gazette" }

  /// A message that begins with a path, with `~` for the home folder, to fit in a line.
  func abbreviated(_ message: String) -> String {
    guard let home = environment["HOME"], home.count > 1, message.hasPrefix(home + "/") else {
      return message
    }
    return "~" + message.dropFirst(home.count)
  }

  /// The user's library.
  var library: String { data + "/library.sqlite" }

  /// Folders that may hold themes, the user's own first.
  var themeFolders: [String] {
    [configuration + "/themes"] + sharedFolders.map { $0 + "/themes" }
      + (sourceFolder.map { [$0 + "/Themes"] } ?? [])
  }

  /// Folders that may hold the recogniser's lists and model.
  var recognitionFolders: [String] {
    sharedFolders.map { $0 + "/data" }
      + (sourceFolder.map { [$0 + "/Sources/EntityRecognition/Data"] } ?? [])
  }

  /// Folders of an installed Gazette: beside the program first, then the system's.
  private var sharedFolders: [String] {
    let system = (environment["XDG_DATA_DIRS"] ?? "/usr/local/share:/usr/share")
      .split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    return ([programFolder + "/../share"] + system).map { $0 + "/gazette" }
  }

  /// The checkout that the program was built in, for one that is run where it was built.
  private var sourceFolder: String? {
    var folder = programFolder
    for _ in 0..<5 {
      if FileManager.default.fileExists(atPath: folder + "/Package.swift") { return folder }
      folder = (folder as NSString).deletingLastPathComponent
    }
    return nil
  }

  private func folder(_ variable: String, default fallback: String) -> String {
    if let value = environment[variable], value.hasPrefix("/") { return value }
    return (environment["HOME"] ?? "/") + "/" + fallback
  }

  private static func folderOfThisProgram() -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    return (path as NSString).deletingLastPathComponent
  }
}
