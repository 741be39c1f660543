import ArgumentParser
import ArticleModel
import Configuration
import Foundation
import Reader
import TextGrid

/// The user's own files: settings, keys, keywords and themes.
///
/// A file that cannot be read, or is wrong in places, never stops reading: what is usable of it is
/// used, and `complaints` says what is not.
@MainActor
final class UserFiles {
  /// What the reader keeps between runs.
  private(set) var settings: ReaderSettings
  /// Which keys stand for which command.
  let keymap: Keymap
  /// The themes that can be chosen.
  let catalog: ThemeCatalog
  /// What is wrong with the files, with file and place, for the user.
  private(set) var complaints: [String] = []

  private let settingsFile: SettingsFile
  /// The settings as they were last read or written.
  private var savedSettings: ReaderSettings

  /// Why a file could not be written.
  struct Failure: Error {
    let message: String
  }

  /// Reads the files.
  init(locations: Locations) {
    catalog = ThemeCatalog(folders: locations.themeFolders)
    settingsFile = SettingsFile(path: locations.configuration + "/settings.toml")
    let loaded = UserFiles.load(settingsFile)
    settings = loaded.settings
    savedSettings = loaded.settings
    let keys = UserFiles.keymap(at: locations.configuration + "/keys.toml")
    keymap = keys.keymap
    complaints = loaded.complaints + keys.complaints
  }

  /// The theme of a name, and what is wrong with it.
  func theme(named name: String) -> (theme: Theme?, complaint: String?) {
    guard let loaded = catalog.load(name) else {
      return (nil, "there is no theme \(name)\(catalog.suggestion(for: name))")
    }
    return (loaded.theme, loaded.diagnostics.first?.described(in: loaded.file))
  }

  /// The theme that the command line names.
  ///
  /// - Parameter name: Its name, or the path of a file, which has a slash in it.
  /// - Returns: The theme.
  /// - Throws: `ExitCode` after telling the user that there is none of that name.
  func namedTheme(_ name: String) throws -> Theme {
    let (theme, complaint) = theme(named: name)
    if let theme {
      if let complaint { complaints.append(complaint) }
      return theme
    }
    StandardOutput.complain(complaint ?? "there is no theme \(name)")
    throw ExitCode.failure
  }

  /// The theme of the settings, or the one that is compiled in where that is gone.
  func chosenTheme() -> Theme {
    let (theme, complaint) = theme(named: settings.theme)
    if let complaint { complaints.append(complaint) }
    return theme ?? Theme.standard
  }

  /// What sets text in a language, with hyphenation where the system has its patterns.
  func typesetter(language: String?) -> Typesetter {
    Typesetter(
      isJustified: settings.isJustified,
      hyphenator: Hyphenator(language: language ?? "en")
    )
  }

  /// Uses other settings from now on; `save` keeps them.
  func use(_ settings: ReaderSettings) { self.settings = settings }

  /// Keeps the settings that are in use, off the main actor; one call at a time.
  func save() async throws(Failure) {
    let settings = settings
    do throws(SettingsFile.Problem) {
      try await UserFiles.write(settings, from: savedSettings, to: settingsFile)
      savedSettings = settings
    } catch {
      let why =
        switch error {
        case .unreadable(let problem): problem.described(in: settingsFile.path)
        case .broken(let problem): problem.described(in: settingsFile.path) + "; mend it first"
        case .unwritable(let reason): "\(settingsFile.path): \(reason)"
        }
      throw Failure(message: "The settings are not kept: \(why)")
    }
  }

  @concurrent
  private static func write(
    _ settings: ReaderSettings,
    from former: ReaderSettings,
    to file: SettingsFile
  ) async throws(SettingsFile.Problem) {
    try file.save(settings, from: former)
  }

  private static func load(
    _ file: SettingsFile
  ) -> (settings: ReaderSettings, complaints: [String]) {
    do throws(SettingsFile.Problem) {
      let loaded = try file.load()
      return (loaded.settings, loaded.diagnostics.map { $0.described(in: file.path) })
    } catch {
      guard case .unreadable(let problem) = error else { return (ReaderSettings(), []) }
      return (ReaderSettings(), [problem.described(in: file.path)])
    }
  }

  private static func keymap(at path: String) -> (keymap: Keymap, complaints: [String]) {
    do throws(FileReadError) {
      guard let text = try TextFile.text(of: path) else { return (Keymap(.vim), []) }
      let reader = KeymapReader(text)
      return (reader.keymap, reader.diagnostics.map { $0.described(in: path) })
    } catch {
      return (Keymap(.vim), [error.diagnostic.described(in: path)])
    }
  }
}
