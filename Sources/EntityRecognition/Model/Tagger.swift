/// The trained tagger: a linear chain over BILOU tags with pruned weights of eight bits.
///
/// Source of the method: Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity
/// Recognition" (2009), for the tags and the document features; Lafferty, McCallum and Pereira,
/// "Conditional Random Fields" (2001), for the training.
package struct Tagger: Sendable {
  private let file: DataFile
  private let clusters: WordClusters
  private let lists: NameLists
  /// Moves between tags: row 0 is from the start of a sentence, row `1 + tag` from a tag.
  private let moves: [Int32]

  /// Tags of one token: sixteen weights, outside being 0.
  private static let rowSize = 16

  /// The tagger of a data folder, with its clusters and these lists.
  init(folder: String, lists: NameLists) throws(DataFileError) {
    let path = folder + "/" + TaggerFile.name
    let file = try DataFile(
      path: path,
      magic: TaggerFile.magic,
      version: TaggerFile.version,
      tables: 4
    )
    let keys = KeyTable(
      bounds: file.table(0, of: UInt32.self),
      remainders: file.table(1, of: UInt16.self)
    )
    let moves = file.table(3, of: Int16.self)
    guard keys.isValid, file.table(2, of: Int8.self).count == keys.count * Tagger.rowSize,
      moves.count == (Tag.count + 1) * Tag.count
    else { throw .damaged(path: path, problem: "its tables do not fit together") }
    self.file = file
    self.lists = lists
    self.moves = moves.map { Int32(Int16(littleEndian: $0)) }
    clusters = try WordClusters(folder: folder)
  }

  /// The names of a document as the tagger sees them, in order, without overlap.
  func spans(in document: NameDocument) -> [NameSpan] {
    let facts = DocumentReader(document, lists: lists).facts(clusters: clusters)
    var chain = TagChain(moves: moves)
    var spans: [NameSpan] = []
    document.tokens.withUnsafeBufferPointer { tokens in
      facts.withUnsafeBufferPointer { facts in
        let features = FeatureReader(tokens, facts)
        for sentence in document.sentences where !sentence.isEmpty {
          score(sentence, features, in: &chain)
          chain.decode(sentence, into: &spans)
        }
      }
    }
    return spans
  }

  /// Adds up the weights of every token of a sentence.
  private func score(_ sentence: Range<Int>, _ features: FeatureReader, in chain: inout TagChain) {
    let keys = KeyTable(
      bounds: file.table(0, of: UInt32.self),
      remainders: file.table(1, of: UInt16.self)
    )
    let rows = UnsafeRawBufferPointer(file.table(2, of: Int8.self))
    chain.begin(count: sentence.count)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureReader.largestCount) { room in
      guard let found = room.baseAddress else { return }
      for index in sentence {
        let count = features.read(at: index, of: sentence, into: found)
        let wanted = UnsafeBufferPointer(start: found, count: count)
        chain.scores[index - sentence.lowerBound] = Tagger.sum(of: wanted, keys, rows)
      }
    }
  }

  /// The sum of the rows of those features that have one.
  ///
  /// Even and odd weights are added apart, as the halves of words of sixteen bits.
  @inline(__always)
  private static func sum(
    of features: UnsafeBufferPointer<UInt32>,
    _ keys: KeyTable,
    _ rows: UnsafeRawBufferPointer
  ) -> SIMD16<Int16> {
    var even = SIMD8<Int16>(repeating: 0)
    var odd = SIMD8<Int16>(repeating: 0)
    guard keys.count > 0 else { return SIMD16(repeating: 0) }
    for feature in features {
      // Of a feature without a row nothing is taken of the first one: about every second has none,
      // so that a branch here would be guessed wrong all the time.
      let place = keys.place(of: feature)
      let taken = SIMD8<Int16>(repeating: Int16(truncatingIfNeeded: ~(place >> 63)))
      let offset = max(0, place) * Tagger.rowSize
      let pairs = rows.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int16>.self) & taken
      even &+= (pairs &<< 8) &>> 8
      odd &+= pairs &>> 8
    }
    var sum = SIMD16<Int16>(repeating: 0)
    sum.evenHalf = even
    sum.oddHalf = odd
    return sum
  }
}
