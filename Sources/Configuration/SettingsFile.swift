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
    /// It could not be read; the system's words.
    case unreadable(String)
    /// It could not be written; the system's words.
    case unwritable(String)
  }

  /// Reads the settings; a file that does not exist leaves the defaults.
  ///
  /// - Returns: The settings, and what in the file could not be used.
  /// - Throws: `Problem.unreadable` where there is a file that cannot be read.
  package func load() throws(Problem) -> (settings: ReaderSettings, diagnostics: [Diagnostic]) {
    guard FileManager.default.fileExists(atPath: path) else { return (ReaderSettings(), []) }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      return SettingsFile.settings(in: String(decoding: data, as: UTF8.self))
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }

  /// Writes the settings: to a file beside this one that then takes its place, so that at every
  /// moment there is either the old file or the new one.
  ///
  /// - Throws: `Problem.unwritable`.
  package func save(_ settings: ReaderSettings) throws(Problem) {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(SettingsFile.text(of: settings).utf8).write(to: url, options: .atomic)
    } catch {
      throw .unwritable(error.localizedDescription)
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
  package static func text(of settings: ReaderSettings) -> String {
    let hidden = EntityKind.allCases.filter(settings.hiddenKinds.contains)
      .map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    return """
      # What Gazette keeps between runs. It writes this file whenever a setting changes.
      measure = \(settings.measure)
      justified = \(settings.isJustified)
      theme = \(quoted(settings.theme))
      mouse = \(settings.isMouseOn)
      hidden-kinds = [\(hidden)]

      """
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

  /// A text as a TOML basic string.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        "\\u" + String(0x10000 + scalar.value, radix: 16).dropFirst()
      default: String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}
