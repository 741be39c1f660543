import ArticleModel
import Foundation
import Testing

@testable import ArticleIngest

@Suite(
  "SharedFeeds",
  .enabled(if: SharedData.isPresent, "the shared feeds are not on this machine")
)
struct SharedFeedTests {
  /// What one file is expected to give: lists of acceptable values.
  private struct Expected: Decodable {
    struct Entry: Decodable {
      var title: [String]?
      var link: [String]?
      var id: [String]?
    }
    var file: String
    var n_entries: Int?
    var entries: [Entry]
  }

  @Test("Of every fifth shared feed nearly all entries, links and identifiers are found")
  func floors() throws {
    var (expected, found) = (0, 0)
    var missed: [String] = []
    for (index, line) in try SharedData.lines(of: "feeds/expected.jsonl").enumerated()
    where index % 5 == 0 {
      let row = try JSONDecoder().decode(Expected.self, from: Data(line.utf8))
      let url = SharedData.folder.appendingPathComponent("feeds/files/" + row.file)
      let bytes = [UInt8](try Data(contentsOf: url))
      guard case .feed(let feed)? = try? DocumentReader().read(bytes, location: row.file).value
      else {
        missed.append(row.file)
        expected += 1
        continue
      }
      func check(_ isFound: Bool, _ what: String) {
        expected += 1
        if isFound { found += 1 } else { missed.append("\(row.file): \(what)") }
      }
      if let count = row.n_entries { check(count == feed.entries.count, "count") }
      for (entry, read) in zip(row.entries, feed.entries) {
        if let links = entry.link { check(links.contains(read.link ?? ""), "link") }
        if let ids = entry.id { check(ids.contains(read.id ?? ""), "id") }
      }
    }
    let share = Double(found) / Double(max(1, expected))
    #expect(share > 0.98, "\(found) of \(expected); missed: \(missed.prefix(20))")
  }
}
