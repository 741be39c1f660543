/// Furniture that is told by what it follows: the links under `Related`, the lines of an address.
extension BodyMarks {
  /// Leaves out what runs on from a heading.
  mutating func dropRuns() {
    dropLinkLists()
    dropContacts()
    dropNotebook()
  }

  /// After a heading like `Related articles` come other articles' headlines, after `Tags` topics:
  /// those that run on to the end, or to other furniture, are left out.
  private mutating func dropLinkLists() {
    var index = 0
    while index < marks.count {
      defer { index += 1 }
      guard let noise = listNoise(at: index), !passages[index].text.contains(":") else { continue }
      var end = index + 1
      while end < marks.count, end - index <= 12, isText(end), isTitle(passages[end]) {
        end += 1
      }
      guard end > index + 1, end == marks.count || !isText(end) else { continue }
      for link in (index + 1)..<end { mark(link, as: noise) }
    }
  }

  private func listNoise(at index: Int) -> Noise? {
    switch marks[index] {
    case .noise(.readMore): .readMore
    case .noise(.tags): .tags
    default: nil
    }
  }

  private func isTitle(_ passage: Passage) -> Bool {
    switch passage.kind {
    case .prose, .item: break
    default: return false
    }
    return passage.text.utf8.count <= 140
      && !(passage.text.last.map { ".!”\"".contains($0) } ?? true)
  }

  /// The lines of an address under `Contact:` and the like, down to the next line that is long or
  /// begins something else; only where a mail address or telephone number is among them.
  private mutating func dropContacts() {
    let most = 12
    var index = 0
    while index < marks.count {
      defer { index += 1 }
      guard BodyMarks.isContactHeading(passages[index].text) else { continue }
      var end = index + 1
      var hasAddress = BodyMarks.holdsAddress(passages[index].text)
      while end < marks.count, end - index <= most, isContactLine(end) {
        hasAddress = hasAddress || BodyMarks.holdsAddress(passages[end].text)
        end += 1
      }
      guard hasAddress else { continue }
      for line in index..<end { mark(line, as: .contact) }
      index = end - 1
    }
  }

  private func isContactLine(_ index: Int) -> Bool {
    let text = passages[index].text
    guard text.utf8.count <= 90, !text.hasPrefix("About "), !text.hasPrefix("SOURCE ") else {
      return false
    }
    switch passages[index].kind {
    case .prose, .item: break
    default: return false
    }
    let isSentence = text.hasSuffix(".") && text.utf8.count { $0 == 0x20 } > 6
    return !isSentence
  }

  private static func isContactHeading(_ text: String) -> Bool {
    // All words of contacts have one of these in them; most lines have neither.
    guard text.utf8.count <= 60, text.utf8.holds("nta") || text.utf8.holds("nqu") else {
      return false
    }
    let words = text.lowercased().split { !$0.isLetter }.map { String($0) }
    guard (1...5).contains(words.count), let last = words.last else { return false }
    let isNamed = contactWords.contains(last) || contactWords.contains(words[0])
    return isNamed
      && (words.count == 1 || text.hasSuffix(":") || words.allSatisfy(headingWords.contains))
  }

  private static let contactWords: Set = [
    "contact", "contacts", "pressekontakt", "kontakt", "enquiries", "inquiries",
  ]
  private static let headingWords: Set = [
    "contact", "contacts", "media", "press", "investor", "relations", "company", "for", "and",
    "information", "enquiries", "inquiries", "details", "us", "more", "further",
  ]

  /// Whether a line holds a mail address or a telephone number: seven digits or more.
  private static func holdsAddress(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "@")) || text.utf8.count(where: \.isASCIIDigit) >= 7
  }

  /// What dpa puts under its texts for editors: addresses, names, the desk's signs.
  private mutating func dropNotebook() {
    guard
      let start = passages.firstIndex(where: {
        $0.text == "# Notebook" || $0.text == "# Notizblock"
      })
    else { return }
    for index in start..<marks.count { mark(index, as: .desk) }
  }
}

extension String.UTF8View {
  /// Whether some small letters of ASCII stand in it, in either case.
  fileprivate func holds(_ letters: StaticString) -> Bool {
    let part = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
    let found = withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= part.count else { return false }
      return (0...bytes.count - part.count).contains { start in
        part.indices.allSatisfy { bytes[start + $0] | 0x20 == part[$0] }
      }
    }
    return found ?? true
  }
}
