import ArticleModel
import CICU

/// Finds the user's keywords in a text: words and phrases in one pass, then each expression.
package struct KeywordMatcher: Sendable {
  /// The keywords, in the order in which they were given.
  package let keywords: [KeywordPattern]

  private let automaton: KeywordAutomaton
  /// For each keyword, its scalars where case counts, otherwise none.
  private let exact: [[Unicode.Scalar]]
  private let expressions: [Int]

  /// Milliseconds that one expression may take for one text.
  private static let budget: Int32 = 50
  /// Texts are searched by expressions up to this many bytes.
  private static let maximumLength = 1 << 20
  /// The most matches of one expression in one text.
  private static let maximumMatches = 2000

  /// Makes a matcher; a keyword with a `problem` is never found.
  ///
  /// - Parameter keywords: The keywords; where two match the same run, the first wins.
  package init(_ keywords: [KeywordPattern]) {
    self.keywords = keywords
    let isGood = keywords.map { $0.problem == nil }
    automaton = KeywordAutomaton(
      keywords.enumerated().map { index, keyword in
        isGood[index] && !keyword.isExpression ? KeywordWord.words(of: keyword.text) : []
      }
    )
    exact = keywords.map { keyword in
      !keyword.isExpression && keyword.isCaseSensitive
        ? KeywordMatcher.plain(keyword.text.unicodeScalars) : []
    }
    expressions = keywords.indices.filter { isGood[$0] && keywords[$0].isExpression }
  }

  /// Whether there is nothing to find.
  package var isEmpty: Bool { automaton.isEmpty && expressions.isEmpty }

  /// Where the keywords stand, ordered by start, the longest where several share a run, without
  /// overlap.
  ///
  /// One pass over the text for all words and phrases together, and one for each expression.
  ///
  /// - Parameter text: The text of a headline or block.
  /// - Returns: The matches, with spans in bytes of `text`.
  package func matches(in text: String) -> [KeywordMatch] {
    if isEmpty || text.isEmpty { return [] }
    var text = text
    var found: [KeywordMatch] = []
    text.withUTF8 { bytes in
      if !automaton.isEmpty {
        automaton.find(in: bytes) { range, keyword in
          if exact[keyword].isEmpty || isExact(keyword, bytes, range) {
            found.append(KeywordMatch(span: TextSpan(range), keyword: keyword))
          }
        }
      }
      for keyword in expressions { findExpression(keyword, in: bytes, &found) }
    }
    return KeywordMatcher.settled(found)
  }

  /// Whether a run agrees with a keyword in case too.
  private func isExact(
    _ keyword: Int,
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Bool {
    let run = UnsafeBufferPointer(rebasing: bytes[range])
    if run.elementsEqual(keywords[keyword].text.utf8) { return true }
    return KeywordMatcher.plain(String(decoding: run, as: UTF8.self).unicodeScalars)
      == exact[keyword]
  }

  /// Scalars without white space, the forms of apostrophes, hyphens and quotes unified.
  private static func plain(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    scalars.compactMap { scalar in
      switch LetterTable.shared.classOf(scalar.value) {
      case .space: return nil
      case .apostrophe: return "'"
      case .hyphen: return "-"
      case .quote: return scalar.value == 0x2018 || scalar.value == 0x201B ? "'" : "\""
      default: return scalar
      }
    }
  }

  private func findExpression(
    _ keyword: Int,
    in bytes: UnsafeBufferPointer<UInt8>,
    _ found: inout [KeywordMatch]
  ) {
    var end = min(bytes.count, KeywordMatcher.maximumLength)
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let length = Int32(end)
    var pattern = keywords[keyword].text
    let ignoresCase: Int32 = keywords[keyword].isCaseSensitive ? 0 : 1
    let matches = [gz_expression_match](
      unsafeUninitializedCapacity: KeywordMatcher.maximumMatches
    ) { matches, count in
      var isExhausted: Int32 = 0
      let result = pattern.withUTF8 { pattern in
        pattern.withMemoryRebound(to: CChar.self) { pattern in
          bytes.withMemoryRebound(to: CChar.self) { text in
            gz_expression_find(
              pattern.baseAddress,
              Int32(pattern.count),
              ignoresCase,
              text.baseAddress,
              length,
              KeywordMatcher.budget,
              matches.baseAddress,
              Int32(KeywordMatcher.maximumMatches),
              &isExhausted
            )
          }
        }
      }
      count = max(0, Int(result))
    }
    for match in matches where match.end <= length {
      found.append(
        KeywordMatch(span: TextSpan(Int(match.start)..<Int(match.end)), keyword: keyword)
      )
    }
  }

  /// Leftmost first, then longest, then the order of the list; overlapping ones dropped.
  private static func settled(_ matches: [KeywordMatch]) -> [KeywordMatch] {
    guard matches.count > 1 else { return matches }
    let ordered = matches.sorted { left, right in
      if left.span.start != right.span.start { return left.span.start < right.span.start }
      if left.span.end != right.span.end { return left.span.end > right.span.end }
      return left.keyword < right.keyword
    }
    var kept: [KeywordMatch] = []
    for match in ordered where kept.last.map({ $0.span.end <= match.span.start }) ?? true {
      kept.append(match)
    }
    return kept
  }
}
