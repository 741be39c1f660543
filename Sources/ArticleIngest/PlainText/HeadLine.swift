/// What a short line over an article's text is.
enum HeadLine {
  /// Whether a line starts as only lines of a head do, so that it never joins the one before it.
  static func startsOne(_ line: String) -> Bool {
    guard line.utf8.count <= TimestampReader.reach else { return false }
    if line.hasPrefix("By ") || line.hasPrefix("BY ") || line.hasPrefix("by ") {
      return BylineLine(String(line.prefix(BylineLine.limit))) != nil
        || Stamp(line, reader: TimestampReader()) != nil
    }
    guard line.utf8.count <= 100, let stamp = Stamp(line, reader: TimestampReader()) else {
      return false
    }
    return stamp.isLabelled && stamp.rest.isEmpty
  }

  /// Whether a line is a section or a path through a site: `World | Asia`, `Home > News`.
  static func isSection(_ line: String) -> Bool {
    let isPath = line.utf8.contains { $0 == 0x7C || $0 == 0x3E || $0 == 0xC2 || $0 == 0xE2 }
    guard line.utf8.count <= (isPath ? 80 : 30) else { return false }
    let parts = line.split { "|>»›/·•:,&-".contains($0) }
      .map { $0.split(separator: " ").joined(separator: " ").lowercased() }
      .filter { !$0.isEmpty }
    guard !parts.isEmpty, parts.count <= 6 else { return false }
    return parts.allSatisfy { sections.contains($0) || isRowOfSections($0) }
      || parts.count >= 2 && line.contains { ">»›".contains($0) } && !line.contains("<")
        && parts.allSatisfy { $0.split(separator: " ").count <= 3 }
      || line.contains("|") && line.utf8.count { $0 == 0x20 } <= 6
        && parts.allSatisfy { sections.contains($0) || $0.utf8.count { $0 == 0x20 } <= 1 }
        && parts.contains { sections.contains($0) }
  }

  /// Whether a line is a row of sections without marks between them: `Home News Local`.
  private static func isRowOfSections(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return (2...5).contains(words.count)
      && words.allSatisfy { sections.contains(String($0)) || $0 == "local" }
  }

  /// Whether a line is one of an agency's services: `AP News Digest`, `Xinhua Headlines`.
  static func isProduct(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...3).contains(words.count), line.utf8.count <= 30, let first = words.first,
      let last = words.last
    else { return false }
    return Agency.canonical(first) != nil && products.contains(last.lowercased())
  }

  private static let products: Set = [
    "digest", "headlines", "news", "wire", "feature", "features", "briefs", "brief", "insight",
    "breakingviews", "exclusive", "analysis", "explainer", "fact", "today", "daybook",
  ]

  /// Whether a line is the name of a publication: `The Korea Herald`, `Reuters`, `example.com`.
  static func isPublication(_ line: String) -> Bool {
    var words = line.split(separator: " ")
    // `The Morning Courier, Page A4`
    if words.count > 2, words[words.count - 2].lowercased() == "page",
      words[words.count - 3].hasSuffix(",")
    {
      words.removeLast(2)
      words.append(words.removeLast().dropLast())
    }
    guard (1...5).contains(words.count), line.utf8.count <= 45 else { return false }
    if words.count == 1 {
      let lower = line.lowercased()
      let isSite = [".com", ".org", ".net", ".co.uk", ".co.kr", ".kr", ".de", ".fr"]
        .contains { lower.hasSuffix($0) }
      return isSite || Agency.canonical(line) != nil
    }
    guard let last = words.last, publicationWords.contains(last.lowercased()) else {
      return Agency.canonical(line) != nil
    }
    return words.allSatisfy { word in
      word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
        || ["of", "the", "and"].contains(word.lowercased())
    }
  }

  private static let publicationWords: Set = [
    "times", "post", "herald", "tribune", "journal", "guardian", "telegraph", "gazette", "news",
    "today", "daily", "press", "chronicle", "observer", "mail", "star", "standard", "inquirer",
    "globe", "independent", "examiner", "bulletin", "dispatch", "monitor", "review", "mirror",
    "weekly", "online", "courier", "advertiser", "argus", "echo", "express", "enquirer", "record",
    "sentinel", "register", "statesman", "citizen", "leader", "sun", "wire", "newswire",
  ]

  private static let sections: Set<String> = {
    let names = """
      home, news, world, world news, asia, asia pacific, asia-pacific, pacific, europe, africa,
      americas, middle east, us, u.s., us news, u.s. news, uk, uk news, national, nation, local,
      local news, international, global, politics, business, economy, economics, markets, finance, money,
      tech, technology, science, health, sports, sport, football, entertainment, culture, life,
      lifestyle, style, travel, opinion, editorial, editorials, op-ed, columns, features, feature,
      analysis, society, social affairs, education, environment, climate, weather, crime, law,
      courts, defense, defence, military, diplomacy, foreign affairs, north korea, south korea,
      korea, china, japan, india, russia, ukraine, israel, latin america, northeast asia,
      southeast asia, south asia, breaking, breaking news, latest, latest news, top news, top,
      top stories, headlines, exclusive, live, video, photos, arts, books, film, music, food,
      autos, real estate, energy, companies, industry, media, religion, obituaries, investigations,
      the world, all news, general, general news, main, front page, people, domestic, wire,
      wire news, press releases, press release, news release, cover story, special report, key points, key
      takeaways, highlights, at a glance
      """
    return Set(
      names.split(whereSeparator: { $0 == "," || $0 == "\n" })
        .map { $0.split(separator: " ").joined(separator: " ") }
    )
  }()

  /// A headline without the name of the publication that pages put after it.
  static func withoutPublication(_ line: String) -> (headline: String, publication: String?) {
    guard line.utf8.contains(where: { "|-:".utf8.contains($0) || $0 == 0xE2 }) else {
      return (line, nil)
    }
    for separator in [" | ", " - ", " – ", " — ", " :: ", " • "] {
      guard let range = line.ranges(of: separator).last else { continue }
      let name = String(line[range.upperBound...])
      let head = String(line[..<range.lowerBound])
      guard head.split(separator: " ").count >= 3, isPublication(name) else { continue }
      return (head, name)
    }
    return (line, nil)
  }

  /// Whether a line is a question of a few words, as explainers have for subheads.
  static func isQuestion(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 11)
    guard (2...10).contains(words.count), line.hasSuffix("?"), let first = words.first else {
      return false
    }
    return questionWords.contains(first.lowercased())
  }

  private static let questionWords: Set = [
    "who", "what", "when", "where", "why", "how", "which", "is", "are", "was", "were", "can",
    "could", "will", "would", "do", "does", "did", "should", "has", "have", "so",
  ]
}
