import Foundation
import TextGrid

/// The themes that can be chosen: files in some folders, and the one that is compiled in.
///
/// A theme in an earlier folder hides those of its name in later ones, and can inherit from them.
package struct ThemeCatalog: Sendable {
  /// A theme that can be chosen.
  package struct Listing: Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Whether it is made for light ground.
    package var isLight: Bool
    /// What it is like, in a few words.
    package var summary: String?
    /// The file, or what else it comes from.
    package var file: String
  }

  /// Where to look for `NAME.toml`, the user's own folder first.
  package let folders: [String]

  /// Makes the catalog of some folders; those that do not exist hold nothing.
  package init(folders: [String]) {
    self.folders = folders
  }

  /// All themes, by name.
  package func list() -> [Listing] {
    var listings: [String: Listing] = [:]
    for name in names {
      guard let loaded = load(name) else { continue }
      listings[name] = Listing(
        name: name,
        isLight: loaded.theme.isLight,
        summary: loaded.summary,
        file: loaded.file
      )
    }
    return listings.values.sorted { $0.name < $1.name }
  }

  /// The names of all themes, sorted.
  package var names: [String] {
    var names: Set = [Theme.standard.name]
    for folder in folders {
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      for file in files where file.hasSuffix(".toml") && !file.hasPrefix(".") {
        names.insert(String(file.dropLast(".toml".count)))
      }
    }
    return names.sorted()
  }

  /// Reads a theme, as far as it can be understood.
  ///
  /// - Parameter name: Its name, or the path of a file, which has a slash in it.
  /// - Returns: The theme and what is wrong with it; `nil` where there is none of that name.
  package func load(_ name: String) -> LoadedTheme? {
    file(name).map(reader.read)
  }

  /// The end of a message about an unknown theme: `; did you mean "paper"?`, or nothing.
  package func suggestion(for name: String) -> String {
    NearestName.suggestion(for: name, in: names)
  }

  private var reader: ThemeReader {
    ThemeReader { name, chain in
      // A theme of the user's that inherits its own name means the one that it hides.
      let hidden = chain.filter { $0.name == name }.map(\.file)
      return file(name, after: name == chain.last?.name ? hidden : [])
    }
  }

  private func file(_ name: String, after hidden: [String] = []) -> ThemeFile? {
    if name.contains("/") { return read(name, name: Self.name(ofFile: name)) }
    guard !name.hasPrefix(".") else { return nil }
    for folder in folders {
      let path = "\(folder)/\(name).toml"
      if !hidden.contains(path), let file = read(path, name: name) { return file }
    }
    return name == Theme.standard.name ? .standard : nil
  }

  private static func name(ofFile path: String) -> String {
    let last = path.split(separator: "/").last ?? ""
    return String(last.hasSuffix(".toml") ? last.dropLast(".toml".count) : last)
  }

  private func read(_ path: String, name: String) -> ThemeFile? {
    do throws(FileReadError) {
      guard let text = try TextFile.text(of: path) else { return nil }
      return ThemeFile(reading: text, name: name, file: path)
    } catch {
      guard !error.isNoFile else { return nil }
      var file = ThemeFile(name: name, file: path)
      file.warn("the file \(error.reason)", at: error.place)
      return file
    }
  }
}
