import ArticleModel

/// What stands over an article's text: headline, byline, times, and the furniture among them.
struct ArticleHead: Sendable {
  /// The headline; `nil` where the text begins without one.
  var headline: String?
  /// The line of the headline.
  var headlineLine: Int?
  /// Passages between headline and byline that say what the article is about.
  var decks: [Passage] = []
  /// Captions found over the text.
  var figures: [Passage] = []
  /// Who wrote it.
  var authors: [String] = []
  /// The agency that a byline or a line of its own names.
  var agency: String?
  /// The place that stands beside its time.
  var place: String?
  /// When it was published.
  var published: Timestamp?
  /// When it was changed.
  var updated: Timestamp?
  /// The line of the first time.
  var timeLine: Int?
  /// The article's own address.
  var link: String?
  /// The publication's name.
  var publication: String?
  /// Index of the first passage of the text.
  var bodyStart = 0
  /// Whether byline, time or agency show that this is news copy.
  var isNews = false
  /// What was left out or not understood.
  var diagnostics: [Diagnostic] = []

  /// Notes something left out.
  mutating func leaveOut(_ what: String, _ text: String, line: Int) {
    diagnostics.append(ArticleHead.omission(of: what, text, line: line))
  }

  /// The diagnostic for something left out, with its first words.
  static func omission(of what: String, _ text: String, line: Int) -> Diagnostic {
    Diagnostic(.note, "left out \(what): “\(text.opening(of: 60))”", line: line)
  }

  /// Takes over the times of a line; later ones do not replace earlier ones.
  mutating func take(_ stamp: Stamp, line: Int) {
    isNews = true
    if stamp.published != nil || stamp.updated != nil { timeLine = timeLine ?? line }
    published = published ?? stamp.published
    updated = updated ?? stamp.updated
  }

  /// Takes over the names of a byline.
  mutating func take(_ byline: BylineLine) {
    isNews = true
    for author in byline.authors where !authors.contains(author) { authors.append(author) }
    agency = agency ?? byline.agency
  }
}
