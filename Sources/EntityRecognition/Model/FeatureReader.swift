/// Reads the features of a token: hashes of what stands there and around it.
///
/// The trainer and the reader run this same code, so they cannot differ. A feature is 32 bits of
/// hash over its template's number and the values it looks at.
struct FeatureReader {
  private let tokens: UnsafeBufferPointer<Token>
  private let facts: UnsafeBufferPointer<TokenFacts>

  /// No token has more features.
  static let largestCount = 128

  /// A reader over the tokens of a document and their facts, index by index.
  init(_ tokens: UnsafeBufferPointer<Token>, _ facts: UnsafeBufferPointer<TokenFacts>) {
    self.tokens = tokens
    self.facts = facts
  }

  /// Writes the features of the token at `index` of `sentence`, at most `largestCount`.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - sentence: The sentence that holds it; nothing outside is looked at.
  ///   - features: Room for `largestCount` features.
  /// - Returns: How many were written.
  @inline(__always)
  func read(
    at index: Int,
    of sentence: Range<Int>,
    into features: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var sink = FeatureSink(features)
    let before2 = view(index - 2, sentence)
    let before = view(index - 1, sentence)
    let here = view(index, sentence)
    let after = view(index + 1, sentence)
    let after2 = view(index + 2, sentence)
    words(before2, before, here, after, after2, &sink)
    shapes(before, here, after, &sink)
    clusters(before2, before, here, after, after2, &sink)
    lists(before, here, after, &sink)
    document(before, here, after, &sink)
    run(at: index, of: sentence, &sink)
    line(at: index, of: sentence, before, here, after, &sink)
    return sink.count
  }

  /// What features see of one token; all zero outside the sentence.
  private struct View {
    var lower: UInt32
    var shape: UInt32
    var look: UInt32
    var clusters: SIMD4<UInt16>
    var lists: UInt64
    var document: UInt32
    var exact: UInt32
    var prefixes: SIMD4<UInt32>
    var suffixes: SIMD4<UInt32>

    static let outside = View(
      lower: 1,
      shape: 1,
      look: 0,
      clusters: SIMD4(repeating: 0xFFFF),
      lists: 0,
      document: 0,
      exact: 1,
      prefixes: SIMD4(repeating: 0),
      suffixes: SIMD4(repeating: 0)
    )

    var listHash: UInt32 {
      UInt32(truncatingIfNeeded: lists) ^ UInt32(truncatingIfNeeded: lists >> 32) &* 0x9E37_79B1
    }
  }

  /// The looks that features see: how a token is written and what its sentence is like.
  private static let seenLooks: Token.Look = [
    .capitalised, .allCapitals, .allLower, .digit, .letter, .hyphen, .period, .initial,
    .innerCapital, .leadsSentence, .headlineCase, .shouted,
  ]

  @inline(__always)
  private func view(_ index: Int, _ sentence: Range<Int>) -> View {
    guard sentence.contains(index) else { return .outside }
    let token = tokens[index]
    let facts = facts[index]
    return View(
      lower: token.lower,
      shape: token.shape,
      look: token.look.intersection(FeatureReader.seenLooks).rawValue,
      clusters: facts.clusters,
      lists: facts.lists,
      document: UInt32(facts.document.rawValue),
      exact: token.exact,
      prefixes: token.prefixes,
      suffixes: token.suffixes
    )
  }

  @inline(__always)
  private func words(
    _ before2: View,
    _ before: View,
    _ here: View,
    _ after: View,
    _ after2: View,
    _ sink: inout FeatureSink
  ) {
    sink.add(1, here.lower)
    sink.add(2, before.lower)
    sink.add(3, after.lower)
    sink.add(4, before2.lower)
    sink.add(5, after2.lower)
    sink.add(6, here.exact)
    sink.add(7, before.lower, here.lower)
    sink.add(8, here.lower, after.lower)
    sink.add(9, before2.lower, before.lower)
    sink.add(10, after.lower, after2.lower)
    sink.add(11, before.lower, here.shape)
    sink.add(12, here.shape, after.lower)
    for length in 0..<4 {
      if here.prefixes[length] != 0 { sink.add(13 + UInt32(length), here.prefixes[length]) }
      if here.suffixes[length] != 0 { sink.add(17 + UInt32(length), here.suffixes[length]) }
    }
    sink.add(21, before.suffixes[2])
    sink.add(22, after.suffixes[2])
  }

  @inline(__always)
  private func shapes(
    _ before: View,
    _ here: View,
    _ after: View,
    _ sink: inout FeatureSink
  ) {
    sink.add(30, here.shape)
    sink.add(31, before.shape)
    sink.add(32, after.shape)
    sink.add(33, before.shape, here.shape)
    sink.add(34, here.shape, after.shape)
    sink.add(35, before.shape, here.shape, after.shape)
    sink.add(36, here.look)
    sink.add(37, before.look, here.look)
    sink.add(38, here.look, after.look)
  }

