import ArticleModel

/// Lights the places where a name that an article holds stands again without having been found.
///
/// Full names and acronyms wherever they stand; a person's surname inside sentences, where nothing
/// makes it part of another name.
struct RepeatedNames {
  /// A name to look for.
  private struct Sought {
    var kind: EntityKind
    var isSurname: Bool
    var reason: String
  }

  private let texts: ArticleTexts
  private var patterns: [KeywordPattern] = []
  private var sought: [Sought] = []
  private var known: Set<String> = []
  private var seen: Set<Substring> = []

  /// The most names looked for in one article.
  private static let limit = 1000

  private init(_ texts: ArticleTexts) {
    self.texts = texts
  }

  /// The names with those that were missed, ordered by place and start.
  ///
  /// - Parameters:
  ///   - mentions: The names found, ordered.
  ///   - texts: The article's texts.
  ///   - values: The runs of each place that are taken by dates, money and percentages.
  /// - Returns: The names found and the others, without overlap.
  static func completing(
    _ mentions: [NameMention],
    _ texts: ArticleTexts,
    values: [TextPlace: [TextSpan]]
  ) -> [NameMention] {
    var names = RepeatedNames(texts)
    names.collect(mentions)
    guard !names.patterns.isEmpty else { return mentions }
    let matcher = KeywordMatcher(names.patterns)
    var taken: [TextPlace: [TextSpan]] = values
    for mention in mentions { taken[mention.place, default: []].append(mention.span) }
    var missed: [NameMention] = []
    for place in texts.places where texts.isProse(place) {
      let spans = (taken[place] ?? []).sorted { $0.start < $1.start }
      var next = 0
      for match in matcher.matches(in: texts[place]) {
        while next < spans.count, spans[next].end <= match.span.start { next += 1 }
        let isFree = next >= spans.count || match.span.end <= spans[next].start
        guard isFree, names.accepts(match, in: place) else { continue }
        let name = names.sought[match.keyword]
        missed.append(
          NameMention(place: place, span: match.span, kind: name.kind, reason: name.reason)
        )
      }
    }
    guard !missed.isEmpty else { return mentions }
    return (mentions + missed).sorted {
      ($0.place, $0.span.start) < ($1.place, $1.span.start)
    }
  }

  private mutating func collect(_ mentions: [NameMention]) {
    for mention in mentions where patterns.count < RepeatedNames.limit {
      let text = texts[mention.place][mention.span]
      let isNew = seen.insert(text).inserted
      if let span = Acronym.mayBeIntroduced(mention.kind)
        ? Acronym.span(after: mention, texts) : nil
      {
        let acronym = texts[mention.place][span]
        if Acronym.fits(String(acronym), NameForm(text, kind: mention.kind)) {
          add(acronym, mention.kind, "The acronym of \(text).")
        }
      }
      if isNew { addAbbreviations(of: text, mention.kind) }
      guard isNew, text.utf8.contains(0x20), mention.kind != .group,
        text.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A })
      else { continue }
      let form = NameForm(text, kind: mention.kind)
      guard form.pieceCount >= 2 else { continue }
      add(form.text[...], mention.kind, "The same name is lit elsewhere in the article.")
      guard mention.kind == .person else { continue }
      let pieces = form.text.split(separator: " ")
      let isSurnameFirst = form.words.first.map { EastAsianNames.isSurname($0) } ?? false
      if let surname = isSurnameFirst ? pieces.first : pieces.last, surname.utf8.count >= 3 {
        add(surname, .person, "The surname of \(form.text).", isSurname: true)
      }
    }
  }

  /// Looks for `NK` where `North Korea` is named.
  private mutating func addAbbreviations(of text: Substring, _ kind: EntityKind) {
    guard kind == .place || kind == .organisation else { return }
    for form in ShortForms.abbreviations(of: NameForm.folded(text)) {
      add(form[...], kind, "A short form of \(text).")
    }
  }

  private mutating func add(
    _ text: Substring,
    _ kind: EntityKind,
    _ reason: String,
    isSurname: Bool = false
  ) {
    guard text.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }),
      known.insert(String(text)).inserted
    else { return }
    patterns.append(KeywordPattern(String(text)))
    sought.append(Sought(kind: kind, isSurname: isSurname, reason: reason))
  }

  /// Whether a surname stands by itself inside a sentence.
  private func accepts(_ match: KeywordMatch, in place: TextPlace) -> Bool {
    guard sought[match.keyword].isSurname else { return true }
    let before = texts.wordBefore(match.span.start, in: place)
    guard let last = before.utf8.last, last != UInt8(ascii: "."), last != UInt8(ascii: "!"),
      last != UInt8(ascii: "?"), last != UInt8(ascii: ":"),
      let first = before.utf8.first, !(first >= 0x41 && first <= 0x5A)
    else { return false }
    let after = texts.after(match.span.end, in: place, bytes: 3)
    if let next = after.first, next == UInt8(ascii: "-") || next == UInt8(ascii: "&") {
      return false
    }
    if after.count >= 2, after[0] == 0x20, after[1] >= 0x41, after[1] <= 0x5A { return false }
    return true
  }
}
