/// Finds names by lists and rules alone: what reading falls back on without a trained model, and in
/// languages that the model does not know.
///
/// It takes what it is sure of and leaves the rest dark. Linear in the tokens.
struct RuleTagger: Sendable {
  private let document: NameDocument
  private let words = NameWords.shared
  private let matches: [Int: ListMatcher.Match]
  private let bytes: [UInt8]
  /// Whether the text is not English: there a word that begins a sentence, or in German any noun, may
  /// read like a listed English name (`Mit` like MIT), so single words must say more for themselves.
  private let isForeign: Bool
  private let lists: NameLists

  /// A tagger of one document.
  init(_ document: NameDocument, lists: NameLists, isForeign: Bool = false) {
    self.document = document
    self.lists = lists
    self.isForeign = isForeign
    bytes = document.bytes
    matches = Dictionary(
      ListMatcher(lists).matches(in: document).map { ($0.tokens.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The names, in order, without overlap.
  func spans() -> [NameSpan] {
    var found: [NameSpan] = []
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard isNameWord(index), !isTitle(index, in: sentence),
          let span = span(at: index, in: sentence)
        else {
          index += 1
          continue
        }
        found.append(span)
        index = span.tokens.upperBound
      }
    }
    return found + sameNames(as: found)
  }

  /// Whether a token can open or end a name.
  private func isNameWord(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.look.contains(.capitalised) || token.look.contains(.innerCapital) else {
      return false
    }
    return !words.common.contains(token)
  }

  private func span(at start: Int, in sentence: Range<Int>) -> NameSpan? {
    let run = start..<runEnd(from: start, in: sentence)
    if let span = organisation(in: run, of: sentence) { return span }
    if let match = matches[start], let kind = kind(of: match, run: run) {
      return NameSpan(tokens: match.tokens, kind: kind, reason: .list(match.classes))
    }
    if isTitled(start, in: sentence), !isHeadline(start) {
      return NameSpan(tokens: run, kind: .person, reason: .rule(.title))
    }
    if let person = person(in: run) { return person }
    return place(in: run)
  }

  /// The end of the capitalised words from `start` on; titles and listed groups end a run.
  private func runEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var index = start
    while index < sentence.upperBound, isNameWord(index), index - start < 8 {
      if index > start, words.titles.contains(document.tokens[index]) { break }
      index += 1
    }
    return max(index, start + 1)
  }

  private func kind(of match: ListMatcher.Match, run: Range<Int>) -> NameSpan.Kind? {
    let classes = match.classes
    let isWholeRun = match.tokens.upperBound >= run.upperBound
    if classes.contains(.group), match.tokens.upperBound <= run.upperBound { return .other }
    if classes.contains(.country), isWholeRun { return .place }
    let isDoubtful = isForeign && match.tokens.count == 1 && isDoubtfulAlone(match)
    if classes.contains(.organisation), isWholeRun, !isShouted(run.lowerBound), !isDoubtful {
      return .organisation
    }
    guard isWholeRun, !classes.isDisjoint(with: [.largeCity, .region, .place]) else { return nil }
    let isPersonal = !classes.isDisjoint(with: [.forename, .commonSurname])
    return !isPersonal || isAfterPlaceWord(run.lowerBound) ? .place : nil
  }

  /// Whether a listed word may be a common word, a person or a place in another language.
  private func isDoubtfulAlone(_ match: ListMatcher.Match) -> Bool {
    let token = document.tokens[match.tokens.lowerBound]
    if token.look.contains(.innerCapital) || token.look.contains(.allCapitals) { return false }
    let isElsewhere = !match.classes.isDisjoint(with: .anyPlace.union(.anySurname))
    return isElsewhere || token.bytes.count < 5 || token.look.contains(.opensSentence)
  }

  /// Whether a word is listed as a surname.
  private func isSurname(_ index: Int) -> Bool {
    let classes = lists.classes(of: NameLists.start(document.tokens[index].lower))
    return !classes.isDisjoint(with: .anySurname)
  }

  /// Whether a word stands before it that places stand after: `in`, `from`, `with`.
  private func isAfterPlaceWord(_ index: Int) -> Bool {
    index > 0 && words.beforePlaces.contains(document.tokens[index - 1])
  }

  /// Whether a token is a title with a name behind it.
  private func isTitle(_ index: Int, in sentence: Range<Int>) -> Bool {
    words.titles.contains(document.tokens[index]) && index + 1 < sentence.upperBound
      && isNameWord(index + 1) && !words.heads.contains(document.tokens[index + 1])
  }

  private func isShouted(_ index: Int) -> Bool {
    document.tokens[index].look.contains(.shouted)
  }

  private func isHeadline(_ index: Int) -> Bool {
    document.tokens[index].look.contains(.headlineCase)
  }

  private func isTitled(_ index: Int, in sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && words.titles.contains(document.tokens[index - 1])
      && !words.heads.contains(document.tokens[index])
  }

  /// `Korean Central News Agency`, `Communist Party of Cuba`, `Ministry of Unification`.
  private func organisation(in run: Range<Int>, of sentence: Range<Int>) -> NameSpan? {
    guard !isHeadline(run.lowerBound) else { return nil }
    var end = run.lowerBound
    for index in run where words.heads.contains(document.tokens[index]) { end = index + 1 }
    let isOpener = words.openers.contains(document.tokens[run.upperBound - 1])
    if isOpener, let far = ofEnd(from: run.upperBound, in: sentence) {
      return NameSpan(
        tokens: run.lowerBound..<far,
        kind: .organisation,
        reason: .rule(.organisationOf)
      )
    }
    guard end - run.lowerBound > 1 else { return nil }
    return NameSpan(
      tokens: run.lowerBound..<end,
      kind: .organisation,
      reason: .rule(.organisationWord)
    )
  }

  /// Where `of X Y` that starts at `index` ends; `nil` where no capitalised words follow.
  private func ofEnd(from index: Int, in sentence: Range<Int>) -> Int? {
    guard index + 1 < sentence.upperBound, reads("of", at: index) || reads("for", at: index) else {
      return nil
    }
    let first = reads("the", at: index + 1) ? index + 2 : index + 1
    guard first < sentence.upperBound, isNameWord(first) else { return nil }
    return runEnd(from: first, in: sentence)
  }

  private func reads(_ word: StaticString, at index: Int) -> Bool {
    let range = document.tokens[index].bytes
    guard range.count == word.utf8CodeUnitCount else { return false }
    return zip(range, 0..<range.count).allSatisfy { bytes[$0] == word.utf8Start[$1] }
  }

  private func person(in run: Range<Int>) -> NameSpan? {
    guard let match = matches[run.lowerBound], run.count >= 2, run.count <= 4,
      !isHeadline(run.lowerBound)
    else { return nil }
    let last = run.upperBound - 1
    if isForeign, !isSurname(last) {
      let opens = document.tokens[run.lowerBound].look.contains(.opensSentence)
      guard !opens, match.classes.isDisjoint(with: .anyPlace) else { return nil }
    }
    let isHyphenated = document.tokens[run.lowerBound + 1].look.contains(.hyphen)
    let isPerson =
      match.classes.contains(.forename) && !words.placeHeads.contains(document.tokens[last])
      || !match.classes.isDisjoint(with: .anySurname) && isHyphenated
    guard isPerson else { return nil }
    return NameSpan(tokens: run, kind: .person, reason: .rule(.nameParts))
  }

  private func place(in run: Range<Int>) -> NameSpan? {
    guard run.count >= 2, !isHeadline(run.lowerBound) else { return nil }
    let isPlace =
      words.placeHeads.contains(document.tokens[run.upperBound - 1])
      || words.placeOpeners.contains(document.tokens[run.lowerBound])
    return isPlace ? NameSpan(tokens: run, kind: .place, reason: .rule(.placeWord)) : nil
  }

  /// Single words elsewhere that are the first or last word of a person found.
  private func sameNames(as found: [NameSpan]) -> [NameSpan] {
    var parts: Set<UInt32> = []
    for span in found where span.kind == .person {
      parts.insert(document.tokens[span.tokens.lowerBound].exact)
      parts.insert(document.tokens[span.tokens.upperBound - 1].exact)
    }
    guard !parts.isEmpty else { return [] }
    let taken = Set(found.flatMap(\.tokens))
    return document.tokens.indices.compactMap { index in
      guard parts.contains(document.tokens[index].exact), !taken.contains(index),
        isNameWord(index)
      else { return nil }
      return NameSpan(
        tokens: index..<index + 1,
        kind: .person,
        reason: .rule(.sameName)
      )
    }
  }
}
