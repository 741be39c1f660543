import ArticleModel

/// Years in digits and spans of them, told apart from counts, addresses, models and scores.
extension DateReader {
  /// The year or span of years that starts at a number.
  func year(at start: Int) -> Found? {
    guard let year = text[start].wholeNumber(digits: 4...4), (1000...2100).contains(year),
      !text.isWord(start - 1, .numbered), !isAddress(start)
    else { return nil }
    if let span = yearSpan(year, at: start) { return span }
    guard !runsOn(after: start), !countsSomething(start + 1), !text.isWord(start + 1, .unit),
      isYear(year, at: start)
    else { return nil }
    return Found(start: start, end: start + 1, value: .point(.year(year)), reason: "A year.")
  }

  /// `1990-1995`, `2020-21`, `2020/21`, `1990 to 1995`, `between 1990 and 1995`.
  private func yearSpan(_ first: Int, at start: Int) -> Found? {
    let joint = start + 1
    let isTight =
      (text.isHyphen(joint) || text.isSign(joint, "/")) && text.isGlued(joint)
      && text.isGlued(joint + 1)
    let joins: WordClass = text.isWord(start - 1, .between) ? .and : .to
    let isLoose = text.isWord(joint, joins) || (text.isHyphen(joint) && text[joint].isSpaced)
    guard isTight || isLoose, !runsOn(after: joint + 1), !countsSomething(joint + 2) else {
      return nil
    }
    let last: Int
    if let year = text[joint + 1].wholeNumber(digits: 4...4) {
      last = year
    } else if isTight, let end = text[joint + 1].wholeNumber(digits: 2...2) {
      last = first / 100 * 100 + end + (end <= first % 100 ? 100 : 0)
      guard last - first < 60 else { return nil }
    } else {
      return nil
    }
    guard last > first, last <= 2100, last - first < 500, (1900...2100).contains(last) || isTight
    else { return nil }
    return Found(
      start: start,
      end: joint + 2,
      value: .interval(.year(first), .year(last)),
      reason: "Years, from one to another."
    )
  }

  /// Whether letters or more digits follow a number without a space.
  private func runsOn(after index: Int) -> Bool {
    guard text.isGlued(index + 1) else { return false }
    let next = text[index + 1]
    if next.form == .word || next.form == .number { return true }
    let isJoint = next.isSign("-") || next.isSign("/") || next.isSign(":")
    return isJoint && text.isGlued(index + 2) && text[index + 2].form == .number
  }

  /// Whether a number belongs to a street, as in `1600 Pennsylvania Avenue`.
  private func isAddress(_ start: Int) -> Bool {
    for index in (start + 1)...(start + 3) {
      guard text[index].look.contains(.capitalised) else { return false }
      if index > start + 1 || text[index].isSpaced, text.isWord(index, .street) { return true }
    }
    return false
  }

  private func isYear(_ year: Int, at start: Int) -> Bool {
    let before = text[start - 1]
    let after = text[start + 1]
    let isPlural =
      after.look.contains(.endsInS) && !after.isWord(.yearly)
      && !after.isWord([.past, .this])
    if before.isWord([.inside, .from, .by, .between, .early, .fiscal]) {
      if (1900...2100).contains(year) { return !isPlural || year >= 1980 && year <= 2030 }
      return !isPlural && (year >= 1400 || after.form != .word)
    }
    if before.isWord([.article, .possessive]) || (before.isSign("'") && text.isGlued(start - 1)) {
      return (1800...2100).contains(year)
    }
    if before.isWord(.month) || before.isWord(.season) { return true }
    let isSingle = before.isSign("(") && after.isSign(")")
    if isSingle { return year >= 1400 }
    guard (1900...2050).contains(year), !isPlural else { return false }
    if before.isWord(.of) { return true }
    let isName =
      before.form == .word && before.look.contains(.capitalised)
      && !text.opensSentence(start - 1) && before.isSpaced
    return !isName && (1950...2049).contains(year)
  }
}
