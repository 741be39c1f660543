package import ArticleModel
import Foundation
package import Reader

/// The file `settings.toml`, in which the reader keeps its settings between runs.
package struct SettingsFile: Hashable, Sendable {
  /// Where it is.
  package let path: String

  /// Names the file at a path, which need not exist.
  package init(path: String) {
    self.path = path
  }

  /// What went wrong with the file.
  package enum Problem: Error, Hashable {
    /// It could not be read, so it is not written either.
    case unreadable(Diagnostic)
    /// Its syntax is wrong, so it is left as it is.
    case broken(Diagnostic)
    /// It could not be written; the system's words.
    case unwritable(String)
  }

  /// Reads the settings; a file that does not exist leaves the defaults.
  ///
  /// - Returns: The settings, and what in the file could not be used.
  /// - Throws: `Problem.unreadable` where there is a file that cannot be read.
  package func load() throws(Problem) -> (settings: ReaderSettings, diagnostics: [Diagnostic]) {
    guard let text = try text() else { return (ReaderSettings(), []) }
    return SettingsFile.settings(in: text)
  }

  private func text() throws(Problem) -> String? {
    do throws(FileReadError) {
      return try TextFile.text(of: path)
    } catch {
      throw .unreadable(error.diagnostic)
    }
  }

  /// Writes the settings: to a file beside this one that then takes its place, so that at every
  /// moment there is either the old file or the new one.
  ///
  /// What is not changed stays as the user wrote it, with comments and keys that are unknown here,
  /// and so does what another Gazette has changed meanwhile: the file is read and written under a
  /// lock. Takes up to two seconds where another holds that.
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - former: What they were when they were last read or written here; what is still the same
  ///     stays as the file has it.
  /// - Throws: `Problem`; then the file is as it was.
  package func save(_ settings: ReaderSettings, from former: ReaderSettings) throws(Problem) {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
    } catch {
      throw .unwritable("its folder cannot be made")
    }
    try FolderLock.holding(
      for: path,
      refusal: { .unwritable($0) },
      { () throws(Problem) in try saveAlone(settings, from: former) }
    )
  }

  private func saveAlone(
    _ settings: ReaderSettings,
    from former: ReaderSettings
  ) throws(Problem) {
    let text = try SettingsFile.text(of: settings, from: former, in: text() ?? "")
    do throws(FileWriteError) {
      try AtomicFile.write(text, to: path)
    } catch {
      throw .unwritable(error.reason)
    }
  }

  /// Reads the text of a file: what cannot be used is left at its default and reported.
  package static func settings(
    in text: String
  ) -> (settings: ReaderSettings, diagnostics: [Diagnostic]) {
    var settings = ReaderSettings()
    var diagnostics: [Diagnostic] = []
    let root: ConfigurationTable
    do {
      root = try ConfigurationDocument(text).root
    } catch {
      return (settings, [error.diagnostic])
    }
    for entry in root.entries {
      if let message = apply(entry, to: &settings) {
        let place = entry.value.place
        diagnostics.append(
          Diagnostic(.warning, message, line: place.line, column: place.column)
        )
      }
    }
    return (settings, diagnostics)
  }

  /// Writes settings as the text of a file.
  ///
  /// - Parameters:
  ///   - settings: The settings.
  ///   - former: The settings before; what is the same in both stays as the file has it. Without
  ///     them every setting is written.
  ///   - text: What the file holds; only the values that are others now are changed in it.
  /// - Returns: The new text.
  /// - Throws: `Problem.broken` where the text is not TOML, or has a table in a setting's place.
  package static func text(
    of settings: ReaderSettings,
    from former: ReaderSettings? = nil,
    in text: String = ""
  ) throws(Problem) -> String {
    let isNew = text.allSatisfy(\.isWhitespace)
    let old = SettingsFile.settings(in: text).settings
    var text = isNew ? header : text
    do {
      let (written, before) = (rows(of: old), former.map(rows))
      for (at, row) in rows(of: settings).enumerated() {
        if !isNew, row == written[at] || before.map({ row == $0[at] }) == true { continue }
        text = try TopKeysText(text).setting(row.key, to: row.value)
      }
      _ = try TopKeysText(text)
    } catch {
      throw .broken(error.diagnostic)
    }
    return text
  }

  private static let header = """
    # What Gazette keeps between runs. It changes a line here whenever a setting changes.

    """

  /// The settings as the file has them, by name.
  private static func rows(of settings: ReaderSettings) -> KeyValuePairs<String, String> {
    let hidden = EntityKind.allCases.filter(settings.hiddenKinds.contains)
      .map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return [
      "measure": "\(settings.measure)",
      "justified": "\(settings.isJustified)",
      "theme": TableListText.quoted(settings.theme),
      "mouse": "\(settings.isMouseOn)",
      "hidden-kinds": "[\(hidden)]",
    ]
  }

  private static let names = ["measure", "justified", "theme", "mouse", "hidden-kinds"]

  /// Takes one setting over; gives what is wrong with it.
  private static func apply(
    _ entry: ConfigurationTable.Entry,
    to settings: inout ReaderSettings
  ) -> String? {
    let value = entry.value
    switch entry.key {
    case "measure":
      guard let columns = value.integer, ReaderMachine.measures.contains(columns) else {
        let range = ReaderMachine.measures
        return "measure is a number of columns from \(range.lowerBound) to \(range.upperBound)"
      }
      settings.measure = columns
    case "justified":
      guard let isJustified = value.boolean else { return "justified is true or false" }
      settings.isJustified = isJustified
    case "theme":
      guard let theme = value.string, !theme.isEmpty else { return "theme is the name of a theme" }
      settings.theme = theme
    case "mouse":
      guard let isMouseOn = value.boolean else { return "mouse is true or false" }
      settings.isMouseOn = isMouseOn
    case "hidden-kinds":
      let kinds = (value.array ?? []).map { $0.string.flatMap(EntityKind.init) }
      guard value.array != nil, !kinds.contains(nil) else {
        let all = EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
        return "hidden-kinds is a list of kinds: \(all)"
      }
      settings.hiddenKinds = Set(kinds.compactMap(\.self))
    default:
      return "there is no setting “\(entry.key)”"
        + NearestName.suggestion(for: entry.key, in: names)
    }
    return nil
  }
}
