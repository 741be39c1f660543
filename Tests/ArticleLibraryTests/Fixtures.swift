import ArticleLibrary
import ArticleModel
import EntityRecognition
import Foundation
import Testing

/// An invented article; `mentions` are names that stand in its text, which is made to hold them.
func article(
  _ headline: String,
  at path: String? = nil,
  day: Int? = nil,
  author: String? = nil,
  text: String? = nil,
  names: [EntityName] = []
) -> Article {
  let sentence = names.map(\.name).joined(separator: " met ")
  let text = text ?? "\(headline) is told here. \(sentence)."
  var article = Article(
    headline: headline,
    byline: Byline(authors: author.map { [$0] } ?? []),
    published: day.map { Timestamp(day: CivilDay(daysSince1970: $0)) },
    source: Source(kind: .file, format: .plainText, location: path ?? "/news/\(headline).txt"),
    blocks: [Block(.paragraph, text)]
  )
  for (index, name) in names.enumerated() {
    article.entities.append(Entity(id: index, kind: name.kind, name: name.name))
    guard let range = text.range(of: name.name) else { continue }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    article.mentions.append(
      Mention(
        place: .block(0),
        span: TextSpan(start..<start + name.name.utf8.count),
        kind: name.kind,
        entity: index,
        reason: "invented"
      )
    )
  }
  return article
}

/// Invented articles of successive days.
func articles(_ count: Int, _ headline: String, names: [EntityName] = []) -> [Article] {
  (0..<count).map { (number: Int) in
    article("\(headline)\(number)", day: number, names: names)
  }
}

/// Numbers that look random and are the same in every run.
///
/// Source: S. Vigna, "splitmix64".
struct FixedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
