import ArticleModel
import Foundation
import GazetteTestSupport
import Testing

@testable import EntityRecognition

/// An article in marked text: the first paragraph is its headline.
struct MarkedArticle {
  /// The marked texts.
  let parts: [MarkedText]

  /// Reads paragraphs in marked text.
  init(_ notation: String) {
    parts = notation.split(separator: "\n", omittingEmptySubsequences: true).map {
      MarkedText(String($0))
    }
  }

  /// The article, published on Tuesday 20 April 2021.
  var article: Article {
    Article(
      headline: parts.first?.text ?? "",
      published: articleDate,
      source: Source(kind: .file, format: .plainText, location: "test"),
      blocks: parts.dropFirst().map { Block(.paragraph, $0.text) }
    )
  }

  /// The names that are marked, as a recogniser would hand them over.
  var names: [NameMention] {
    parts.enumerated().flatMap { index, part in
      part.marks.filter { ![.date, .money, .percent, .keyword].contains($0.kind) }.map {
        NameMention(
          place: index == 0 ? .headline : .block(index - 1),
          span: $0.span,
          kind: $0.kind,
          reason: "Marked."
        )
      }
    }
  }

  /// The texts as an article's mentions mark them, saying no more than is stated here.
  func found(in article: Article) -> [MarkedText] {
    parts.enumerated().map { index, part in
      let place: TextPlace = index == 0 ? .headline : .block(index - 1)
      return part.found(
        article.mentions.filter { $0.place == place }.map {
          MarkedText.Mark(
            span: $0.span,
            kind: $0.kind,
            name: article.entities[$0.entity].name,
            value: $0.value
          )
        }
      )
    }
  }
}

/// Expects that the names marked resolve to the entities stated, after `|`.
///
/// - Parameters:
///   - notation: The article in marked text.
///   - corrections: The user's corrections.
///   - sourceLocation: Where the expectation stands.
func expectResolved(
  _ notation: String,
  _ corrections: [Correction] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let marked = MarkedArticle(notation)
  let article = EntityRecognizer(corrections: Corrections(corrections))
    .recognized(marked.article, names: marked.names)
  expectSound(article, sourceLocation: sourceLocation)
  expect(marked.found(in: article), marked, sourceLocation)
}

/// Expects that the recogniser with its lists marks an article as stated.
func expectRecognized(
  _ notation: String,
  keywords: [KeywordPattern] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let marked = MarkedArticle(notation)
  let names = try NameRecognizer.load(from: NameRecognizerTests.dataFolder)
  let article = EntityRecognizer(names: names, keywords: KeywordMatcher(keywords))
    .recognized(marked.article)
  expectSound(article, sourceLocation: sourceLocation)
  expect(marked.found(in: article), marked, sourceLocation)
}

private func expect(
  _ found: [MarkedText],
  _ expected: MarkedArticle,
  _ sourceLocation: SourceLocation
) {
  let texts = (
    expected.parts.map(\.description).joined(separator: "\n"),
    found.map(\.description).joined(separator: "\n")
  )
  #expect(
    texts.0 == texts.1,
    "\nexpected:\n\(texts.0)\nfound:\n\(texts.1)",
    sourceLocation: sourceLocation
  )
}

/// Expects what holds of every recognised article: order, ranges, numbering, no overlap but by
/// keywords, and that each offset gives the text back.
func expectSound(_ article: Article, sourceLocation: SourceLocation = #_sourceLocation) {
  var seen = 0
  var end: [TextPlace: Int] = [:]
  var last: (TextPlace, Int)?
  for mention in article.mentions {
    let text = article.text(at: mention.place) ?? ""
    #expect(mention.span.end.bytes <= text.utf8.count, sourceLocation: sourceLocation)
    #expect(!mention.span.isEmpty, sourceLocation: sourceLocation)
    #expect(
      String(text[mention.span]).utf8.count == mention.span.bytes.count,
      sourceLocation: sourceLocation
    )
    #expect(
      article.entities[mention.entity].kind == mention.kind,
      sourceLocation: sourceLocation
    )
    #expect(mention.entity <= seen, "numbered by first mention", sourceLocation: sourceLocation)
    seen = max(seen, mention.entity + 1)
    if let last {
      #expect(last <= (mention.place, mention.span.start.bytes), sourceLocation: sourceLocation)
    }
    last = (mention.place, mention.span.start.bytes)
    if mention.kind != .keyword {
      #expect(mention.span.start.bytes >= end[mention.place] ?? 0, sourceLocation: sourceLocation)
      end[mention.place] = mention.span.end.bytes
    }
  }
  #expect(seen == article.entities.count, sourceLocation: sourceLocation)
  #expect(article.entities.map(\.id) == Array(0..<seen), sourceLocation: sourceLocation)
}
