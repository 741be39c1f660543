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
    let numbers = QuantityReader(text: tokens)
    let money = MoneyRule(text: tokens, numbers: numbers)
    let percent = PercentRule(text: tokens, numbers: numbers)
    var mentions: [ValueMention] = []
    var at = 0
    while at < tokens.count {
      guard let found = money.match(at: at) ?? percent.match(at: at) else {
        at += 1
        continue
      }
      let span = TextSpan(tokens.bytes(found.tokens))
      mentions.append(
        ValueMention(
          span: span,
          kind: found.kind,
          value: found.value,
          name: found.name ?? String(text[span]),
          reason: found.reason
        )
      )
      at = max(at + 1, found.tokens.upperBound)
    }
    return mentions
  }
}
