import Testing

@testable import TextGrid

@Suite("Measured text")
struct MeasuredTextTests {
  /// The text and the scalar counts at which a line of a Unicode break test file breaks it.
  private func parse(_ line: String) -> (text: String, breaks: [Int]) {
    var text = ""
    var breaks: [Int] = []
    for word in line.split(separator: " ") {
      if word == "÷" { breaks.append(text.utf8.count) }
      if let scalar = UInt32(word, radix: 16).flatMap(UnicodeScalar.init) {
        text.unicodeScalars.append(scalar)
      }
    }
    return (text, breaks.filter { $0 > 0 })
  }

  /// ICU keeps two things together that the file divides: a hyphen at the start and what follows
  /// it ("-5", "-x"), and a number and the point or comma that it starts with: "equals .35" breaks
  /// before the point and not after it.
  private func isTailored(_ text: String, at offset: Int) -> Bool {
    let before = text.utf8.prefix(offset)
    let scalars = String(decoding: before, as: UTF8.self).unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark && $0.value != 0x200D }
    let next = String(decoding: text.utf8.dropFirst(offset), as: UTF8.self).unicodeScalars.first
    switch scalars.last?.value {
    case 0x2D, 0x2010: return scalars.count == 1
    case 0x2C, 0x2E, 0x3A: return next?.properties.numericType == .decimal
    default: return false
    }
  }

  @Test(
    "Line breaks are those of Unicode's test file, two tailorings of ICU apart",
    .enabled(
      if: UnicodeFile.exists("auxiliary/LineBreakTest.txt"),
      "unicode-data is not installed"
    )
  )
  func lineBreakFile() throws {
    let file = try #require(UnicodeFile("auxiliary/LineBreakTest.txt"))
    var wrong: [String] = []
    var tailored = 0
    for line in file.lines {
      var (text, breaks) = parse(line)
      let found = text.withUTF8 { MeasuredText.lineBreaks(of: $0).offsets.map(Int.init) }
      if found == breaks { continue }
      let missing = Set(breaks).subtracting(found)
      let moved = Set(missing.map { $0 - 1 })
      if Set(found).subtracting(breaks).isSubset(of: moved),
        missing.allSatisfy({ isTailored(text, at: $0) })
      {
        tailored += 1
      } else {
        wrong.append("\(line): \(found)")
      }
    }
    #expect(file.lines.count > 7_000)
    #expect(tailored < 40)
    #expect(wrong == [])
  }

  @Test(
    "Clusters are those of Unicode's test file, one joined pictograph apart",
    .enabled(
      if: UnicodeFile.exists("auxiliary/GraphemeBreakTest.txt"),
      "unicode-data is not installed"
    )
  )
  func graphemeBreakFile() throws {
    let file = try #require(UnicodeFile("auxiliary/GraphemeBreakTest.txt"))
    var wrong: [String] = []
    for line in file.lines {
      var (text, breaks) = parse(line)
      let found = text.withUTF8 { bytes in
        var scanner = ClusterScanner(bytes)
        var ends: [Int] = []
        while scanner.next() != nil { ends.append(scanner.offset) }
        return ends
      }
      if found != breaks { wrong.append(line) }
    }
    #expect(file.lines.count > 500)
    // Swift joins emoji only; U+2701 is a pictograph that is no emoji.
    #expect(wrong.allSatisfy { $0 == "÷ 2701 × 200D × 2701 ÷" }, "\(wrong)")
  }

  @Test("The scanner cuts random text as Swift does", arguments: 0..<300)
  func clusters(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = RandomText.make(pieces: 50, using: &generator)
    let expected = text.map { $0.utf8.count }
    let found = text.withUTF8 { bytes in
      var scanner = ClusterScanner(bytes)
      var lengths: [Int] = []
      while let cluster = scanner.next() { lengths.append(cluster.length) }
      return lengths
    }
    #expect(found == expected)
  }
}
