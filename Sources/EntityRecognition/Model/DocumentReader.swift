/// Gathers the facts of all tokens of a document: clusters, lists, and what the document says.
struct DocumentReader {
  private let document: NameDocument
  private let lists: NameLists
  private let words = TaggerWords.shared

  /// A reader of one document with these lists.
  init(_ document: NameDocument, lists: NameLists) {
    self.document = document
    self.lists = lists
  }

  /// The facts of every token, in order.
  func facts(clusters: WordClusters) -> [TokenFacts] {
    var facts = [TokenFacts](repeating: TokenFacts(), count: document.tokens.count)
    document.tokens.withUnsafeBufferPointer { tokens in
      facts.withUnsafeMutableBufferPointer { facts in
        noteClusters(of: tokens, clusters, in: facts)
        noteLists(of: tokens, in: facts)
        noteDocument(of: tokens, in: facts)
        LineReader(tokens, document.sentences).noteLines(in: facts)
      }
    }
    return facts
  }

  private func noteClusters(
    of tokens: UnsafeBufferPointer<Token>,
    _ clusters: WordClusters,
    in facts: UnsafeMutableBufferPointer<TokenFacts>
  ) {
    let keys = clusters.keys
    let values = clusters.values
    let triples = clusters.triples
    for index in tokens.indices {
      let key = WordClusters.keys(of: tokens[index])
      let isLower = tokens[index].look.contains(.allLower)
      guard
        let word = (isLower ? nil : keys.index(of: key.exact)) ?? keys.index(of: key.lower)
      else { continue }
      let triple = Int(values[word]) * 3
      facts[index].clusters = SIMD4(triples[triple], triples[triple + 1], triples[triple + 2], 0)
    }
  }

  private func noteLists(
    of tokens: UnsafeBufferPointer<Token>,
    in facts: UnsafeMutableBufferPointer<TokenFacts>
  ) {
    for sentence in document.sentences {
      for start in sentence {
        let look = tokens[start].look
        guard look.contains(.capitalised) || look.contains(.innerCapital) else { continue }
        var hash = NameLists.start(tokens[start].lower)
        var index = start
        while true {
          let classes = lists.classes(of: hash)
          note(classes, from: start, to: index, in: facts)
          index += 1
          guard classes.contains(.goesOn), index < sentence.upperBound,
            index - start < NameLists.longestPhrase
          else { break }
          hash = NameLists.extended(hash, by: tokens[index].lower)
        }
      }
    }
  }

  @inline(__always)
  private func note(
    _ classes: NameLists.Class,
    from start: Int,
    to last: Int,
    in facts: UnsafeMutableBufferPointer<TokenFacts>
  ) {
    guard !classes.subtracting(.goesOn).isEmpty else { return }
    guard last > start else {
      facts[start].note(classes, position: .unit)
      return
    }
    facts[start].note(classes, position: .begin)
    for index in start + 1..<last { facts[index].note(classes, position: .inside) }
    facts[last].note(classes, position: .last)
  }

  private func noteDocument(
    of tokens: UnsafeBufferPointer<Token>,
    in facts: UnsafeMutableBufferPointer<TokenFacts>
  ) {
    var table = FactTable(words: tokens.count)
    for sentence in document.sentences {
      for index in sentence where tokens[index].look.contains(.letter) {
        table.add(
          document(at: index, in: sentence, tokens, facts),
          to: tokens[index].lower
        )
      }
    }
    for index in tokens.indices where tokens[index].look.contains(.letter) {
      facts[index].document = table.facts(of: tokens[index].lower)
    }
  }

  /// What one place says of its word.
  private func document(
    at index: Int,
    in sentence: Range<Int>,
    _ tokens: UnsafeBufferPointer<Token>,
    _ facts: UnsafeMutableBufferPointer<TokenFacts>
  ) -> DocumentFacts {
    let look = tokens[index].look
    guard look.contains(.capitalised) else { return [.seen, .lower] }
    guard look.isDisjoint(with: [.leadsSentence, .headlineCase, .shouted]) else { return .seen }
    var found: DocumentFacts = [.seen, .capitalised]
    let before = index > sentence.lowerBound ? tokens[index - 1] : nil
    let after = index + 1 < sentence.upperBound ? tokens[index + 1] : nil
    let isJoinedBefore = before.map { $0.look.contains(.capitalised) } ?? false
    let isJoinedAfter = after.map { $0.look.contains(.capitalised) } ?? false
    if let before {
      if words.titles.contains(before.lower) { found.insert(.afterTitle) }
      if words.beforePlaces.contains(before.lower) { found.insert(.afterPlaceWord) }
      if before.lower == words.the { found.insert(.afterThe) }
      if isJoinedBefore,
        before.look.contains(.initial) || facts[index - 1].lists & TaggerWords.forenameBits != 0
      {
        found.insert(.afterForename)
      }
      if before.lower == words.bracket, look.contains(.allCapitals) { found.insert(.bracketed) }
    }
    if let after {
      if words.speech.contains(after.lower) { found.insert(.beforeSpeech) }
      if after.lower == words.possessive { found.insert(.possessive) }
    }
    if isJoinedAfter, !isJoinedBefore { found.insert(.opensRun) }
    if isJoinedBefore, !isJoinedAfter { found.insert(.closesRun) }
    if !isJoinedBefore, !isJoinedAfter { found.insert(.alone) }
    if isJoinedAfter {
      var end = index + 1
      while end < sentence.upperBound, end < index + 5, tokens[end].look.contains(.capitalised) {
        if words.heads.contains(tokens[end].lower) { found.insert(.inOrganisation) }
        end += 1
      }
    }
    return found
  }
}

/// The facts of words by hash: open addressing, made once for a document.
private struct FactTable {
  private var keys: [UInt32]
  private var values: [DocumentFacts]
  private let mask: Int

  init(words: Int) {
    var slots = 64
    while slots < words * 2 { slots *= 2 }
    keys = [UInt32](repeating: 0, count: slots)
    values = [DocumentFacts](repeating: [], count: slots)
    mask = slots - 1
  }

  @inline(__always)
  private func slot(of word: UInt32) -> Int {
    let key = max(word, 1)
    var slot = Int(key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  mutating func add(_ facts: DocumentFacts, to word: UInt32) {
    let slot = slot(of: word)
    if keys[slot] == 0 {
      keys[slot] = max(word, 1)
      values[slot] = facts
    } else {
      values[slot].formUnion(facts.union(.repeated))
    }
  }

  @inline(__always)
  func facts(of word: UInt32) -> DocumentFacts {
    values[slot(of: word)].subtracting(.seen)
  }
}
