import ArticleModel
import EntityRecognition
import GazetteTestSupport
import Testing

/// The article date of the value tests: Tuesday 20 April 2021.
let articleDate = Timestamp(iso8601: "2021-04-20T10:08")

/// Expects exactly the values that a marked text states.
///
/// - Parameters:
///   - notation: The marked text.
///   - reference: The article's date.
///   - sourceLocation: Where the expectation stands.
func expectValues(
  _ notation: String,
  reference: Timestamp? = articleDate,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let expected = MarkedText(notation)
  let found = expected.found(
    ValueRules().values(in: expected.text, reference: reference).map {
      MarkedText.Mark(span: $0.span, kind: $0.kind, name: $0.name, value: $0.value)
    }
  )
  #expect(
    found == expected,
    "\nexpected: \(expected)\n   found: \(found)",
    sourceLocation: sourceLocation
  )
}
