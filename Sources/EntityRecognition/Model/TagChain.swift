/// Finds the best sequence of tags for a sentence (Viterbi, first order) and reads it as names.
///
/// Kept from sentence to sentence, so that its arrays are made once for a document.
struct TagChain {
  /// The scores of the sixteen tags inside names for every token; outside scores 0.
  var scores: [SIMD16<Int16>] = []
  private let moves: [Int32]
  /// For each of `openers` the moves to it from each of `closers`, in their order.
  private let arrivals: [Int32]
  private var origins: [UInt8] = []
  private var path: [UInt8] = []

  /// Tags that a closed tag can follow and that can follow one: outside, begin, unit.
  private static let openers: [Int] = [0] + (0..<4).flatMap { [1 + $0 * 4, 4 + $0 * 4] }
  /// Tags that leave no name open: outside, last, unit.
  private static let closers: [Int] = [0] + (0..<4).flatMap { [3 + $0 * 4, 4 + $0 * 4] }
  private static let never: Int32 = -1_000_000_000

  /// A chain with these moves: from the start and every tag to every tag, 18 by 17.
  init(moves: [Int32]) {
    self.moves = moves
    arrivals = TagChain.openers.flatMap { tag in
      TagChain.closers.map { moves[($0 + 1) * Tag.count + tag] }
    }
  }

  /// Makes room for a sentence.
  mutating func begin(count: Int) {
    if scores.count < count {
      let missing = count - scores.count
      scores.append(contentsOf: repeatElement(SIMD16(repeating: 0), count: missing))
      origins.append(contentsOf: repeatElement(0, count: missing * Tag.count))
      path.append(contentsOf: repeatElement(0, count: missing))
    }
  }

  /// Appends the names of the best sequence for the sentence whose scores were set.
  mutating func decode(_ sentence: Range<Int>, into spans: inout [NameSpan]) {
    findPath(count: sentence.count)
    var start: Int?
    for offset in 0..<sentence.count {
      let tag = Tag(rawValue: path[offset])
      guard let kind = tag.kind, let position = tag.position else { continue }
      if position == .begin || position == .unit { start = offset }
      guard !tag.isOpen, let first = start else { continue }
      spans.append(
        NameSpan(
          tokens: sentence.lowerBound + first..<sentence.lowerBound + offset + 1,
          kind: kind,
          reason: .tagger(margin: margin(of: first..<offset + 1, kind: kind))
        )
      )
      start = nil
    }
  }

  private mutating func findPath(count: Int) {
    var best = SIMD32<Int32>(repeating: TagChain.never)
    for tag in TagChain.openers { best[tag] = moves[tag] + score(0, tag) }
    var index = 1
    while index < count {
      best = step(from: best, at: index)
      index += 1
    }
    var tag = 0
    for candidate in TagChain.closers where best[candidate] > best[tag] { tag = candidate }
    index = count - 1
    while index >= 0 {
      path[index] = UInt8(tag)
      if index > 0 { tag = Int(origins[index * Tag.count + tag]) }
      index -= 1
    }
  }

  @inline(__always)
  private func score(_ index: Int, _ tag: Int) -> Int32 {
    tag == 0 ? 0 : Int32(scores[index][tag - 1])
  }

  /// The best scores at `index`, given those before it; notes where each came from.
  @inline(__always)
  private mutating func step(from before: SIMD32<Int32>, at index: Int) -> SIMD32<Int32> {
    var best = SIMD32<Int32>(repeating: TagChain.never)
    let row = index * Tag.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: TagChain.closers.count) { closed in
      for (place, source) in TagChain.closers.enumerated() { closed[place] = before[source] }
      arrivals.withUnsafeBufferPointer { arrivals in
        var first = 0
        for tag in TagChain.openers {
          var top = TagChain.never
          var origin = 0
          for place in closed.indices {
            let sum = closed[place] + arrivals[first + place]
            if sum > top {
              top = sum
              origin = place
            }
          }
          best[tag] = top + score(index, tag)
          origins[row + tag] = UInt8(TagChain.closers[origin])
          first += closed.count
        }
      }
    }
    for kind in 0..<4 {
      let begin = 1 + kind * 4
      for tag in begin + 1...begin + 2 {
        let fromBegin = before[begin] + moves[(begin + 1) * Tag.count + tag]
        let fromInside = before[begin + 1] + moves[(begin + 2) * Tag.count + tag]
        best[tag] = max(fromBegin, fromInside) + score(index, tag)
        origins[row + tag] = UInt8(fromBegin >= fromInside ? begin : begin + 1)
      }
    }
    return best
  }

  /// How far the chosen kind is ahead of all others over the span's tokens, on average, as
  /// hundredths of `x / (1 + x)`, 0 where it is behind.
  private func margin(of range: Range<Int>, kind: NameSpan.Kind) -> Int {
    var sum: Int32 = 0
    for index in range {
      var other: Int32 = 0
      var own = TagChain.never
      for tag in 0..<16 {
        let score = Int32(scores[index][tag])
        if tag / 4 == Int(kind.rawValue) {
          own = max(own, score)
        } else {
          other = max(other, score)
        }
      }
      sum += own - other
    }
    let ahead = max(0, Int(sum) / range.count)
    return ahead * 100 / (ahead + Int(TaggerFile.unitsPerPoint))
  }
}
