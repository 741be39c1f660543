import Foundation
import GazetteTestSupport
import Testing

@testable import EntityRecognition

@Suite("Name lists")
struct NameListsTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// The folder, with a file of these bytes in it.
  private func folder(with bytes: [UInt8]) throws -> String {
    try Data(bytes).write(to: URL(filePath: folder.file(NameLists.fileName)))
    return folder.path
  }

  @Test("A phrase that was written is found with its lists, others are not")
  func writesAndReads() throws {
    let bytes = NameListsFile.bytes(of: [
      .init("New York", .largeCity), .init("York", .surname), .init("New York", .region),
    ])
    let lists = try NameLists(folder: folder(with: bytes))
    let document = NameDocument(text: "In New York Mr York saw New Yam")
    let found = ListMatcher(lists).matches(in: document)
    #expect(found.map(\.tokens) == [1..<3, 4..<5])
    #expect(found.map(\.classes) == [[.largeCity, .region], .surname])
  }

  @Test("The same names in another order give the same bytes")
  func isReproducible() {
    let one = NameListsFile.bytes(of: [.init("Seoul", .largeCity), .init("Kim", .surname)])
    let other = NameListsFile.bytes(of: [.init("Kim", .surname), .init("Seoul", .largeCity)])
    #expect(one == other)
  }

  @Test("Any flipped byte, cut or other sort of file is refused with a reason")
  func refusesDamage() throws {
    let good = NameListsFile.bytes(of: [.init("Seoul", .largeCity)])
    for index in stride(from: 0, to: good.count, by: 97) {
      var bad = good
      bad[index] ^= 0x40
      let path = try folder(with: bad)
      #expect(throws: DataFileError.self, "byte \(index)") { try NameLists(folder: path) }
    }
    for length in [1, 31, 32, 64, good.count - 1] {
      let path = try folder(with: Array(good.prefix(length)))
      #expect(throws: DataFileError.self, "\(length) bytes") { try NameLists(folder: path) }
    }
    var newer = good
    newer[8] = 9
    let path = try folder(with: newer)
    #expect(
      throws: DataFileError.otherVersion(
        path: path + "/names.lists",
        found: 9,
        expected: 1
      )
    ) { try NameLists(folder: path) }
  }
}
