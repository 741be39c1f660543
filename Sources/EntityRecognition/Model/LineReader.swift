/// Notes of every token what its sentence is like and what the text about it speaks of.
///
/// Rows of tables and short lines name things in other ways than running text does; a city in a
/// sports report is mostly a club.
struct LineReader {
  private let tokens: UnsafeBufferPointer<Token>
  private let sentences: [Range<Int>]
  private let words = TaggerWords.shared

  /// The topic of a sentence is that of so many sentences before and after it.
  private static let reach = 24

  /// A reader of the sentences of a document.
  init(_ tokens: UnsafeBufferPointer<Token>, _ sentences: [Range<Int>]) {
    self.tokens = tokens
    self.sentences = sentences
  }

  /// Writes `line` and `topic` of all facts.
  func noteLines(in facts: UnsafeMutableBufferPointer<TokenFacts>) {
    var sums: [SIMD4<Int32>] = [SIMD4(repeating: 0)]
    sums.reserveCapacity(sentences.count + 1)
    for sentence in sentences { sums.append(sums[sums.count - 1] &+ counts(in: sentence)) }
    for (number, sentence) in sentences.enumerated() {
      let first = max(0, number - LineReader.reach)
      let end = min(sentences.count, number + LineReader.reach + 1)
      let topic = LineReader.topic(sums[end] &- sums[first])
      let line = line(sentence)
      for index in sentence {
        facts[index].line = line
        facts[index].topic = topic
      }
    }
  }

  /// Whether a document speaks of sport at all.
  static func speaksOfSport(_ tokens: [Token]) -> Bool {
    tokens.withUnsafeBufferPointer { tokens in
      let reader = LineReader(tokens, [])
      return topic(reader.counts(in: tokens.startIndex..<tokens.endIndex)) >= 3
    }
  }

  /// Of a sentence, its words, and the points of sports and of business.
  private func counts(in sentence: Range<Int>) -> SIMD4<Int32> {
    var counts = SIMD4<Int32>(repeating: 0)
    for index in sentence where tokens[index].look.contains(.letter) {
      counts[0] += 1
      let word = tokens[index].lower
      if words.sports.strong.contains(word) {
        counts[1] += 3
      } else if words.sports.weak.contains(word) {
        counts[1] += 1
      }
      if words.business.contains(word) { counts[2] += 1 }
    }
    return counts
  }

  private static func topic(_ counts: SIMD4<Int32>) -> UInt16 {
    func degree(_ points: Int32) -> UInt16 {
      points >= 3 && points * 25 >= counts[0] ? 2 : points >= 2 && points * 80 >= counts[0] ? 1 : 0
    }
    return degree(counts[1]) * 3 + degree(counts[2])
  }

  /// Four bits of length and digits, one of lower-case words, one of an end as sentences have it.
  private func line(_ sentence: Range<Int>) -> UInt16 {
    var digits = 0
    var lower = 0
    for index in sentence {
      let look = tokens[index].look
      if look.contains(.digit) { digits += 1 }
      if look.contains(.allLower) { lower += 1 }
    }
    let count = sentence.count
    let length: UInt16 = count < 4 ? 0 : count < 8 ? 1 : count < 16 ? 2 : 3
    let share: UInt16 = digits == 0 ? 0 : digits * 5 < count ? 1 : digits * 5 < count * 2 ? 2 : 3
    let isRunning: UInt16 = lower * 4 > count ? 1 : 0
    guard let last = sentence.last else { return 0 }
    let isClosed: UInt16 = tokens[last].look.isDisjoint(with: [.letter, .digit]) ? 1 : 0
    return length | share << 2 | isRunning << 4 | isClosed << 5
  }
}
