import ArticleModel
import TextGrid

/// Sets parts of one article to one width.
struct PartSetter {
  /// The article, sound.
  let article: Article
  /// Its parts.
  let outline: ArticleOutline
  /// What they are set to.
  let key: ArticleLayout.Key

  /// The cells of a line.
  var width: Int { key.measure }

  /// Sets one part.
  func set(_ index: Int) -> SetPart {
    let part = outline.parts[index]
    var set = lines(of: part)
    if set.lines.isEmpty { set.lines = [.blank] }
    if part.hasSpaceBefore { set.lines.insert(space(before: part), at: 0) }
    return set
  }

  private func lines(of part: ArticlePart) -> SetPart {
    switch part.content {
    case .padding: return SetPart(lines: [.blank])
    case .headline: return SetPart(place: .headline, lines: headline())
    case .byline: return SetPart(lines: byline())
    case .block(let index):
      return SetPart(place: .block(index), lines: block(index, slice: part.slice))
    case .repeated(let index):
      let original = article.blocks[article.repeats[index].original]
      let text = original.text.slice(part.slice)
      return SetPart(
        lines: running(text, base: part.slice.lowerBound, role: .articleRepeat)
      )
    case .notice: return SetPart(lines: quiet(repeatsNotice, role: .articleNotice))
    case .credits:
      return SetPart(lines: quiet(article.byline.creditsPhrase ?? "", role: .articleByline))
    case .endMark: return SetPart(lines: ornament("■", role: .textDim))
    }
  }

  /// The free line before a part; between quoted paragraphs the bar goes on.
  private func space(before part: ArticlePart) -> SetLine {
    guard case .block(let index) = part.content, index > 0,
      case .quote(let depth) = article.blocks[index].kind,
      case .quote(let before) = article.blocks[index - 1].kind
    else { return .blank }
    return SetLine(ornaments: bars(min(depth, before)))
  }

  /// What stands where repeats were left out, or that they are shown.
  private var repeatsNotice: [String] {
    let count = article.repeats.count
    let what = count == 1 ? "1 repeated paragraph" : "\(count) repeated paragraphs"
    let press = key.repeatsKey.map { "press \($0)" } ?? ":\(Command.showRepeats.rawValue)"
    return key.isShowingRepeats
      ? ["\(what) shown", "\(press) to leave out"] : ["\(what) left out", "\(press) to show"]
  }

  // MARK: Running text

  /// Sets running text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - base: Where it starts in its place's text.
  ///   - role: What it is.
  ///   - column: Where its lines start.
  ///   - firstIndent: Cells that the first line leaves free.
  ///   - isRagged: Whether it stays ragged whatever the settings say.
  /// - Returns: The lines.
  func running(
    _ text: String,
    base: Int,
    role: StyleRole,
    column: Int = 0,
    firstIndent: Int = 0,
    isRagged: Bool = false
  ) -> [SetLine] {
    let space = max(1, width - column)
    var typesetter = key.typesetter
    // Below this, justified lines have more holes than words.
    if isRagged || space < 32 { typesetter.isJustified = false }
    let lines = typesetter.lines(of: text, width: space, firstIndent: min(firstIndent, space - 1))
    return lines.enumerated().map { index, line in
      SetLine(segments: [
        SetSegment(
          column: column + (index == 0 ? firstIndent : 0),
          text: text,
          base: base,
          line: line,
          role: role
        )
      ])
    }
  }

  /// Sets a text that no mention can lie in, ragged.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - role: What it is.
  ///   - column: Where its lines start.
  /// - Returns: The lines, all ornament.
  func quiet(_ text: String, role: StyleRole, column: Int = 0) -> [SetLine] {
    running(text, base: 0, role: role, column: column, isRagged: true).map { line in
      SetLine(
        ornaments: line.segments.map { segment in
          let hyphen = segment.line.isHyphenated ? "-" : ""
          return Ornament(
            column: segment.column,
            text: text.slice(segment.visibleBytes) + hyphen,
            role: role
          )
        }
      )
    }
  }

  private func ornament(_ text: String, role: StyleRole) -> [SetLine] {
    [SetLine(ornaments: [Ornament(column: max(0, (width - 1) / 2), text: text, role: role)])]
  }

  // MARK: Header

  /// The headline on as few lines as it needs, these as equal in length as can be.
  private func headline() -> [SetLine] {
    var typesetter = key.typesetter
    typesetter.isJustified = false
    typesetter.hyphenator = nil
    let text = article.headline
    var lines = typesetter.lines(of: text, width: width)
    if (2...5).contains(lines.count) {
      var low = width / lines.count
      var high = width
      while low < high {
        let middle = (low + high) / 2
        if typesetter.lines(of: text, width: max(1, middle)).count > lines.count {
          low = middle + 1
        } else {
          high = middle
        }
      }
      lines = typesetter.lines(of: text, width: max(1, high))
    }
    return lines.map {
      SetLine(segments: [
        SetSegment(column: 0, text: text, base: 0, line: $0, role: .articleTitle)
      ])
    }
  }

  /// Who, when, how long and where from.
  private func byline() -> [SetLine] {
    let minutes = ArticleSummary.readingMinutes(words: key.wordCount)
    let phrases = article.bylinePhrases + ["\(minutes) min", article.sourcePhrase]
    return quiet(phrases, role: .articleByline)
  }

  /// Sets phrases with dots between them, broken between phrases wherever it can be.
  private func quiet(_ phrases: [String], role: StyleRole) -> [SetLine] {
    var lines: [String] = []
    for phrase in phrases {
      if let last = lines.last, DisplayWidth.of(last) + 3 + DisplayWidth.of(phrase) <= width {
        lines[lines.count - 1] = last + " · " + phrase
      } else {
        lines.append(phrase)
      }
    }
    return lines.flatMap { quiet($0, role: role) }
  }
}

extension String {
  /// The part of the text that a range of UTF-8 bytes covers, clamped to the text.
  func slice(_ bytes: Range<Int>) -> String {
    let count = utf8.count
    if bytes.lowerBound <= 0, bytes.upperBound >= count { return self }
    let range = bytes.clamped(to: 0..<count)
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return String(self[start..<end])
  }
}
