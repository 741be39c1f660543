package import ArticleModel

/// Finds the dates, amounts of money and percentages of a text by rules.
package struct ValueRules: Sendable {
  private let lexicon = ValueLexicon.standard

  /// Makes the rules.
  package init() {
  }

  /// The values of a text, ordered by start, none overlapping another.
  ///
  /// - Parameters:
  ///   - text: The text of a headline or block.
  ///   - reference: The article's own date, against which relative and partial dates resolve;
  ///     without it they are found but have no value.
  /// - Returns: The mentions, with spans in bytes of `text`.
  package func values(in text: String, reference: Timestamp?) -> [ValueMention] {
    let tokens = ValueText(text, lexicon: lexicon)
    guard tokens.count > 0 else { return [] }
    let numbers = QuantityReader(text: tokens)
    let money = MoneyRule(text: tokens, numbers: numbers)
    let percent = PercentRule(text: tokens, numbers: numbers)
    var dates = DateReader(text: tokens, numbers: numbers, reference: reference?.day)
    var mentions: [ValueMention] = []
    var at = 0
    while at < tokens.count {
      let token = tokens[at]
      let found =
        mayStart(token)
        ? money.match(at: at) ?? percent.match(at: at) ?? date(at: at, &dates) : nil
      guard let found else {
        at += 1
        continue
      }
      if found.isLit { mentions.append(mention(found, tokens, text)) }
      at = max(at + 1, found.tokens.upperBound)
    }
    return mentions
  }

  /// Whether a token can be the first of a value at all: most words cannot.
  @inline(__always)
  private func mayStart(_ token: ValueToken) -> Bool {
    switch token.form {
    case .number, .currency: true
    case .word: !token.lexeme.classes.isEmpty
    case .sign:
      token.isSign("-") || token.isSign("'") || token.isSign(".") || token.isSign("+")
    case .end: false
    }
  }

  private func date(at start: Int, _ dates: inout DateReader) -> ValueFound? {
    guard let found = dates.match(at: start) else { return nil }
    if found.isLit {
      switch found.value {
      case .point(let point): dates.anchor = point
      case .part(let day, _), .clock(let day?, _, _): dates.anchor = .day(day)
      case .clock(nil, _, _), .interval, .duration, .set, .unknown: break
      }
    }
    return ValueFound(
      tokens: found.start..<found.end,
      kind: .date,
      value: found.value.value,
      name: found.value.name,
      reason: found.reason,
      isLit: found.isLit
    )
  }

  private func mention(_ found: ValueFound, _ tokens: ValueText, _ text: String) -> ValueMention {
    let span = TextSpan(tokens.bytes(found.tokens))
    return ValueMention(
      span: span,
      kind: found.kind,
      value: found.value,
      name: found.name ?? String(text[span]),
      reason: found.reason
    )
  }
}