  @inline(__always)
  private func clusters(
    _ before2: View,
    _ before: View,
    _ here: View,
    _ after: View,
    _ after2: View,
    _ sink: inout FeatureSink
  ) {
    for level in 0..<3 {
      let template = 40 + UInt32(level) * 10
      let own = UInt32(here.clusters[level])
      let previous = UInt32(before.clusters[level])
      let next = UInt32(after.clusters[level])
      sink.add(template, own)
      sink.add(template + 1, previous)
      sink.add(template + 2, next)
      sink.add(template + 3, UInt32(before2.clusters[level]))
      sink.add(template + 4, UInt32(after2.clusters[level]))
      sink.add(template + 5, previous, own)
      sink.add(template + 6, own, next)
    }
    sink.add(70, UInt32(before.clusters[0]), UInt32(here.clusters[0]), UInt32(after.clusters[0]))
    sink.add(71, UInt32(before.clusters[1]), here.look, UInt32(after.clusters[1]))
    sink.add(72, UInt32(here.clusters[2]), here.look)
    sink.add(73, UInt32(before.clusters[2]), here.look)
    sink.add(74, UInt32(after.clusters[2]), here.look)
  }

  @inline(__always)
  private func lists(
    _ before: View,
    _ here: View,
    _ after: View,
    _ sink: inout FeatureSink
  ) {
    var rest = here.lists
    while rest != 0 {
      sink.add(80, UInt32(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    sink.add(81, here.listHash)
    sink.add(82, here.listHash, here.look)
    sink.add(83, before.listHash)
    sink.add(84, after.listHash)
    sink.add(85, before.listHash, here.listHash)
    sink.add(86, here.listHash, after.listHash)
    sink.add(87, here.listHash, here.document)
    sink.add(88, before.lower, here.listHash)
    sink.add(89, here.listHash, after.lower)
  }

  @inline(__always)
  private func document(
    _ before: View,
    _ here: View,
    _ after: View,
    _ sink: inout FeatureSink
  ) {
    var rest = here.document
    while rest != 0 {
      sink.add(90, UInt32(rest.trailingZeroBitCount), here.look)
      rest &= rest - 1
    }
    sink.add(91, here.document)
    sink.add(92, before.document, here.look)
    sink.add(93, after.document, here.look)
  }

  /// Looks at the whole run of capitalised words that the token stands in.
  ///
  /// What counts are its ends and what stands beside it. Runs are followed for six tokens each way; shouted lines have none.
  @inline(__always)
  private func run(at index: Int, of sentence: Range<Int>, _ sink: inout FeatureSink) {
    let look = tokens[index].look
    guard look.contains(.capitalised), !look.contains(.shouted) else { return }
    var first = index
    while first > sentence.lowerBound, index - first < 6, isCapitalised(first - 1) { first -= 1 }
    var last = index
    while last + 1 < sentence.upperBound, last - index < 6, isCapitalised(last + 1) { last += 1 }
    let place = UInt32(min(index - first, 2) * 8 + min(last - index, 2))
    sink.add(100, tokens[last].lower, place)
    sink.add(101, tokens[first].lower, place)
    sink.add(102, place, look.intersection(FeatureReader.seenLooks).rawValue)
    let before = view(first - 1, sentence)
    let after = view(last + 1, sentence)
    sink.add(103, before.lower, place)
    sink.add(104, after.lower, place)
    sink.add(105, UInt32(before.clusters[1]), place)
    sink.add(106, UInt32(after.clusters[1]), place)
    sink.add(107, UInt32(facts[last].clusters[2]), place)
    sink.add(108, view(first, sentence).listHash, view(last, sentence).listHash, place)
    sink.add(
      109,
      UInt32(before.clusters[1]),
      UInt32(after.clusters[1]),
      UInt32(facts[last].clusters[1])
    )
  }

  /// Looks at the sort of sentence and text that the token stands in.
  @inline(__always)
  private func line(
    at index: Int,
    of sentence: Range<Int>,
    _ before: View,
    _ here: View,
    _ after: View,
    _ sink: inout FeatureSink
  ) {
    let line = UInt32(facts[index].line)
    let topic = UInt32(facts[index].topic)
    let both = line << 8 | topic
    let place = UInt32(min(index - sentence.lowerBound, 3))
    sink.add(110, both, here.look)
    sink.add(111, topic, here.listHash)
    sink.add(112, both, here.listHash)
    sink.add(113, both, before.shape, after.shape)
    sink.add(114, line << 2 | place, here.look)
    sink.add(115, topic, UInt32(here.clusters[0]), here.look)
    sink.add(116, topic, UInt32(before.clusters[1]), here.listHash)
    sink.add(117, topic, UInt32(after.clusters[1]), here.listHash)
  }

  @inline(__always)
  private func isCapitalised(_ index: Int) -> Bool {
    tokens[index].look.contains(.capitalised)
  }
}

/// Where features are written.
private struct FeatureSink {
  private let features: UnsafeMutablePointer<UInt32>
  private(set) var count = 0

  @inline(__always)
  init(_ features: UnsafeMutablePointer<UInt32>) {
    self.features = features
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt32) {
    guard count < FeatureReader.largestCount else { return }
    features[count] = finished(mix(template &* 0x85EB_CA6B, value))
    count += 1
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt32, _ second: UInt32) {
    add(template, mix(value &* 0xC2B2_AE35, second))
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt32, _ second: UInt32, _ third: UInt32) {
    add(template, mix(mix(value &* 0xC2B2_AE35, second) &* 0x27D4_EB2F, third))
  }
}
