extension Article {
  /// The name that a mention is written with: the one of its entity's forms that stands there, so
  /// without titles and possessives; the whole run where it is none of them.
  ///
  /// - Parameter index: The mention, by its index in `mentions`.
  /// - Returns: The name; empty where there is no such mention.
  package func writtenName(of index: Int) -> String {
    guard mentions.indices.contains(index) else { return "" }
    let mention = mentions[index]
    let text = self.text(at: mention.place).map { String($0[mention.span]) } ?? ""
    guard entities.indices.contains(mention.entity) else { return text }
    let entity = entities[mention.entity]
    let bytes = Array(text.utf8)
    // An entity with more forms than this is no name of any article.
    let forms = ([entity.name] + entity.aliases.prefix(64)).filter { bytes.holds($0.utf8) }
    return forms.max { $0.utf8.count < $1.utf8.count } ?? text
  }

  /// The article as it is once a correction holds, as far as that can be told without recognising
  /// it anew: what is shown until that is done.
  ///
  /// Names are compared with case and spacing folded.
  ///
  /// - Parameter correction: The correction.
  /// - Returns: The article, its entities numbered by first mention.
  package func corrected(by correction: Correction) -> Article {
    var drafts = CorrectedArticle(self)
    drafts.apply(correction)
    var article = self
    (article.mentions, article.entities) = drafts.finished()
    return article
  }
}

/// An article's names while a correction is applied to them.
private struct CorrectedArticle {
  private struct Draft {
    var mention: Mention
    /// The name as it is written.
    let form: String
  }

  private var drafts: [Draft] = []
  private var entities: [Entity]

  init(_ article: Article) {
    entities = article.entities
    for (index, mention) in article.mentions.enumerated()
    where entities.indices.contains(mention.entity) {
      drafts.append(Draft(mention: mention, form: article.writtenName(of: index)))
    }
  }

  mutating func apply(_ correction: Correction) {
    switch correction {
    case .kind(let name, let kind):
      for index in entities(named: name) { setKind(of: index, kind) }
    case .ignore(let name): drop(name)
    case .merge(let name, let target, let kind): unite(name, with: target, of: kind)
    case .rename(let name, let target): unite(name, with: target, of: nil)
    case .split(let form, let name):
      for index in entities(named: name) { split(form, from: index) }
    }
  }

  /// Gives the entities of a name another one, or makes them part of the entity that has it.
  private mutating func unite(_ name: String, with target: String, of kind: EntityKind?) {
    let others = entities(named: target)
    for index in entities(named: name) where !others.contains(index) {
      let wanted = kind ?? entities[index].kind
      let same = others.first { entities[$0].kind == wanted } ?? others.first
      if let same { move(index, to: same) } else { rename(index, to: target) }
      let united = same ?? index
      if let kind, entities[united].kind != kind { setKind(of: united, kind) }
    }
  }

  /// The entities of a name that corrections can be about.
  private func entities(named name: String) -> [Int] {
    entities.indices.filter { entities[$0].isName && entities[$0].name.isSameName(as: name) }
  }

  private mutating func setKind(of index: Int, _ kind: EntityKind) {
    entities[index].kind = kind
    entities[index].related = nil
    let same = entities.indices.first {
      $0 != index && entities[$0].key == entities[index].key
    }
    for at in drafts.indices where drafts[at].mention.entity == index {
      drafts[at].mention.kind = kind
      drafts[at].mention.reason = "You set its kind."
      if let same { drafts[at].mention.entity = same }
    }
  }

  /// Takes out what is written so; an entity that is still written otherwise goes by that form.
  private mutating func drop(_ name: String) {
    drafts.removeAll { draft in
      draft.mention.kind != .keyword && draft.form.isSameName(as: name)
    }
    for index in entities(named: name) {
      guard let left = drafts.first(where: { $0.mention.entity == index }) else { continue }
      entities[index].name = left.form
    }
  }

  private mutating func move(_ index: Int, to other: Int) {
    for at in drafts.indices where drafts[at].mention.entity == index {
      drafts[at].mention.entity = other
      drafts[at].mention.kind = entities[other].kind
    }
  }

  private mutating func rename(_ index: Int, to name: String) {
    entities[index].name = name
  }

  private mutating func split(_ form: String, from index: Int) {
    guard !form.isSameName(as: entities[index].name) else { return }
    let kind = entities[index].kind
    let alone = entities(named: form).first
    let target = alone ?? entities.count
    if alone == nil { entities.append(Entity(id: target, kind: kind, name: form)) }
    for at in drafts.indices
    where drafts[at].mention.entity == index && drafts[at].form.isSameName(as: form) {
      drafts[at].mention.entity = target
      drafts[at].mention.kind = entities[target].kind
    }
  }

  /// The mentions, and the entities that they still name, numbered by first mention.
  func finished() -> (mentions: [Mention], entities: [Entity]) {
    var numbers: [Int: Int] = [:]
    var result: [Entity] = []
    var mentions: [Mention] = []
    var forms: [Set<String>] = []
    for draft in drafts {
      let old = draft.mention.entity
      let number = numbers[old] ?? result.count
      if numbers[old] == nil {
        numbers[old] = number
        var entity = entities[old]
        entity.id = number
        entity.aliases = []
        result.append(entity)
        forms.append([entity.name])
      }
      if draft.mention.kind != .keyword, forms[number].insert(draft.form).inserted {
        result[number].aliases.append(draft.form)
      }
      var mention = draft.mention
      mention.entity = number
      mentions.append(mention)
    }
    return (mentions, result)
  }
}

extension Entity {
  /// Whether it is a name, which can be of another kind, be called otherwise, or be another's.
  package var isName: Bool { kind.isName }
}

extension EntityKind {
  /// Whether it is one of the kinds that names have, not a value or a keyword.
  package var isName: Bool {
    switch self {
    case .person, .place, .organisation, .group, .event: true
    case .date, .money, .percent, .keyword: false
    }
  }
}

extension String {
  /// Whether two names are the same with case and spacing folded.
  fileprivate func isSameName(as other: String) -> Bool {
    self == other
      || EntityKey(kind: .person, name: self).name == EntityKey(kind: .person, name: other).name
  }
}

extension [UInt8] {
  /// Whether some bytes stand in these, one after another.
  fileprivate func holds(_ other: String.UTF8View) -> Bool {
    guard !other.isEmpty else { return false }
    let other = Array(other)
    guard other.count <= count else { return false }
    return (0...count - other.count).contains { self[$0...].starts(with: other) }
  }
}
