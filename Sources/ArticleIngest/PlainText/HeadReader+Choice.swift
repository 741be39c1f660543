/// Choosing the headline, and saying what the other candidates are.
extension HeadReader {
  /// Ends the head before a passage.
  mutating func settle(end: Int) {
    takeLastByline(end: end)
    let titles = withoutSigned(candidates.filter { !$0.isLabel })
    if head.headline == nil, let chosen = chosen(from: titles.isEmpty ? candidates : titles) {
      let (text, publication) = HeadLine.withoutPublication(passages[chosen].text)
      head.headline = text
      head.headlineLine = passages[chosen].line
      head.publication = head.publication ?? publication
      head.agency = head.agency ?? publication.flatMap { Agency.canonical($0) }
      // Without a line of byline or time below, what follows the headline is text.
      if lastMeta ?? -1 < chosen { lastMeta = chosen }
      assign(chosen: chosen)
    } else {
      assign(chosen: nil)
    }
    head.bodyStart = (lastMeta ?? -1) + 1
  }

  /// Takes a name that stands alone below the last time or byline, right over the text.
  private mutating func takeLastByline(end: Int) {
    guard let last = candidates.last, last.index == end - 1, last.index - 1 == lastMeta,
      head.authors.isEmpty, hasWhen, end < passages.count, passages[end].isProse,
      candidates.contains(where: { !$0.isLabel && $0.index < last.index }),
      let byline = BylineLine(bare: passages[last.index].text, needsEvidence: false)
    else { return }
    candidates.removeLast()
    head.take(byline)
    lastMeta = last.index
  }

  /// The titles without names that an address below them shows to be bylines, where others are left.
  private func withoutSigned(_ titles: [Candidate]) -> [Candidate] {
    let others = titles.filter { title in
      guard passages.indices.contains(title.index + 1) else { return true }
      let next = passages[title.index + 1].text
      return !next.utf8.contains(UInt8(ascii: "@")) || next.contains(" ")
        || BylineLine(bare: passages[title.index].text, needsEvidence: false) == nil
    }
    return others.isEmpty ? titles : others
  }

  /// The first title, unless it is so short beside a later one of the head that it is a label.
  private func chosen(from titles: [Candidate]) -> Int? {
    guard let first = titles.first else { return nil }
    let words = titles.prefix(2).map { title in
      passages[title.index].text.utf8.count { $0 == 0x20 } + 1
    }
    guard words.count == 2, words[0] <= 2, words[1] >= 4,
      passages[first.index].text.utf8.count <= 20, let meta = lastMeta, titles[1].index < meta
    else { return first.index }
    return titles[1].index
  }

  /// Says what the other candidates are.
  private mutating func assign(chosen: Int?) {
    let limit = lastMeta ?? -1
    for candidate in candidates where candidate.index != chosen && candidate.index < limit {
      let passage = passages[candidate.index]
      if candidate.index < chosen ?? 0, isBesideMeta(candidate.index),
        let byline = BylineLine(bare: passage.text, needsEvidence: false), !candidate.isLabel
      {
        head.take(byline)
      } else if candidate.isLabel || candidate.index < chosen ?? 0 || isCompany(passage.text) {
        if HeadLine.isPublication(passage.text) || isCompany(passage.text) {
          head.publication = head.publication ?? passage.text
          head.agency = head.agency ?? Agency.canonical(passage.text)
        }
        head.leaveOut("a section or site name", passage.text, line: passage.line)
      } else if let chosen, passage.text == passages[chosen].text {
        head.leaveOut("the headline again", passage.text, line: passage.line)
      } else if isOffice(candidate.index) {
        head.leaveOut("an office", passage.text, line: passage.line)
      } else if let byline = BylineLine(
        bare: passage.text,
        needsEvidence: !isBesideMeta(candidate.index)
      ) {
        head.take(byline)
      } else if isFurniture(candidate.index) {
        head.leaveOut("a label", passage.text, line: passage.line)
      } else {
        head.decks.append(passage)
      }
    }
  }

  /// Whether a line is what the person does whose name is the line before it.
  private func isOffice(_ index: Int) -> Bool {
    guard passages.indices.contains(index), passages.indices.contains(index - 1),
      passages[index].text.utf8.count <= 60, passages[index].isProse,
      let last = passages[index].text.split(separator: " ").last, PersonName.isOffice(last)
    else { return false }
    return BylineLine(bare: passages[index - 1].text, needsEvidence: false) != nil
  }

  /// Whether a line is nothing but a company's name, as over press releases.
  private func isCompany(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let parts = BylineParts(text).parts
    return parts.count == 1 && parts[0].kind == .organisation && text.contains(",")
  }

  /// Whether a passage is a few words among bylines and times: no standfirst, which is longer and
  /// stands right below the headline.
  private func isFurniture(_ index: Int) -> Bool {
    let text = passages[index].text
    let isBelowHeadline = candidates.contains { $0.index == index - 1 && !$0.isLabel }
    return head.isNews && text.utf8.count { $0 == 0x20 } < (isBelowHeadline ? 2 : 4)
      && !isSentence(text, words: 1)
  }

  /// Whether a passage stands where a byline does: a time right before or after it, or the headline
  /// before it and nothing but furniture between it and the text.
  private func isBesideMeta(_ index: Int) -> Bool {
    let isBesideTime = [index - 1, index + 1].contains { near in
      passages.indices.contains(near)
        && Stamp(passages[near].text, reader: times).map { $0.rest.utf8.count < 30 } ?? false
    }
    if isOffice(index + 1) { return true }
    if passages.indices.contains(index + 1) {
      if Noise.isAddress(passages[index + 1].text) { return true }
      var office = passages[index + 1].text
      if PersonName.stripOffice(&office), office.isEmpty { return true }
      if HeadLine.isPublication(String(office.prefix { $0 != "," })) { return true }
    }
    guard !isBesideTime else { return true }
    return hasWhen && candidates.last?.index == index
      && candidates.contains { $0.index == index - 1 && !$0.isLabel }
  }
}
