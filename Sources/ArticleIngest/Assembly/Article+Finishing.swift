import ArticleModel

/// What every reader does to an article at the end.
extension Article {
  /// Settles the language by the headline and the first blocks; code says nothing.
  ///
  /// Where none is declared the guess stands, and where one that is declared cannot be: templates of
  /// sites say `en` of everything, or their own language of an English text. Between other languages
  /// the declaration is believed.
  mutating func settleLanguage() {
    let prose = blocks.lazy.filter { if case .code = $0.kind { false } else { true } }
    let sample = [headline] + prose.prefix(12).map(\.text)
    guard let guess = LanguageGuess.language(of: sample.joined(separator: "\n")) else { return }
    if isEnglish != (guess == "en") { language = guess }
  }

  /// Says how many repeats were collapsed; `nil` where none was.
  var repeatsNote: Diagnostic? {
    guard !repeats.isEmpty else { return nil }
    let count = repeats.count
    return Diagnostic(.note, "\(count) repeated paragraph\(count == 1 ? "" : "s") collapsed")
  }

  /// Says that a time's zone is unknown, rather than invent one; `nil` where all are known.
  ///
  /// - Parameter line: The line of the time, where it is known.
  /// - Returns: The note.
  func zoneNote(line: Int? = nil) -> Diagnostic? {
    [published, updated].compactMap(\.self).first { $0.time != nil && $0.zone == nil }.map {
      Diagnostic(.note, "the time zone of \($0.iso8601) is unknown", line: line)
    }
  }
}

extension [Block] {
  /// The first words of the text, for an article without a headline; empty where there is no text.
  var firstWords: String {
    let text = first { !$0.text.isEmpty }?.text ?? ""
    return String(text.prefix { $0 != "\n" }).opening(of: 80)
  }
}

extension String {
  /// The text up to a number of characters, cut at a space, with `…` where something is cut off.
  func opening(of limit: Int) -> String {
    guard utf8.count > limit else { return self }
    let head = prefix(limit)
    guard head.endIndex < endIndex else { return self }
    let space = head.lastIndex(of: " ") ?? head.endIndex
    var cut = head[
      ..<(head.distance(from: head.startIndex, to: space) > limit / 2 ? space : head.endIndex)
    ]
    while let last = cut.last, " ,;:-–—".contains(last) { cut.removeLast() }
    return cut + "…"
  }
}
