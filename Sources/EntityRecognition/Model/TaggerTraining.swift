/// What the trainer needs of the tagger: the features of token lists, and tags as numbers.
///
/// The code that reads features is the reader's own.
package struct TaggerTraining: Sendable {
  private let lists: NameLists
  private let clusters: WordClusters

  /// How many tags there are: outside, and four places in a name for four kinds.
  package static let tagCount = Tag.count

  /// Takes lists and clusters from a data folder.
  package init(folder: String) throws(DataFileError) {
    lists = try NameLists(folder: folder)
    clusters = try WordClusters(folder: folder)
  }

  /// The features of every token of a document, sentence by sentence.
  ///
  /// - Parameters:
  ///   - sentences: The tokens of each sentence.
  ///   - features: Where the features of all tokens are appended, end to end.
  ///   - counts: Where the number of features of each token is appended.
  package func appendFeatures(
    of sentences: [[String]],
    to features: inout [UInt32],
    counts: inout [UInt8]
  ) {
    let document = NameDocument(sentences: sentences)
    let facts = DocumentReader(document, lists: lists).facts(clusters: clusters)
    var room = [UInt32](repeating: 0, count: FeatureReader.largestCount)
    document.tokens.withUnsafeBufferPointer { tokens in
      facts.withUnsafeBufferPointer { facts in
        let reader = FeatureReader(tokens, facts)
        for sentence in document.sentences {
          for index in sentence {
            let count = room.withUnsafeMutableBufferPointer { room in
              room.baseAddress.map { reader.read(at: index, of: sentence, into: $0) } ?? 0
            }
            features.append(contentsOf: room[0..<count])
            counts.append(UInt8(count))
          }
        }
      }
    }
  }

  /// The numbers of the BILOU tags for the BIO tags of a sentence (`B-PER`, `I-PER`, `O`).
  package static func numbers(ofBIO tags: [Substring]) -> [UInt8] {
    var spans: [NameSpan] = []
    for (index, tag) in tags.enumerated() {
      guard let kind = NameSpan.Kind.allCases.first(where: { tag.hasSuffix($0.label) }) else {
        continue
      }
      if tag.hasPrefix("I-"), let last = spans.last, last.kind == kind,
        last.tokens.upperBound == index
      {
        spans[spans.count - 1].tokens = last.tokens.lowerBound..<index + 1
      } else {
        spans.append(NameSpan(tokens: index..<index + 1, kind: kind, reason: .list([])))
      }
    }
    return Tag.tags(of: spans, count: tags.count).map(\.rawValue)
  }

  /// Whether a tag can follow another in a sentence; by number, `nil` being the sentence's edge.
  package static func canMove(from tag: UInt8?, to next: UInt8?) -> Bool {
    switch (tag.map { Tag(rawValue: $0) }, next.map { Tag(rawValue: $0) }) {
    case (let tag?, let next?): tag.canPrecede(next)
    case (nil, let next?): next.canOpen
    case (let tag?, nil): !tag.isOpen
    case (nil, nil): true
    }
  }
}
