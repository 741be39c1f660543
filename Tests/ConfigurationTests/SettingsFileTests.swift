import ArticleModel
import Configuration
import Foundation
import GazetteTestSupport
import Glibc
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
  func roundTrip(settings: ReaderSettings) throws {
    let read = SettingsFile.settings(in: try SettingsFile.text(of: settings))
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
    let folder = try TestFolder()
    let file = SettingsFile(path: folder.file("deep/settings.toml"))
    #expect(try file.load().settings == ReaderSettings())
    try file.save(SettingsFileTests.changed, from: ReaderSettings())
    #expect(try file.load().settings == SettingsFileTests.changed)
    let others = try FileManager.default.contentsOfDirectory(
      atPath: folder.file("deep")
    )
    #expect(others == ["settings.toml"])
  }

  @Test("A folder in the file's place is reported on reading and on writing")
  func folderInPlace() throws {
    let folder = try TestFolder()
    let file = SettingsFile(path: folder.path)
    #expect(throws: SettingsFile.Problem.self) { try file.load() }
    #expect(throws: SettingsFile.Problem.self) {
      try file.save(ReaderSettings(), from: SettingsFileTests.changed)
    }
  }

  @Test("A change touches the value of one key and leaves all else as the user wrote it")
  func comments() throws {
    let text = """
      # mine
      measure = 72   # wide enough
      future = { a = 1 }
      hidden-kinds = [
        "date", # too many
      ]  # end

      [later]
      theme = "not this one"

      """
    var settings = SettingsFile.settings(in: text).settings
    settings.measure = 80
    settings.hiddenKinds = [.money]
    settings.theme = "paper"
    let expected = """
      # mine
      measure = 80   # wide enough
      future = { a = 1 }
      hidden-kinds = ["money"]  # end
      theme = "paper"

      [later]
      theme = "not this one"

      """
    #expect(try SettingsFile.text(of: settings, in: text) == expected)
    #expect(try SettingsFile.text(of: settings, in: expected) == expected)
  }

  @Test(
    "A file that is not TOML, or has a table for a setting, is not written over",
    arguments: ["measure = = 3\n", "[measure]\na = 1\n", "theme = \"open\n", "x = \u{0}1\n"]
  )
  func broken(text: String) throws {
    let folder = try TestFolder()
    let path = URL(filePath: folder.file("settings.toml"))
    try text.write(to: path, atomically: true, encoding: .utf8)
    #expect {
      try SettingsFile(path: path.path).save(SettingsFileTests.changed, from: ReaderSettings())
    } throws: { error in
      guard case .broken(let diagnostic) = error as? SettingsFile.Problem else { return false }
      return diagnostic.line == 1 || diagnostic.line == 2
    }
    #expect(try String(contentsOf: path, encoding: .utf8) == text)
  }

  @Test("A file that holds something other than UTF-8 is told of by place and not written over")
  func notUTF8() throws {
    let folder = try TestFolder()
    let path = URL(filePath: folder.file("settings.toml"))
    let bytes = Data("measure = 60\n# caf".utf8) + [0xE9, 0x0A]
    try bytes.write(to: path)
    let file = SettingsFile(path: path.path)
    #expect {
      try file.load()
    } throws: { error in
      guard case .unreadable(let diagnostic) = error as? SettingsFile.Problem else { return false }
      return diagnostic.line == 2 && diagnostic.column == 6
    }
    #expect(throws: SettingsFile.Problem.self) {
      try file.save(ReaderSettings(), from: SettingsFileTests.changed)
    }
    #expect(try Data(contentsOf: path) == bytes)
  }

  @Test("A link is followed, so that the user's own place for the file stays one")
  func link() throws {
    let folder = try TestFolder()
    let real = URL(filePath: folder.file("dotfiles.toml"))
    try "measure = 50\n".write(to: real, atomically: true, encoding: .utf8)
    let link = URL(filePath: folder.file("settings.toml"))
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    var settings = ReaderSettings()
    settings.measure = 66
    try SettingsFile(path: link.path).save(settings, from: ReaderSettings())
    #expect(try String(contentsOf: real, encoding: .utf8) == "measure = 66\n")
  }

  @Test("Two that write at once keep what the other has changed")
  func twoWriters() async throws {
    let folder = try TestFolder()
    let file = SettingsFile(path: folder.file("settings.toml"))
    func write(_ change: @Sendable (inout ReaderSettings, Int) -> Void) throws {
      var saved = ReaderSettings()
      for step in 1...15 {
        var settings = saved
        change(&settings, step)
        // On a busy machine the other may have the lock each time that it is looked at.
        for attempt in 0..<10 {
          do throws(SettingsFile.Problem) {
            try file.save(settings, from: saved)
            break
          } catch {
            guard case .unwritable = error, attempt < 9 else { throw error }
          }
        }
        saved = settings
      }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try write { $0.measure = 50 + $1 } }
      group.addTask { try write { $0.theme = "theme \($1)" } }
      try await group.waitForAll()
    }
    let kept = try file.load()
    #expect(kept.diagnostics.isEmpty)
    #expect(kept.settings.measure == 65)
    #expect(kept.settings.theme == "theme 15")
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left == ["settings.toml"])
  }

  @Test("While another holds the file it is waited for, and then not written")
  func locked() throws {
    let folder = try TestFolder()
    let file = SettingsFile(path: folder.file("settings.toml"))
    try file.save(ReaderSettings(), from: ReaderSettings())
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(throws: SettingsFile.Problem.unwritable("another Gazette is writing it; try again")) {
      try file.save(SettingsFileTests.changed, from: ReaderSettings())
    }
    close(descriptor)
    #expect(try file.load().settings == ReaderSettings())
    try file.save(SettingsFileTests.changed, from: ReaderSettings())
    #expect(try file.load().settings == SettingsFileTests.changed)
  }

  @Test("What this Gazette has not changed stays as another has written it")
  func othersChanges() throws {
    var (mine, theirs) = (ReaderSettings(), ReaderSettings())
    theirs.measure = 55
    let text = try SettingsFile.text(of: theirs)
    mine.isJustified = true
    let merged = try SettingsFile.text(of: mine, from: ReaderSettings(), in: text)
    theirs.isJustified = true
    #expect(SettingsFile.settings(in: merged).settings == theirs)
  }
}
