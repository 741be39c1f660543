/// The names of a corpus as its readers marked them, sentence by sentence.
///
/// The file holds no text: a line is the sentence's number in the corpus (from 0), a hash of its
/// words, and its names by kind, first word and, of several, last word: `12 9f3c PER0-1 ORG7`. A
/// sentence without names that was read is a line too. `#` opens a comment.
struct Readings {
  private struct Reading {
    var line: Int
    var hash: UInt16
    var tags: [(kind: Substring, words: ClosedRange<Int>)]
  }

  private let path: String
  private var readings: [Int: Reading] = [:]

  /// Reads a file of readings.
  init(path: String) throws(TrainerError) {
    self.path = path
    for (index, text) in try TextFile.lines(of: path).enumerated()
    where !text.isEmpty && !text.hasPrefix("#") {
      let fields = text.split(separator: " ")
      guard fields.count > 1, let number = Int(fields[0]),
        let hash = UInt16(fields[1], radix: 16)
      else { throw .file(path: "\(path):\(index + 1)", problem: "not NUMBER HASH NAME…") }
      var reading = Reading(line: index + 1, hash: hash, tags: [])
      for field in fields.dropFirst(2) {
        guard let name = Readings.name(field) else {
          throw .file(path: "\(path):\(index + 1)", problem: "\(field): not a name's place")
        }
        reading.tags.append(name)
      }
      guard readings.updateValue(reading, forKey: number) == nil else {
        throw .file(path: "\(path):\(index + 1)", problem: "sentence \(number) is read twice")
      }
    }
  }

  /// Puts the readings in place of the corpus's own labels; unread sentences keep theirs.
  ///
  /// - Parameter documents: The corpus whole, in the order of its file.
  /// - Throws: `TrainerError` where a reading does not fit its sentence: the corpus is another one.
  func apply(to documents: inout [TaggedDocument]) throws(TrainerError) {
    var number = 0
    var applied = 0
    for document in documents.indices {
      for sentence in documents[document].sentences.indices {
        defer { number += 1 }
        guard let reading = readings[number] else { continue }
        let words = documents[document].sentences[sentence].words
        guard Readings.hash(of: words) == reading.hash else {
          throw .file(
            path: "\(path):\(reading.line)",
            problem: "sentence \(number) of the corpus has other words"
          )
        }
        documents[document].sentences[sentence].tags = try tags(of: reading, count: words.count)
        applied += 1
      }
    }
    guard applied == readings.count else {
      throw .file(path: path, problem: "reads sentences past the corpus's last, \(number - 1)")
    }
  }

  private func tags(of reading: Reading, count: Int) throws(TrainerError) -> [Substring] {
    var tags = [Substring](repeating: "O", count: count)
    for name in reading.tags {
      guard name.words.upperBound < count, name.words.allSatisfy({ tags[$0] == "O" }) else {
        throw .file(path: "\(path):\(reading.line)", problem: "names overlap or leave the sentence")
      }
      for index in name.words {
        tags[index] = (index == name.words.lowerBound ? "B-" : "I-") + name.kind
      }
    }
    return tags
  }

  /// The kind and words of `PER0-1` or `ORG7`; `nil` for anything else.
  private static func name(
    _ field: Substring
  ) -> (kind: Substring, words: ClosedRange<Int>)? {
    let kind = field.prefix { $0.isLetter }
    let ends = field.dropFirst(kind.count).split(separator: "-").map { Int($0) ?? -1 }
    guard Scores.kinds.contains(String(kind)), (1...2).contains(ends.count),
      let first = ends.first, let last = ends.last, first >= 0, first <= last
    else { return nil }
    return (kind, first...last)
  }

  /// The hash of a sentence's words: FNV-1a over their bytes, a space after each, folded to
  /// sixteen bits.
  private static func hash(of words: [String]) -> UInt16 {
    var hash: UInt32 = 0x811C_9DC5
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = (hash ^ 0x20) &* 0x0100_0193
    }
    return UInt16(truncatingIfNeeded: hash ^ hash >> 16)
  }
}
