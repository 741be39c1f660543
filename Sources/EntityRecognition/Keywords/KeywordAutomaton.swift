/// Finds every phrase of a list in one pass over a text's words.
///
/// The automaton of Aho and Corasick ("Efficient string matching", 1975) with whole words for
/// letters. States and transitions lie in flat arrays; transitions are an open-addressed table.
struct KeywordAutomaton: Sendable {
  /// What ends at a state.
  private struct State: Sendable {
    /// The longest other state that ends in the same words.
    var fallback: UInt32 = 0
    /// The nearest state, along fallbacks, at which a phrase ends; 0 for none.
    var shorter: UInt32 = 0
    /// Index of the first phrase that ends here; -1 for none.
    var phrase: Int32 = -1
    /// How many words lead here from the start.
    var depth: UInt8 = 0
  }

  private var words: FlatTable
  private var transitions: FlatTable
  private var states: [State] = [State()]
  /// For each phrase, the next one with the same words; -1 for none.
  private var sameWords: [Int32]

  /// Makes the automaton.
  ///
  /// - Parameter phrases: The words of each phrase; an empty one is never found.
  init(_ phrases: [[KeywordWord]]) {
    let count = phrases.reduce(0) { $0 + $1.count }
    words = FlatTable(capacity: count)
    transitions = FlatTable(capacity: count)
    sameWords = Array(repeating: -1, count: phrases.count)
    var arrivals: [(from: UInt32, symbol: UInt32, to: UInt32)] = []
    for (index, phrase) in phrases.enumerated() where !phrase.isEmpty {
      var state: UInt32 = 0
      for word in phrase {
        let symbol = symbol(of: word, adding: true, at: state) ?? 0
        let key = UInt64(state) << 32 | UInt64(symbol)
        if let next = transitions[key] {
          state = next
        } else {
          let next = UInt32(states.count)
          states.append(State(depth: states[Int(state)].depth + 1))
          transitions.insert(key, next)
          arrivals.append((state, symbol, next))
          state = next
        }
      }
      sameWords[index] = states[Int(state)].phrase
      states[Int(state)].phrase = Int32(index)
    }
    link(arrivals)
  }

  /// Whether there is nothing to find.
  var isEmpty: Bool { states.count == 1 }

  /// Sets the fallbacks, in order of depth.
  private mutating func link(_ arrivals: [(from: UInt32, symbol: UInt32, to: UInt32)]) {
    // A state's depth is that of the one before it plus one, so a stable sort by depth is a
    // breadth-first order.
    let ordered = arrivals.sorted { states[Int($0.to)].depth < states[Int($1.to)].depth }
    for (from, symbol, to) in ordered where from != 0 {
      let fallback = step(from: states[Int(from)].fallback, symbol)
      states[Int(to)].fallback = fallback
      let ends = states[Int(fallback)].phrase >= 0
      states[Int(to)].shorter = ends ? fallback : states[Int(fallback)].shorter
    }
  }

  /// A word as a letter of the automaton: its number and whether white space stands before it,
  /// which does not count for the first word of a phrase.
  private mutating func symbol(of word: KeywordWord, adding: Bool, at state: UInt32) -> UInt32? {
    if words[word.hash] == nil { words.insert(word.hash, UInt32(words.count)) }
    return words[word.hash].map { $0 << 1 | (state != 0 && word.isSpaced ? 1 : 0) }
  }

  private func step(from start: UInt32, _ symbol: UInt32) -> UInt32 {
    var state = start
    while state != 0 {
      if let next = transitions[UInt64(state) << 32 | UInt64(symbol)] { return next }
      state = states[Int(state)].fallback
    }
    return transitions[UInt64(symbol & ~1)] ?? 0
  }

  /// Calls back for each place where the words of a phrase stand, in order of their ends.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - found: Takes the run in bytes and the index of the phrase.
  func find(in bytes: UnsafeBufferPointer<UInt8>, _ found: (Range<Int>, Int) -> Void) {
    var reader = KeywordWordReader(bytes)
    // Where the last words started; a phrase has at most `KeywordPattern.maximumWords` of them.
    var starts = InlineStarts()
    var state: UInt32 = 0
    var position = 0
    while let word = reader.next() {
      starts[position] = word.start
      position += 1
      guard let number = words[word.hash] else {
        state = 0
        continue
      }
      state = step(from: state, number << 1 | (word.isSpaced ? 1 : 0))
      var end = states[Int(state)].phrase >= 0 ? state : states[Int(state)].shorter
      while end != 0 {
        let start = starts[position - Int(states[Int(end)].depth)]
        var phrase = states[Int(end)].phrase
        while phrase >= 0 {
          found(start..<word.end, Int(phrase))
          phrase = sameWords[Int(phrase)]
        }
        end = states[Int(end)].shorter
      }
    }
  }
}

/// Where the last words of a text started.
private struct InlineStarts {
  private var starts = Array(repeating: 0, count: 64)

  subscript(position: Int) -> Int {
    get { starts[position & 63] }
    set { starts[position & 63] = newValue }
  }
}

/// An open-addressed table from 64-bit keys to 32-bit numbers.
private struct FlatTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int
  private(set) var count = 0

  private static let free = UInt32.max

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 + 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: FlatTable.free, count: size)
    mask = size - 1
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var hash = key &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var at = Int(truncatingIfNeeded: hash) & mask
    while values[at] != FlatTable.free, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  @inline(__always)
  subscript(key: UInt64) -> UInt32? {
    let value = values[slot(key)]
    return value == FlatTable.free ? nil : value
  }

  mutating func insert(_ key: UInt64, _ value: UInt32) {
    let at = slot(key)
    if values[at] == FlatTable.free { count += 1 }
    keys[at] = key
    values[at] = value
  }
}
