/// What speaks for a text being Markdown though no file name says so.
struct MarkdownEvidence {
  private var headings = 0
  private var links = 0
  private var fences = 0
  private var emphases = 0
  private var tables = 0
  private var hasFrontMatter = false

  /// Looks at the first 200 lines of a text.
  init(_ text: String) {
    let lines = text.utf8.prefix(16_384).split(
      separator: 0x0A,
      maxSplits: 200,
      omittingEmptySubsequences: false
    )
    hasFrontMatter = MarkdownEvidence.hasFrontMatter(lines)
    var wasBlank = true
    for (index, line) in lines.enumerated() {
      let line = Array(line.prefix(400))
      if wasBlank, MarkdownEvidence.isHeading(line),
        index + 1 >= lines.count || lines[index + 1].allSatisfy({ $0 <= 0x20 })
      {
        headings += 1
      }
      if line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8) { fences += 1 }
      if line.position(of: "](", from: 0) != nil { links += 1 }
      if line.position(of: "**", from: 0) != nil || line.position(of: "__", from: 0) != nil {
        emphases += 1
      }
      if line.starts(with: "|".utf8), line.position(of: "---", from: 0) != nil { tables += 1 }
      wasBlank = line.allSatisfy { $0 <= 0x20 } || line.elementsEqual("---".utf8)
    }
  }

  /// Whether it is Markdown beyond reasonable doubt.
  ///
  /// A heading alone may be a comment and a star alone a bullet; two sorts of marks together are not.
  var isStrong: Bool {
    let sorts = [headings > 0, links > 0, fences > 1, emphases > 0, tables > 0].count { $0 }
    return hasFrontMatter && (sorts > 0 || headings > 0) || sorts >= 2 && headings + links > 0
      || headings >= 3
  }

  /// `# Heading` to `###### Heading`.
  private static func isHeading(_ line: [UInt8]) -> Bool {
    let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(hashes) && line.count > hashes + 1 && line[hashes] == 0x20
  }

  /// Whether a block of `key: value` lines between `---` comes first.
  private static func hasFrontMatter(_ lines: [Substring.UTF8View]) -> Bool {
    guard let first = lines.first,
      first.elementsEqual("---".utf8) || first.elementsEqual("+++".utf8),
      let end = lines.dropFirst().prefix(60).firstIndex(where: { $0.elementsEqual(first) }), end > 1
    else { return false }
    return lines[1..<end].contains {
      $0.contains(UInt8(ascii: ":")) || $0.contains(UInt8(ascii: "="))
    }
  }
}
