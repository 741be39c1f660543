import ArticleModel
import Configuration
import Foundation
import GazetteTestSupport
import TextGrid
import Testing

@Suite("Theme catalog")
struct ThemeCatalogTests {
  @Test("Themes of the first folder hide those of later ones; the compiled one is always there")
  func list() throws {
    let mine = try TestFolder(["a.toml": "[theme]\nbackground = \"light\"\nsummary = \"mine\""])
    let ours = try TestFolder(["a.toml": "", "b.toml": "", "notes.txt": "", ".c.toml": ""])
    let catalog = ThemeCatalog(folders: [mine.path, "/nonexistent", ours.path])
    #expect(catalog.names == ["a", "b", "ink"])
    let listings = catalog.list()
    #expect(listings.map(\.isLight) == [true, false, false])
    #expect(listings.map(\.file) == ["\(mine.path)/a.toml", "\(ours.path)/b.toml", "built in"])
    #expect(listings[0].summary == "mine")
    #expect(ThemeCatalog(folders: []).names == ["ink"])
  }

  @Test("A theme is loaded by its name or its path")
  func load() throws {
    let mine = try TestFolder(["a.toml": "[styles]\nrule = \"red\""])
    let catalog = ThemeCatalog(folders: [mine.path])
    #expect(catalog.load("a")?.theme.styles[.rule]?.foreground == .indexed(1))
    #expect(catalog.load("\(mine.path)/a.toml")?.theme.name == "a")
    #expect(catalog.load("ink")?.theme == Theme.standard)
    #expect(catalog.load("b") == nil)
    #expect(catalog.load("") == nil)
    #expect(catalog.load("..") == nil)
    #expect(catalog.suggestion(for: "inc") == "; did you mean \"ink\"?")
  }

  @Test("A theme can inherit the one that it hides")
  func hidden() throws {
    let mine = try TestFolder(["a.toml": "[theme]\ninherits = \"a\"\n[styles]\nbar = \"blue\""])
    let ours = try TestFolder(["a.toml": "[styles]\nrule = \"red\"\nbar = \"red\""])
    let loaded = try #require(ThemeCatalog(folders: [mine.path, ours.path]).load("a"))
    #expect(loaded.diagnostics == [])
    #expect(loaded.theme.styles[.rule]?.foreground == .indexed(1))
    #expect(loaded.theme.styles[.bar]?.foreground == .indexed(4))
    #expect(loaded.origins[.rule] == .set(file: "\(ours.path)/a.toml", line: 2))
  }

  @Test("Themes that inherit in a circle are told with the circle, and load")
  func circle() throws {
    let mine = try TestFolder([
      "a.toml": "[theme]\ninherits = \"b\"\n[styles]\nbar = \"blue\"",
      "b.toml": "[theme]\ninherits = \"c\"\n[styles]\nrule = \"red\"",
      "c.toml": "[theme]\ninherits = \"a\"",
      "self.toml": "[theme]\ninherits = \"self\"",
    ])
    let catalog = ThemeCatalog(folders: [mine.path])
    let loaded = try #require(catalog.load("a"))
    #expect(loaded.diagnostics.map(\.message) == ["themes inherit in a circle: a → b → c → a"])
    #expect(loaded.diagnostics.map(\.line) == [2])
    #expect(loaded.theme.styles[.rule]?.foreground == .indexed(1))
    let own = try #require(catalog.load("self"))
    #expect(own.diagnostics.map(\.message) == ["there is no theme \"self\" to inherit"])
  }

  @Test("Files that are no themes are told, never trapped on")
  func hostile() throws {
    let mine = try TestFolder(["large.toml": String(repeating: "#", count: 5 << 20)])
    try Data([0x5B, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: "\(mine.path)/bytes.toml"))
    try FileManager.default.createDirectory(
      atPath: "\(mine.path)/dir.toml",
      withIntermediateDirectories: false
    )
    let catalog = ThemeCatalog(folders: [mine.path])
    #expect(catalog.load("large")?.diagnostics.map(\.message) == ["the file is longer than 4 MB"])
    #expect(catalog.load("bytes")?.diagnostics.map(\.message) == ["the file is not UTF-8"])
    #expect(catalog.load("dir") == nil)
    #expect(catalog.list().map(\.name) == ["bytes", "ink", "large"])
  }
}
