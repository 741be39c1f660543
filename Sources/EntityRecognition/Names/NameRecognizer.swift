package import ArticleModel

/// Finds the names in an article: people, places, organisations, groups and events.
///
/// Pure: the same article and data files give the same names.
package struct NameRecognizer: Sendable {
  private let lists: NameLists
  private let tagger: Tagger?

  /// A recogniser by rules alone: what reading falls back on when the data files are missing.
  package static let rulesOnly = NameRecognizer(lists: .empty, tagger: nil)

  private init(lists: NameLists, tagger: Tagger?) {
    self.lists = lists
    self.tagger = tagger
  }

  /// The recogniser of a data folder.
  ///
  /// - Parameter folder: The folder that holds the data files.
  /// - Returns: A recogniser.
  /// - Throws: `DataFileError` where a file is missing, damaged or of another version; the caller
  ///   then goes on with `rulesOnly`.
  package static func load(from folder: String) throws(DataFileError) -> NameRecognizer {
    let lists = try NameLists(folder: folder)
    return NameRecognizer(lists: lists, tagger: try Tagger(folder: folder, lists: lists))
  }

  /// The best recogniser that a data folder allows: tagger and lists, lists and rules, or rules
  /// alone.
  ///
  /// - Parameter folder: The folder that holds the data files.
  /// - Returns: A recogniser, and why it is not the full one, for the user.
  package static func loadBest(
    from folder: String
  ) -> (recognizer: NameRecognizer, problem: DataFileError?) {
    do throws(DataFileError) {
      let lists = try NameLists(folder: folder)
      do throws(DataFileError) {
        let tagger = try Tagger(folder: folder, lists: lists)
        return (NameRecognizer(lists: lists, tagger: tagger), nil)
      } catch {
        return (NameRecognizer(lists: lists, tagger: nil), error)
      }
    } catch {
      return (.rulesOnly, error)
    }
  }

  /// The names of an article, ordered by place and start, without overlap.
  ///
  /// The tagger knows English only: in German it would take every noun for a name. In a text of
  /// another language names are what lists and rules are sure of.
  ///
  /// - Parameters:
  ///   - article: The article; its own mentions are not looked at.
  ///   - values: Runs already taken for dates, money and percent; no name overlaps them.
  /// - Returns: The names.
  package func names(
    in article: Article,
    avoiding values: [TextPlace: [TextSpan]] = [:]
  ) -> [NameMention] {
    let document = NameDocument(article)
    return mentions(
      of: spans(in: document, byTagger: article.isEnglish ?? true),
      in: document,
      avoiding: values
    )
  }

  /// The tags of a document whose tokens are given: for each sentence one BIO tag a token, over the
  /// kinds `PER`, `ORG`, `LOC`, `MISC`.
  ///
  /// The sentences must be those of one whole document, since what it says in one place helps in
  /// another.
  package func tags(forTokens sentences: [[String]]) -> [[String]] {
    let document = NameDocument(sentences: sentences)
    var tags = sentences.map { [String](repeating: "O", count: $0.count) }
    var sentence = 0
    for span in spans(in: document) {
      while document.sentences[sentence].upperBound <= span.tokens.lowerBound { sentence += 1 }
      let start = document.sentences[sentence].lowerBound
      for index in span.tokens {
        let isFirst = index == span.tokens.lowerBound
        tags[sentence][index - start] = (isFirst ? "B-" : "I-") + span.kind.label
      }
    }
    return tags
  }

  private func spans(in document: NameDocument, byTagger: Bool = true) -> [NameSpan] {
    guard let tagger, byTagger else {
      return RuleTagger(document, lists: lists, isForeign: !byTagger).spans()
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
    var rules = ArticleRules(document, lists: lists, spans: tagger.spans(in: document))
    return rules.corrected()
  }

  private func mentions(
    of spans: [NameSpan],
    in document: NameDocument,
    avoiding values: [TextPlace: [TextSpan]]
  ) -> [NameMention] {
    var found: [NameMention] = []
    found.reserveCapacity(spans.count)
    var next = 0
    for part in document.parts where !part.sentences.isEmpty {
      let end = document.sentences[part.sentences.upperBound - 1].upperBound
      let taken = values[part.place] ?? []
      while next < spans.count, spans[next].tokens.lowerBound < end {
        let span = document.span(of: spans[next].tokens, in: part)
        if !taken.contains(where: { $0.overlaps(span) }) {
          found.append(
            NameMention(
              place: part.place,
              span: span,
              kind: kind(of: spans[next]),
              reason: spans[next].reason.sentence
            )
          )
        }
        next += 1
      }
    }
    return found
  }

  private func kind(of span: NameSpan) -> EntityKind {
    switch span.kind {
    case .person: return .person
    case .organisation: return .organisation
    case .place: return .place
    case .other:
      if case .list(let classes) = span.reason, classes.contains(.group) { return .group }
      return .event
    }
  }
}
