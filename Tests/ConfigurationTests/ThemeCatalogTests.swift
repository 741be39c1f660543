import ArticleModel
import Configuration
import Foundation
import TextGrid
import Testing

@Suite("Theme catalog")
struct ThemeCatalogTests {
  /// A folder of its own for each test.
  private func folder(_ files: [String: String]) throws -> String {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("gazette-themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: url.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    return url.path
  }

  @Test("Themes of the first folder hide those of later ones; the compiled one is always there")
  func list() throws {
    let mine = try folder(["a.toml": "[theme]\nbackground = \"light\"\nsummary = \"mine\""])
    let ours = try folder(["a.toml": "", "b.toml": "", "notes.txt": "", ".c.toml": ""])
    let catalog = ThemeCatalog(folders: [mine, "/nonexistent", ours])
    #expect(catalog.names == ["a", "b", "ink"])
    let listings = catalog.list()
    #expect(listings.map(\.isLight) == [true, false, false])
    #expect(listings.map(\.file) == ["\(mine)/a.toml", "\(ours)/b.toml", "built in"])
    #expect(listings[0].summary == "mine")
    #expect(ThemeCatalog(folders: []).names == ["ink"])
  }

  @Test("A theme is loaded by its name or its path")
  func load() throws {
    let mine = try folder(["a.toml": "[styles]\nrule = \"red\""])
    let catalog = ThemeCatalog(folders: [mine])
    #expect(catalog.load("a")?.theme.styles[.rule]?.foreground == .indexed(1))
    #expect(catalog.load("\(mine)/a.toml")?.theme.name == "a")
    #expect(catalog.load("ink")?.theme == Theme.standard)
    #expect(catalog.load("b") == nil)
    #expect(catalog.load("") == nil)
    #expect(catalog.load("..") == nil)
    #expect(catalog.suggestion(for: "inc") == "; did you mean \"ink\"?")
  }

  @Test("A theme can inherit the one that it hides")
  func hidden() throws {
    let mine = try folder(["a.toml": "[theme]\ninherits = \"a\"\n[styles]\nbar = \"blue\""])
    let ours = try folder(["a.toml": "[styles]\nrule = \"red\"\nbar = \"red\""])
    let loaded = try #require(ThemeCatalog(folders: [mine, ours]).load("a"))
    #expect(loaded.diagnostics == [])
    #expect(loaded.theme.styles[.rule]?.foreground == .indexed(1))
    #expect(loaded.theme.styles[.bar]?.foreground == .indexed(4))
    #expect(loaded.origins[.rule] == .set(file: "\(ours)/a.toml", line: 2))
  }

  @Test("Themes that inherit in a circle are told with the circle, and load")
  func circle() throws {
    let mine = try folder([
      "a.toml": "[theme]\ninherits = \"b\"\n[styles]\nbar = \"blue\"",
      "b.toml": "[theme]\ninherits = \"c\"\n[styles]\nrule = \"red\"",
      "c.toml": "[theme]\ninherits = \"a\"",
      "self.toml": "[theme]\ninherits = \"self\"",
    ])
    let catalog = ThemeCatalog(folders: [mine])
    let loaded = try #require(catalog.load("a"))
    #expect(loaded.diagnostics.map(\.message) == ["themes inherit in a circle: a → b → c → a"])
    #expect(loaded.diagnostics.map(\.line) == [2])
    #expect(loaded.theme.styles[.rule]?.foreground == .indexed(1))
    let own = try #require(catalog.load("self"))
    #expect(own.diagnostics.map(\.message) == ["there is no theme \"self\" to inherit"])
  }

  @Test("Files that are no themes are told, never trapped on")
  func hostile() throws {
    let mine = try folder(["large.toml": String(repeating: "#", count: 5 << 20)])
    try Data([0x5B, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: "\(mine)/bytes.toml"))
    try FileManager.default.createDirectory(
      atPath: "\(mine)/dir.toml",
      withIntermediateDirectories: false
    )
    let catalog = ThemeCatalog(folders: [mine])
    #expect(catalog.load("large")?.diagnostics.map(\.message) == ["the file is longer than 4 MB"])
    #expect(catalog.load("bytes")?.diagnostics.map(\.message) == ["the file is not UTF-8"])
    #expect(catalog.load("dir") == nil)
    #expect(catalog.list().map(\.name) == ["bytes", "ink", "large"])
  }
}
