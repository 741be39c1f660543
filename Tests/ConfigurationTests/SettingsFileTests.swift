import ArticleModel
import Configuration
import Foundation
import Reader
import Testing

@Suite("Settings file")
struct SettingsFileTests {
  private static let changed: ReaderSettings = {
    var settings = ReaderSettings()
    settings.measure = 60
    settings.isJustified = true
    settings.theme = "my \"own\" \\ theme"
    settings.isMouseOn = false
    settings.hiddenKinds = [.date, .percent]
    return settings
  }()

  @Test("What is written is read again", arguments: [ReaderSettings(), changed])
  func roundTrip(settings: ReaderSettings) {
    let read = SettingsFile.settings(in: SettingsFile.text(of: settings))
    #expect(read.settings == settings)
    #expect(read.diagnostics.isEmpty)
  }

  @Test("A setting that cannot be used keeps its default, and the others are taken")
  func mistakes() {
    let read = SettingsFile.settings(
      in: """
        measure = 5000
        justified = true
        themes = "ink"
        hidden-kinds = ["date", "dog"]
        """
    )
    #expect(read.settings.measure == ReaderSettings().measure)
    #expect(read.settings.isJustified)
    #expect(read.settings.hiddenKinds.isEmpty)
    #expect(read.diagnostics.map(\.line) == [1, 3, 4])
    #expect(read.diagnostics.map(\.severity) == [.warning, .warning, .warning])
  }

  @Test("A file that does not exist leaves the defaults; one that is saved is read again")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = SettingsFile(path: folder.appending(path: "deep/settings.toml").path)
    #expect(try file.load().settings == ReaderSettings())
    try file.save(SettingsFileTests.changed)
    #expect(try file.load().settings == SettingsFileTests.changed)
    let others = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "deep").path
    )
    #expect(others == ["settings.toml"])
  }

  @Test("A folder in the file's place is reported on reading and on writing")
  func folderInPlace() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = SettingsFile(path: folder.path)
    #expect(throws: SettingsFile.Problem.self) { try file.load() }
    #expect(throws: SettingsFile.Problem.self) { try file.save(ReaderSettings()) }
  }
}
