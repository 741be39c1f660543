/// A text as tokens, with what the value rules ask of the neighbourhood of each.
struct ValueText: Sendable {
  /// The tokens in order.
  let tokens: [ValueToken]
  /// Their number.
  var count: Int { tokens.count }

  private static let end = ValueToken(start: 0, end: 0, form: .end, look: [.spaced, .opensLine])

  /// Cuts a text.
  init(_ text: String, lexicon: ValueLexicon) {
    tokens = ValueLexer.tokens(of: text, lexicon: lexicon)
  }

  /// The token at an index, or one of the form `end` before the first and after the last.
  @inline(__always)
  subscript(index: Int) -> ValueToken {
    index >= 0 && index < tokens.count ? tokens[index] : ValueText.end
  }

  /// Whether the token at an index is a word of one of these classes.
  @inline(__always)
  func isWord(_ index: Int, _ classes: WordClass) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWord(classes)
  }

  /// Whether the token at an index is this sign.
  @inline(__always)
  func isSign(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isSign(scalar)
  }

  /// Whether the token at an index stands directly after the one before it.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].isSpaced
  }

  /// Whether a hyphen or en dash stands at an index.
  func isHyphen(_ index: Int) -> Bool { isSign(index, "-") }

  /// The index after a hyphen without spaces around it; the index itself where there is none.
  func afterHyphen(_ index: Int) -> Int {
    isHyphen(index) && isGlued(index) && isGlued(index + 1) ? index + 1 : index
  }

  /// The index after a comma; the index itself where there is none.
  func afterComma(_ index: Int) -> Int { isSign(index, ",") ? index + 1 : index }

  /// Whether a new sentence starts at an index, as far as signs and capitals tell.
  func opensSentence(_ index: Int) -> Bool {
    let token = self[index]
    if token.look.contains(.opensLine) || index <= 0 { return true }
    let before = self[index - 1]
    if before.isSign("\"") || before.isSign("(") || before.isSign("'") {
      return index < 2 || self[index - 2].form == .sign || before.look.contains(.opensLine)
    }
    return token.isSpaced
      && (before.isSign(".") || before.isSign("!") || before.isSign("?") || before.isSign(":"))
  }

  /// The bytes from one token up to another that is no longer part of them.
  func bytes(_ tokens: Range<Int>) -> Range<Int> {
    let start = Int(self[tokens.lowerBound].start)
    return start..<max(start, Int(self[tokens.upperBound - 1].end))
  }
}
