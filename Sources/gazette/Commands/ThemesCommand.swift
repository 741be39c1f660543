import ArgumentParser
import ArticleModel
import Configuration
import Foundation
import TextGrid

/// `gazette themes`: what themes there are, what they say, and whether they are right.
struct ThemesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "List, show and check themes.",
    subcommands: [ThemesListCommand.self, ThemesShowCommand.self, ThemesCheckCommand.self],
    defaultSubcommand: ThemesListCommand.self
  )
}

/// `gazette themes list`: a theme a line.
struct ThemesListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the themes: name, dark or light, what it is like, its file."
  )

  func run() async throws {
    for theme in ThemeCatalog(folders: Locations.current.themeFolders).list() {
      let fields = [theme.name, theme.isLight ? "light" : "dark", theme.summary ?? "", theme.file]
      StandardOutput.print(fields.joined(separator: "\t"))
    }
  }
}

/// `gazette themes show`: what each role looks like, and why.
struct ThemesShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the style of every role of a theme, and where it comes from."
  )

  @Argument(help: "A theme's name, or a file with a slash in its path.")
  var theme: String

  func run() async throws {
    let catalog = ThemeCatalog(folders: Locations.current.themeFolders)
    guard let loaded = catalog.load(theme) else {
      StandardOutput.complain("there is no theme \(theme)\(catalog.suggestion(for: theme))")
      throw ExitCode.failure
    }
    for role in StyleRole.allCases {
      let style = loaded.theme.style(of: RoleStack(role))
      let fields = [
        role.rawValue, style.phrase, loaded.origins[role].map { $0.phrase } ?? "not set",
      ]
      StandardOutput.print(fields.joined(separator: "\t"))
    }
  }
}

/// `gazette themes check`: what is wrong with theme files.
struct ThemesCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check themes; all that there are, unless some are named."
  )

  @Argument(help: "Names, or files with a slash in their path.", completion: .file())
  var themes: [String] = []

  func run() async throws {
    let catalog = ThemeCatalog(folders: Locations.current.themeFolders)
    var isWrong = false
    for name in themes.isEmpty ? catalog.names : themes {
      guard let loaded = catalog.load(name) else {
        StandardOutput.complain("there is no theme \(name)\(catalog.suggestion(for: name))")
        isWrong = true
        continue
      }
      for diagnostic in loaded.diagnostics {
        StandardOutput.print(diagnostic.described(in: loaded.file))
      }
      isWrong = isWrong || loaded.diagnostics.contains { $0.severity != .note }
      if loaded.diagnostics.isEmpty { StandardOutput.print("\(loaded.file): nothing wrong") }
    }
    if isWrong { throw ExitCode.failure }
  }
}

extension Style {
  /// The style in words: `#c9d1d9 on #16181b, bold`.
  fileprivate var phrase: String {
    let ink = foreground.map(ColorNotation.text(of:)) ?? "terminal's"
    let ground = background.map { " on \(ColorNotation.text(of: $0))" } ?? ""
    let names = Attributes.names.filter { attributes.contains($0.attribute) }.map(\.name)
    return ([ink + ground] + names).joined(separator: ", ")
  }
}

extension StyleOrigin {
  /// Where it comes from in words: `ink.toml:12`, `as article`.
  fileprivate var phrase: String {
    switch self {
    case .set(let file, let line): line.map { "\(file):\($0)" } ?? file
    case .inherited(let role): "as \(role.rawValue)"
    case .text: "as text"
    }
  }
}
