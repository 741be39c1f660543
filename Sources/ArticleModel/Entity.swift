/// What a mention can name.
package enum EntityKind: String, CaseIterable, Hashable, Sendable, Codable {
  case person
  case place
  case organisation
  /// Nationalities, religions, members of parties.
  case group
  /// Whatever else has a name: events, and works, products, laws and awards too.
  ///
  /// The one kind for names that are none of the kinds above; what tag files call `MISC`.
  case event
  case date
  case money
  case percent
  /// The user's own words and expressions.
  case keyword

  /// Whether a library keeps an index of the articles that mention an entity of this kind.
  ///
  /// Days, amounts and percentages are read off the article itself: what two articles share by
  /// them says little, and they would double the index.
  package var isIndexed: Bool {
    switch self {
    case .person, .place, .organisation, .group, .event, .keyword: true
    case .date, .money, .percent: false
    }
  }
}

/// What mentions name: a kind, a canonical name and the other forms seen.
package struct Entity: Hashable, Sendable, Codable, Identifiable {
  /// Index in the article's `entities`.
  package var id: Int
  /// What it is.
  package var kind: EntityKind
  /// The fullest form of its name, titles and possessives stripped: `Kim Jong-un`.
  package var name: String
  /// The other forms in this article, in order of appearance, without `name`.
  package var aliases: [String]
  /// What a date, amount or percentage comes to, in the notation of `Mention.value`.
  package var value: String?
  /// Another name that this one leads to though it is not the same: the country of a demonym.
  package var related: String?

  /// Makes an entity.
  package init(
    id: Int,
    kind: EntityKind,
    name: String,
    aliases: [String] = [],
    value: String? = nil,
    related: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.value = value
    self.related = related
  }

  /// What makes it the same entity in another article.
  package var key: EntityKey { EntityKey(kind: kind, name: name) }
}

/// What an entity is known by across articles: its kind and its name with case and spacing folded.
package struct EntityKey: Hashable, Sendable, Codable {
  /// What it is.
  package let kind: EntityKind
  /// The canonical name, lower case, runs of white space as one space.
  package let name: String

  /// Makes the key of a name.
  package init(kind: EntityKind, name: String) {
    self.kind = kind
    self.name =
      EntityKey.foldedASCII(name)
      ?? name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The folded name where it is ASCII, as most are, without the cost of Unicode's rules.
  private static func foldedASCII(_ name: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    var isSpaced = false
    for byte in name.utf8 {
      guard byte < 0x80 else { return nil }
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isSpaced = true
        continue
      }
      if isSpaced, !bytes.isEmpty { bytes.append(0x20) }
      isSpaced = false
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A run of an article's text that names something.
package struct Mention: Hashable, Sendable, Codable {
  /// Which text the run lies in.
  package var place: TextPlace
  /// The run, in that text.
  package var span: TextSpan
  /// What it names.
  package var kind: EntityKind
  /// The `id` of the entity that it names.
  package var entity: Int
  /// The value, where the kind has one: a date in TIMEX3 notation (`2021-04-20`, `2018-11`,
  /// `1960`), an amount as ISO 4217 code and number (`USD 5000000`), a percentage (`12.5%`).
  package var value: String?
  /// Why it is lit, as a short sentence for `:why`: the list, rule or alias that found it.
  package var reason: String

  /// Makes a mention.
  package init(
    place: TextPlace,
    span: TextSpan,
    kind: EntityKind,
    entity: Int,
    value: String? = nil,
    reason: String
  ) {
    self.place = place
    self.span = span
    self.kind = kind
    self.entity = entity
    self.value = value
    self.reason = reason
  }
}
