extension Article {
  /// The parts of the line under the headline: who wrote it, when it was published, when it was
  /// changed.
  ///
  /// What is not known is left out; the agency stands only where no author does or where it is not
  /// one of them.
  package var bylinePhrases: [String] {
    var phrases: [String] = []
    if !byline.authors.isEmpty { phrases.append(byline.authors.joinedAsList) }
    if let agency, !byline.authors.contains(where: { $0.lowercased() == agency.lowercased() }) {
      phrases.append(agency)
    }
    if let published { phrases.append(published.phrase) }
    if let updated, updated != published {
      let isSameDay = updated.day == published?.day
      phrases.append("updated " + ((isSameDay ? updated.clockPhrase : nil) ?? updated.phrase))
    }
    return phrases
  }

  /// Where the article came from, in words: the publication's name, or else `saved from file`.
  package var sourcePhrase: String {
    if let title = source.title, !title.isEmpty { return title }
    switch source.kind {
    case .file: return "saved from file"
    case .page: return "saved from page"
    case .feed: return "from feed"
    case .standardInput: return "from standard input"
    }
  }
}

extension Article {
  /// The dateline to print before the first paragraph; `nil` where there is none, or where the
  /// paragraph itself opens with its place or agency, as the text of a page does.
  package var leadIn: String? {
    guard let dateline, let phrase = dateline.phrase else { return nil }
    let opening = blocks.first { $0.kind == .paragraph }?.text ?? ""
    let first =
      [dateline.place, dateline.day, dateline.agency].compactMap { $0 }
      .first { !$0.isEmpty } ?? ""
    let reach = first.utf8.count + 4
    let isInText = String(opening.utf8.prefix(reach))?.contains(first) ?? false
    return isInText ? nil : phrase
  }
}

extension Byline {
  /// The closing credit line: `Reporting by A and B; editing by C`; `nil` without credits.
  package var creditsPhrase: String? {
    let parts = credits.filter { !$0.names.isEmpty }
      .map { "\($0.role) by \($0.names.joinedAsList)" }
    guard !parts.isEmpty else { return nil }
    let line = parts.joined(separator: "; ")
    return line.prefix(1).uppercased() + line.dropFirst()
  }
}

extension Dateline {
  /// The dateline as printed before the first paragraph: `PYONGYANG, April 20 (Yonhap) —`; `nil`
  /// where nothing of it is known.
  package var phrase: String? {
    var line = [place, day].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    if let agency, !agency.isEmpty { line += (line.isEmpty ? "" : " ") + "(\(agency))" }
    return line.isEmpty ? nil : line + " —"
  }
}

extension [String] {
  /// The names as a list in running text: `A`, `A and B`, `A, B and C`.
  package var joinedAsList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
