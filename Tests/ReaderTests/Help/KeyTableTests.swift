import Foundation
import Reader
import Testing

@Suite("Key table")
struct KeyTableTests {
  @Test("Every command has its row in the markdown, with its keys and name")
  func markdown() {
    let text = KeyTable.markdown()
    for command in Command.allCases {
      #expect(text.contains("`\(command.name)`"))
      #expect(text.contains(command.info.summary))
    }
    #expect(text.contains("| `j` `<down>` | `next-row` | Go down |"))
    #expect(text.contains("| `\\|` | `pipe` |"))
  }

  @Test(
    "The README's keys are those of the table",
    .enabled(if: readmeSection != nil, "the README has no section of keys")
  )
  func readme() {
    #expect(
      KeyTableTests.readmeSection == KeyTable.markdown(),
      "write the output of `gazette keys` between the marks"
    )
  }

  /// What stands in the README between the marks of its key section.
  static let readmeSection: String? = {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../README.md").standardized
    guard let readme = try? String(contentsOf: url, encoding: .utf8),  // absent: no section
      let start = readme.range(of: "<!-- keys -->\n"),
      let end = readme.range(of: "<!-- /keys -->")
    else { return nil }
    return String(readme[start.upperBound..<end.lowerBound])
  }()
}
