import Foundation
import GazetteTestSupport
import Testing

@testable import EntityRecognition

@Suite("Data files")
struct DataFilesTests {
  /// What can be wrong with a data file.
  enum Damage: String, CaseIterable {
    case missing, empty, cutShort, flippedByte, otherVersion, otherSort, notAFile
  }

  private static let names = ["names.tagger", "names.clusters", "names.lists"]

  /// A folder with the shipped files, one of them damaged.
  private static func folder(_ damage: Damage, _ damaged: String) throws -> TestFolder {
    let folder = try TestFolder()
    let shipped = URL(fileURLWithPath: NameRecognizerTests.dataFolder)
    for name in names where name != damaged {
      try FileManager.default.createSymbolicLink(
        at: URL(filePath: folder.file(name)),
        withDestinationURL: shipped.appendingPathComponent(name)
      )
    }
    let file = URL(filePath: folder.file(damaged))
    var bytes = try Data(contentsOf: shipped.appendingPathComponent(damaged))
    switch damage {
    case .missing: return folder
    case .empty: bytes = Data()
    case .cutShort: bytes.removeLast(bytes.count / 2)
    case .flippedByte: bytes[bytes.count / 2] ^= 1
    case .otherVersion: bytes[8] = 0xEE
    case .otherSort: bytes[0] ^= 0x20
    case .notAFile:
      try FileManager.default.createDirectory(at: file, withIntermediateDirectories: true)
      return folder
    }
    try bytes.write(to: file)
    return folder
  }

  @Test(
    "A damaged file is told by its path, and the reader goes on by rules",
    arguments: names,
    Damage.allCases
  )
  func goesOn(name: String, damage: Damage) throws {
    let folder = try Self.folder(damage, name)
    let error = #expect(throws: DataFileError.self) {
      try NameRecognizer.load(from: folder.path)
    }
    let message = error?.description ?? ""
    #expect(message.hasPrefix(folder.path + "/" + name + ": "), "\(message)")
    #expect(message.hasSuffix("names are found by rules alone"), "\(message)")
    if damage == .otherVersion { #expect(message.contains("version 238"), "\(message)") }

    let (recognizer, problem) = NameRecognizer.loadBest(from: folder.path)
    #expect(problem == error)
    let found = NameRecognizerTests.names(
      in: ["", "President Jane Doe spoke for the Ministry of Silly Walks."],
      by: recognizer
    )
    #expect(found == ["person:Jane Doe", "organisation:Ministry of Silly Walks"])
  }

  @Test("The three files together take less than ten megabytes")
  func isSmall() throws {
    let sizes = try Self.names.map { name in
      try FileManager.default.attributesOfItem(
        atPath: NameRecognizerTests.dataFolder + "/" + name
      )[.size] as? Int ?? 0
    }
    #expect(sizes.allSatisfy { $0 > 0 })
    #expect(sizes.reduce(0, +) < 10_000_000, "\(sizes)")
  }

  @Test("A tagger whose tables do not fit together is refused, though its checksum fits")
  func refusesUnfitTables() throws {
    let folder = try Self.folder(.missing, "names.tagger")
    let path = URL(filePath: folder.file("names.tagger"))
    let good = TaggerFile.bytes(
      keys: [7],
      rows: [Int8](repeating: 0, count: 16),
      moves: [Int16](repeating: 0, count: (Tag.count + 1) * Tag.count)
    )
    try Data(good).write(to: path)
    #expect(throws: Never.self) { try NameRecognizer.load(from: folder.path) }
    let short = TaggerFile.bytes(keys: [7], rows: [], moves: [])
    try Data(short).write(to: path)
    #expect(throws: DataFileError.self) { try NameRecognizer.load(from: folder.path) }
  }
}
