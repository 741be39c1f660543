import ArticleModel

/// Puts an article's values, names and keywords together into its mentions and entities.
struct EntityAssembly {
  /// What a mention will be, before entities are numbered.
  private struct Draft {
    var mention: Mention
    /// Index in `drafted`.
    var entity: Int
    /// The text as an alias would show it.
    var form: Substring
  }

  /// What an entity will be.
  private struct Drafted {
    var kind: EntityKind
    var name: String
    var value: String?
    var related: String?
  }

  private let texts: ArticleTexts
  private var drafts: [Draft] = []
  private var drafted: [Drafted] = []
  private var indexOfKey: [EntityKey: Int] = [:]

  /// Starts with nothing.
  init(_ texts: ArticleTexts) {
    self.texts = texts
  }

  /// Adds dates, amounts and percentages; those with the same normal form are one entity.
  mutating func add(_ values: [(place: TextPlace, value: ValueMention)]) {
    for (place, value) in values {
      let entity = entity(
        Drafted(kind: value.kind, name: value.name, value: value.value)
      )
      add(place, value.span, entity, value: value.value, reason: value.reason)
    }
  }

  /// Adds names as they were resolved.
  mutating func add(_ names: MentionResolver) {
    var entityOfCluster: [Int: Int] = [:]
    for (index, mention) in names.mentions.enumerated() {
      let cluster = names.cluster(of: index)
      if names.clusters[cluster].isIgnored { continue }
      let known = entityOfCluster[cluster]
      let kind = names.clusters[cluster].kind
      let entity: Int
      if let known {
        entity = known
      } else {
        let name = names.name(of: cluster)
        entity = self.entity(
          Drafted(
            kind: kind,
            name: name,
            related: kind == .group ? Demonyms.place(of: name) : nil
          )
        )
        entityOfCluster[cluster] = entity
      }
      add(
        mention.place,
        mention.span,
        entity,
        form: names.form(of: index).text[...],
        reason: mention.reason
      )
    }
  }

  /// Adds keywords, each an entity of its own.
  mutating func add(
    _ matches: [(place: TextPlace, match: KeywordMatch)],
    of keywords: KeywordMatcher
  ) {
    for (place, match) in matches {
      let keyword = keywords.keywords[match.keyword]
      let entity = entity(Drafted(kind: .keyword, name: keyword.text))
      let reason =
        keyword.isExpression
        ? "Your expression \(keyword.text)." : "Your keyword \(keyword.text)."
      add(place, match.span, entity, reason: reason)
    }
  }

  private mutating func entity(_ draft: Drafted) -> Int {
    let key = EntityKey(kind: draft.kind, name: draft.name)
    if let known = indexOfKey[key] { return known }
    indexOfKey[key] = drafted.count
    drafted.append(draft)
    return drafted.count - 1
  }

  private mutating func add(
    _ place: TextPlace,
    _ span: TextSpan,
    _ entity: Int,
    value: String? = nil,
    form: Substring? = nil,
    reason: String
  ) {
    drafts.append(
      Draft(
        mention: Mention(
          place: place,
          span: span,
          kind: drafted[entity].kind,
          entity: 0,
          value: value,
          reason: reason
        ),
        entity: entity,
        form: form ?? texts[place][span]
      )
    )
  }

  /// A mention's place in the order as one number: its text, its start, keywords last.
  private func rank(_ mention: Mention) -> UInt64 {
    let text: Int =
      switch mention.place {
      case .headline: 0
      case .block(let index): index + 1
      }
    return UInt64(text) << 40 | UInt64(mention.span.start.bytes) << 1
      | (mention.kind == .keyword ? 1 : 0)
  }

  /// The mentions in order, and the entities numbered by first mention.
  func finished() -> (mentions: [Mention], entities: [Entity]) {
    let order = drafts.indices.sorted { rank(drafts[$0].mention) < rank(drafts[$1].mention) }
    var mentions: [Mention] = []
    mentions.reserveCapacity(drafts.count)
    var entities: [Entity] = []
    var aliases: [Set<Substring>] = []
    var number = Array(repeating: -1, count: drafted.count)
    for draft in order.lazy.map({ drafts[$0] }) {
      if number[draft.entity] < 0 {
        number[draft.entity] = entities.count
        let made = drafted[draft.entity]
        entities.append(
          Entity(
            id: entities.count,
            kind: made.kind,
            name: made.name,
            value: made.value,
            related: made.related
          )
        )
        aliases.append([made.name[...]])
      }
      let id = number[draft.entity]
      if aliases[id].insert(draft.form).inserted {
        entities[id].aliases.append(String(draft.form))
      }
      var mention = draft.mention
      mention.entity = id
      mentions.append(mention)
    }
    return (mentions, entities)
  }
}
