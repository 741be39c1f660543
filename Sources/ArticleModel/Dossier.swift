/// What a library knows of one entity.
package struct Dossier: Hashable, Sendable {
  /// The entity, under the name that it was first met by.
  package var name: EntityName
  /// The other forms of its name, those of most articles first; at most 50.
  package var aliases: [String]
  /// How many articles mention it.
  package var articleCount: Int
  /// The date of the oldest article that mentions it.
  package var firstSeen: Timestamp
  /// The date of the newest.
  package var lastSeen: Timestamp
  /// How many articles mention it in each month from the first to the last, those without any too;
  /// at most the last 120 months.
  package var months: [MonthCount]
  /// The names that stand most often beside it, in how many of its newest 500 articles; at most 20.
  package var companions: [NameCount]
  /// The newest articles that mention it.
  package var appearances: AppearanceWindow

  /// Makes a dossier.
  package init(
    name: EntityName,
    aliases: [String],
    articleCount: Int,
    firstSeen: Timestamp,
    lastSeen: Timestamp,
    months: [MonthCount],
    companions: [NameCount],
    appearances: AppearanceWindow
  ) {
    self.name = name
    self.aliases = aliases
    self.articleCount = articleCount
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.months = months
    self.companions = companions
    self.appearances = appearances
  }
}

/// How many articles there are in a month.
package struct MonthCount: Hashable, Sendable {
  /// The year.
  package var year: Int
  /// The month, 1 to 12.
  package var month: Int
  /// The articles.
  package var count: Int

  /// Makes a count.
  package init(year: Int, month: Int, count: Int) {
    self.year = year
    self.month = month
    self.count = count
  }
}

/// In how many articles a name stands.
package struct NameCount: Hashable, Sendable {
  /// The name.
  package var name: EntityName
  /// The articles.
  package var count: Int

  /// Makes a count.
  package init(name: EntityName, count: Int) {
    self.name = name
    self.count = count
  }
}

/// An article that mentions an entity, with the sentence that mentions it first.
package struct Appearance: Hashable, Sendable {
  /// The article.
  package var summary: ArticleSummary
  /// How often it mentions the entity.
  package var mentionCount: Int
  /// Which text of the article the sentence stands in.
  package var place: TextPlace
  /// Where in that text the sentence starts.
  package var sentenceStart: TextOffset
  /// The sentence; empty where the article's text cannot be read.
  package var sentence: String
  /// The mention, in the sentence.
  package var mention: TextSpan

  /// Makes an appearance.
  package init(
    summary: ArticleSummary,
    mentionCount: Int,
    place: TextPlace,
    sentenceStart: TextOffset,
    sentence: String,
    mention: TextSpan
  ) {
    self.summary = summary
    self.mentionCount = mentionCount
    self.place = place
    self.sentenceStart = sentenceStart
    self.sentence = sentence
    self.mention = mention
  }

  /// The mention, in the article's text.
  package var span: TextSpan { mention.shifted(by: sentenceStart) }
}

/// Some articles that mention an entity, contiguous, newest first.
package struct AppearanceWindow: Hashable, Sendable {
  /// The articles.
  package var rows: [Appearance]
  /// Whether there are newer ones before the first.
  package var hasEarlier: Bool
  /// Whether there are older ones after the last.
  package var hasLater: Bool

  /// Makes a window.
  package init(rows: [Appearance], hasEarlier: Bool, hasLater: Bool) {
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }
}

/// A name with how much is made of it now and was before.
package struct RisingName: Hashable, Sendable {
  /// The name.
  package var name: EntityName
  /// How many articles of the period mention it.
  package var count: Int
  /// How many articles of the equally long period before mention it.
  package var earlierCount: Int
  /// The articles of the period in equal parts of it, in order: days where it is one of days.
  package var parts: [Int]

  /// Makes a rising name.
  package init(name: EntityName, count: Int, earlierCount: Int, parts: [Int]) {
    self.name = name
    self.count = count
    self.earlierCount = earlierCount
    self.parts = parts
  }

  /// How much more is made of it than before.
  package var change: Int { count - earlierCount }
}

/// The names on the rise in a period.
package struct RisingNames: Hashable, Sendable {
  /// The names, most risen first.
  package var names: [RisingName]
  /// Where the period ends, in seconds since 1970: now, or just after the newest article where none
  /// is as new as the period.
  package var end: Int64
  /// How many days the period has.
  package var days: Int

  /// Makes them.
  package init(names: [RisingName], end: Int64, days: Int) {
    self.names = names
    self.end = end
    self.days = days
  }
}
