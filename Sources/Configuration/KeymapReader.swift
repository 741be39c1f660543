package import ArticleModel
package import Reader
import TextGrid

/// Reads the user's `keys.toml` into a keymap.
///
/// ```toml
/// preset = "vim"          # or newsboat, less, emacs
///
/// [keys]                  # wherever the command has a place
/// "<c-s>" = "save"
/// "]" = false             # takes the key away, and all that begin with it
///
/// [keys.article]          # only there; also headlines, entities, overlay
/// "gn" = "next-article"
/// ```
///
/// Keys are taken away before any are given, so the order of lines does not matter.
package struct KeymapReader {
  /// The keymap: the preset with every change that could be made.
  package private(set) var keymap: Keymap
  /// What could not be used, with its place, in the order of the file.
  package private(set) var diagnostics: [Diagnostic] = []

  /// One line of the file that binds keys or takes them away.
  private struct Binding {
    var keys: [Key]
    /// `nil` takes the keys away.
    var command: Command?
    var modes: Modes
    var place: ConfigurationPlace
  }

  /// Reads the text of a file; a file that is not TOML leaves the default keymap.
  package init(_ text: String) {
    keymap = Keymap(.vim)
    let root: ConfigurationTable
    do {
      root = try ConfigurationDocument(text).root
    } catch {
      diagnostics = [error.diagnostic]
      return
    }
    var bindings: [Binding] = []
    for entry in root.entries {
      switch entry.key {
      case "preset": usePreset(entry)
      case "keys":
        guard let table = entry.value.table else {
          report("“keys” is a table of keys, not \(entry.value.kind)", at: entry.place)
          continue
        }
        bindings = self.bindings(in: table, modes: .everywhere)
      default:
        let hint = NearestName.suggestion(for: entry.key, in: ["preset", "keys"])
        report("there is no setting “\(entry.key)” here\(hint)", at: entry.place)
      }
    }
    for binding in bindings where binding.command == nil {
      keymap.unbind(binding.keys, in: binding.modes)
    }
    for binding in bindings { bind(binding) }
    diagnostics.sort { ($0.line ?? 0, $0.column ?? 0) < ($1.line ?? 0, $1.column ?? 0) }
  }

  private mutating func usePreset(_ entry: ConfigurationTable.Entry) {
    let names = KeyPreset.allCases.map(\.rawValue)
    guard let name = entry.value.string, let preset = KeyPreset(rawValue: name) else {
      let hint = NearestName.suggestion(for: entry.value.string ?? "", in: names)
      let all = names.joined(separator: ", ")
      return report("a preset is one of \(all)\(hint)", at: entry.value.place)
    }
    keymap = Keymap(preset)
  }

  /// The bindings of a table, those of all panes before those of one.
  private mutating func bindings(in table: ConfigurationTable, modes: Modes) -> [Binding] {
    var bindings: [Binding] = []
    for entry in table.entries where entry.value.table == nil {
      if let binding = binding(entry, modes: modes) { bindings.append(binding) }
    }
    for entry in table.entries {
      guard let part = entry.value.table else { continue }
      guard modes == .everywhere, let mode = Modes.everywhere.all.first(named: entry.key) else {
        let names = Modes.everywhere.all.map(\.rawValue).joined(separator: ", ")
        report("there is no place “\(entry.key)”; places are \(names)", at: entry.place)
        continue
      }
      bindings += self.bindings(in: part, modes: Modes(mode))
    }
    return bindings
  }

  private mutating func binding(_ entry: ConfigurationTable.Entry, modes: Modes) -> Binding? {
    let keys: [Key]
    do {
      keys = try KeyNotation.keys(in: entry.key)
    } catch {
      report(error.message, at: entry.place)
      return nil
    }
    if entry.value.boolean == false {
      return Binding(keys: keys, command: nil, modes: modes, place: entry.place)
    }
    guard let name = entry.value.string else {
      report("a key is set to the name of a command, or to false", at: entry.value.place)
      return nil
    }
    guard let command = Command(rawValue: name) else {
      let hint = NearestName.suggestion(for: name, in: Command.allCases.map(\.name))
      report("there is no command “\(name)”\(hint)", at: entry.value.place)
      return nil
    }
    return Binding(keys: keys, command: command, modes: modes, place: entry.place)
  }

  private mutating func bind(_ binding: Binding) {
    guard let command = binding.command else { return }
    do {
      try keymap.bind(binding.keys, to: command, in: binding.modes)
    } catch {
      report(KeymapReader.text(of: error), at: binding.place)
    }
  }

  private static func text(of problem: Keymap.Problem) -> String {
    switch problem {
    case .noSuchPlace(let command):
      let places = command.info.modes.all.map(\.rawValue).joined(separator: ", ")
      return "\(command.name) can only be used in \(places)"
    case .ambiguous(let keys, let other, let command, let mode):
      let (long, short) = keys.count > other.count ? (keys, other) : (other, keys)
      return "“\(short.text)” begins “\(long.text)”, and \(other.text) is \(command.name) in "
        + "\(mode.rawValue); set “\(other.text)” to false to free it"
    }
  }

  private mutating func report(_ message: String, at place: ConfigurationPlace) {
    diagnostics.append(Diagnostic(.error, message, line: place.line, column: place.column))
  }
}

extension [Mode] {
  /// The mode of that name.
  fileprivate func first(named name: String) -> Mode? {
    first { $0.rawValue == name }
  }
}
