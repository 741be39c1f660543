import ArticleModel

/// A place that can be gone back to.
enum Place: Hashable, Sendable {
  /// A place in an article.
  case article(ArticleID, ReadingPosition)
  /// Screens over the panes as they stood, the uppermost last.
  case surveys([Survey])

  /// Makes a place in an article.
  init(article: ArticleID, position: ReadingPosition) {
    self = .article(article, position)
  }
}

/// Where reading has jumped from, so that it can go back and forward again, across articles.
struct JumpList: Hashable, Sendable {
  /// How many places are kept.
  static let limit = 100

  private var earlier: [Place] = []
  private var later: [Place] = []

  /// Notes the place that a jump leaves; what was ahead is forgotten.
  mutating func leave(_ place: Place) {
    later = []
    guard earlier.last != place else { return }
    earlier.append(place)
    if earlier.count > JumpList.limit { earlier.removeFirst() }
  }

  /// The place before this one, which becomes the one ahead.
  mutating func back(from place: Place?) -> Place? {
    while let target = earlier.popLast() {
      guard target != place else { continue }
      if let place { later.append(place) }
      return target
    }
    return nil
  }

  /// The place ahead, if reading has gone back.
  mutating func forward(from place: Place?) -> Place? {
    guard let target = later.popLast() else { return nil }
    if let place { earlier.append(place) }
    return target
  }

  /// Whether reading has gone back, so that there is something ahead.
  var hasLater: Bool { !later.isEmpty }

  /// The place that was left last.
  var previous: Place? { earlier.last }
}
