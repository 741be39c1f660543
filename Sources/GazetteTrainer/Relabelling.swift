import EntityRecognition

/// Cleans the labels of the news corpus by vote: its silver labels, its original ones, and those of
/// models that were trained on the other parts.
///
/// A name stands where two of the three agree on its bounds and kind; where they all differ the
/// silver label stays, unless neither other one has a name there.
struct Relabelling {
  private let original: [[String]: [Substring]]
  private let folds = 3

  /// Reads the original labels.
  init(shared: String) throws(TrainerError) {
    var original: [[String]: [Substring]] = [:]
    for document in try TaggedText.documents(of: shared + "/gmb.orig.conll.gz") {
      for sentence in document.sentences { original[sentence.words] = sentence.tags }
    }
    self.original = original
  }

  /// The documents with the labels of those that the original corpus holds cleaned.
  ///
  /// - Parameters:
  ///   - documents: All documents of training.
  ///   - tagger: Trains on its first argument and tags its second.
  /// - Returns: The documents.
  /// - Throws: What `tagger` throws.
  func applied(
    to documents: [TaggedDocument],
    tagger: ([TaggedDocument], [TaggedDocument]) throws(TrainerError) -> [TaggedDocument]
  ) throws(TrainerError) -> [TaggedDocument] {
    var result = documents
    var changed = 0
    for fold in 0..<folds {
      let test = documents.indices.filter { $0 % folds == fold }
      let part = documents.indices.filter { $0 % folds != fold }.map { documents[$0] }
      let found = try tagger(part, test.map { documents[$0] })
      for (index, document) in zip(test, found) {
        for sentence in document.sentences.indices {
          let silver = documents[index].sentences[sentence]
          guard let other = original[silver.words] else { continue }
          let voted = Relabelling.voted(
            silver.tags,
            other,
            document.sentences[sentence].tags
          )
          if voted != silver.tags { changed += 1 }
          result[index].sentences[sentence].tags = voted
        }
      }
    }
    print("\(changed) sentences relabelled")
    return result
  }

  private static func voted(
    _ silver: [Substring],
    _ original: [Substring],
    _ model: [Substring]
  ) -> [Substring] {
    let sources = [silver, original, model].map { Scores.spans(of: $0) }
    var kept: [Scores.Span] = []
    for span in sources[0].union(sources[1]).union(sources[2])
    where sources.filter({ $0.contains(span) }).count >= 2 {
      kept.append(span)
    }
    func isFree(_ span: Scores.Span) -> Bool {
      !kept.contains { $0.start < span.end && span.start < $0.end }
    }
    kept.sort { ($0.start, $1.end) < ($1.start, $0.end) }
    var free: [Scores.Span] = []
    for span in kept where !free.contains(where: { $0.start < span.end && span.start < $0.end }) {
      free.append(span)
    }
    kept = free
    for span in sources[0].sorted(by: { $0.start < $1.start }) where isFree(span) {
      let rival = sources[2].first { $0.start == span.start && $0.end == span.end }
      let isContested = [sources[1], sources[2]].contains { source in
        source.contains { $0.start < span.end && span.start < $0.end }
      }
      if isContested { kept.append(rival ?? span) }
    }
    var tags = [Substring](repeating: "O", count: silver.count)
    for span in kept {
      for index in span.start..<span.end {
        tags[index] = (index == span.start ? "B-" : "I-") + span.kind
      }
    }
    return tags
  }
}
