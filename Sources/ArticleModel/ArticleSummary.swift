/// What the headline list shows of an article in the library.
package struct ArticleSummary: Hashable, Sendable, Identifiable {
  /// The article's number in the library.
  package var id: ArticleID
  /// The headline.
  package var headline: String
  /// The byline's first name, the agency or the source: whoever is shown as the voice.
  package var voice: String
  /// When it was published, or else when it was added.
  package var date: Timestamp
  /// Whether `date` is when it was added, for want of one that the article states.
  package var isDateOfAdding: Bool
  /// Words in its text.
  package var wordCount: Int
  /// The names most mentioned, most first, at most four.
  package var names: [EntityName]
  /// Whether it was read.
  package var isRead: Bool
  /// Whether it is starred.
  package var isStarred: Bool
  /// How far reading has come, in hundredths, 0 to 100.
  package var progress: Int
  /// How many keywords stand in it.
  package var keywordCount: Int
  /// Where keywords stand in `headline`, in order, without overlap; empty until someone has looked.
  package var keywordSpans: [TextSpan]

  /// Makes a summary.
  package init(
    id: ArticleID,
    headline: String,
    voice: String = "",
    date: Timestamp,
    isDateOfAdding: Bool = false,
    wordCount: Int = 0,
    names: [EntityName] = [],
    isRead: Bool = false,
    isStarred: Bool = false,
    progress: Int = 0,
    keywordCount: Int = 0,
    keywordSpans: [TextSpan] = []
  ) {
    self.id = id
    self.headline = headline
    self.voice = voice
    self.date = date
    self.isDateOfAdding = isDateOfAdding
    self.wordCount = wordCount
    self.names = names
    self.isRead = isRead
    self.isStarred = isStarred
    self.progress = progress
    self.keywordCount = keywordCount
    self.keywordSpans = keywordSpans
  }

  /// Minutes of reading at 230 words a minute, at least 1.
  ///
  /// Source: M. Brysbaert, "How many words do we read per minute?" (2019): 238 for non-fiction,
  /// rounded down.
  package var readingMinutes: Int { ArticleSummary.readingMinutes(words: wordCount) }

  /// Minutes of reading for that many words, at least 1.
  package static func readingMinutes(words: Int) -> Int { max(1, (words + 115) / 230) }
}

/// A name with its kind.
package struct EntityName: Hashable, Sendable, Codable {
  /// What it is.
  package var kind: EntityKind
  /// The canonical name.
  package var name: String

  /// Makes a name.
  package init(kind: EntityKind, name: String) {
    self.kind = kind
    self.name = name
  }
}

/// An article's number in the library.
package struct ArticleID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Makes the id with that number.
  package init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }
}
