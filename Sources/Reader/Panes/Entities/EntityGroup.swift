import ArticleModel

/// The names of one kind in an article, as the entity panel lists them.
struct EntityGroup: Hashable, Sendable {
  /// The kind.
  let kind: EntityKind
  /// The names: dates by what they come to, all others by how often they stand in the article.
  let entries: [EntityEntry]

  /// The groups of an article, in the order of `EntityKind`, those without names left out.
  ///
  /// - Parameter article: A sound article.
  /// - Returns: The groups; a name that no mention leads to is in none.
  static func groups(of article: Article) -> [EntityGroup] {
    var mentions = Array(repeating: [Int](), count: article.entities.count)
    for (index, mention) in article.mentions.enumerated() { mentions[mention.entity].append(index) }
    let entries = article.entities.enumerated().compactMap { index, entity in
      mentions[index].isEmpty ? nil : EntityEntry(entity, number: index, mentions: mentions[index])
    }
    return EntityKind.allCases.compactMap { kind in
      let ofKind = entries.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { return nil }
      return EntityGroup(kind: kind, entries: ofKind.sorted(by: EntityEntry.isListedBefore))
    }
  }
}

/// One name of the entity panel.
struct EntityEntry: Hashable, Sendable {
  /// The entity's index in the article.
  let number: Int
  /// What it is.
  let kind: EntityKind
  /// What is listed: the name, or what a date comes to.
  let title: String
  /// The canonical name.
  let name: String
  /// What is shown below it while it is selected: other forms, what an amount comes to, where it
  /// leads.
  let notes: [String]
  /// What a date comes to, for ordering.
  let value: String?
  /// Indices of its mentions in the article's, in reading order; never empty.
  let mentions: [Int]

  /// Makes the entry of an entity.
  init(_ entity: Entity, number: Int, mentions: [Int]) {
    self.number = number
    self.mentions = mentions
    kind = entity.kind
    name = entity.name
    value = entity.value
    let phrase = entity.value.map { ValuePhrase.of($0, kind: entity.kind) }
    let title = entity.kind == .date ? phrase ?? entity.name : entity.name
    self.title = title
    var notes = [entity.name] + entity.aliases
    if let phrase { notes.append(phrase) }
    if let related = entity.related { notes.append("→ \(related)") }
    self.notes = notes.filter { $0 != title }
  }

  /// The order in a group.
  static func isListedBefore(_ left: EntityEntry, _ right: EntityEntry) -> Bool {
    if left.kind == .date, left.value != right.value {
      // What has no value comes last.
      guard let leftValue = left.value, let rightValue = right.value else {
        return left.value != nil
      }
      return leftValue < rightValue
    }
    if left.kind != .date, left.mentions.count != right.mentions.count {
      return left.mentions.count > right.mentions.count
    }
    return left.mentions[0] < right.mentions[0]
  }
}
