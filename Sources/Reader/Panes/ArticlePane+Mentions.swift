package import ArticleModel

extension ArticlePane {
  /// The selected mention.
  package var mention: Mention? {
    selectedMention.flatMap { article.mentions.indices.contains($0) ? article.mentions[$0] : nil }
  }

  /// The selected mention's index in the article's; where it is a keyword, that of the name that
  /// the keyword lies over.
  var selectedNameMention: Int? {
    guard let index = selectedMention, let mention else { return nil }
    guard mention.kind == .keyword else { return index }
    let near = article.mentions[max(0, index - 16)...].prefix { other in
      (other.place, other.span.start) < (mention.place, mention.span.end)
    }
    return near.firstIndex {
      $0.kind != .keyword && $0.place == mention.place && $0.span.overlaps(mention.span)
    }
  }

  /// The index of the mention that is where one was before the article was recognised anew.
  func mentionIndex(of former: Mention) -> Int? {
    let same = article.mentions.indices.filter {
      article.mentions[$0].place == former.place && article.mentions[$0].span.overlaps(former.span)
    }
    return same.first {
      (article.mentions[$0].kind == .keyword) == (former.kind == .keyword)
    } ?? same.first
  }

  /// The `id` of the entity that the selected mention names.
  package var selectedEntity: Int? { mention?.entity }

  /// The name of the selected mention's entity, with its kind.
  package var selectedName: EntityName? {
    mention.map { EntityName(kind: $0.kind, name: article.entities[$0.entity].name) }
  }

  /// The selected mention's text, or else the last words looked for.
  package var wordUnderCursor: String? {
    if let mention, let text = article.text(at: mention.place) { return String(text[mention.span]) }
    return search.words.isEmpty ? nil : search.words
  }

  /// What the status line says of the selected mention: its name or what its words come to, its
  /// kind, how often it stands here and in the library.
  package var statusText: String? {
    guard let mention else { return nil }
    let entity = article.entities[mention.entity]
    let words = article.text(at: mention.place).map { String($0[mention.span]) } ?? ""
    var phrase = entity.name
    if let value = mention.value ?? entity.value {
      let said = ValuePhrase.of(value, kind: mention.kind)
      phrase = said == words ? said : "\(words) → \(said)"
    } else if !words.isEmpty, words != entity.name, mention.kind != .keyword {
      phrase = "\(words) → \(entity.name)"
    }
    var parts = [phrase, mention.kind.word, "\(mentionCounts[mention.entity]) here"]
    if mention.kind.isIndexed, content.libraryCounts.indices.contains(mention.entity) {
      let count = content.libraryCounts[mention.entity]
      parts.append("\(ValuePhrase.grouped(String(count))) in library")
    }
    return parts.joined(separator: " · ")
  }

  /// Brings a mention, by its index in the article's, into view and selects it.
  package mutating func showMention(_ index: Int, in context: PaneContext) {
    layOut(in: context)
    guard article.mentions.indices.contains(index) else { return }
    select(mention: index)
  }

  /// Carries out a command that concerns mentions; `nil` for any other.
  mutating func walkMentions(
    by command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome? {
    let steps = count ?? 1
    let hidden = context.settings.hiddenKinds
    switch command {
    case .nextMention:
      return walk(steps: steps, absence: "No name is lit here") { !hidden.contains($0.kind) }
    case .previousMention:
      return walk(steps: -steps, absence: "No name is lit here") { !hidden.contains($0.kind) }
    case .nextPerson: return walk(steps: steps, kind: .person, hidden)
    case .previousPerson: return walk(steps: -steps, kind: .person, hidden)
    case .nextPlace: return walk(steps: steps, kind: .place, hidden)
    case .previousPlace: return walk(steps: -steps, kind: .place, hidden)
    case .nextOrganisation: return walk(steps: steps, kind: .organisation, hidden)
    case .previousOrganisation: return walk(steps: -steps, kind: .organisation, hidden)
    case .nextDate: return walk(steps: steps, kind: .date, hidden)
    case .previousDate: return walk(steps: -steps, kind: .date, hidden)
    case .nextKeyword: return walk(steps: steps, kind: .keyword, hidden)
    case .previousKeyword: return walk(steps: -steps, kind: .keyword, hidden)
    case .dossier, .listName: return look(command)
    case .why: return why
    case .toggleKind:
      return mention.map { .done(request: .setKind($0.kind, isLit: hidden.contains($0.kind))) }
        ?? .notHandled
    default: return nil
    }
  }

  /// Asks for what the library says of the selected name; of a date, the timeline.
  private func look(_ command: Command) -> PaneOutcome {
    guard let name = selectedName, let index = selectedMention else {
      return .done(message: ArticlePane.noMention)
    }
    return .looking(command, at: name, mention: index)
  }

  /// Why the selected mention is lit.
  private var why: PaneOutcome {
    guard let mention, let text = article.text(at: mention.place) else {
      return .done(message: ArticlePane.noMention)
    }
    let entity = article.entities[mention.entity]
    let form = String(text[mention.span])
    let others = entity.aliases.filter { $0 != form }
    var lines = [mention.reason.isEmpty ? "no reason was recorded" : mention.reason]
    lines.append("\(mention.kind.word): \(entity.name)")
    if !others.isEmpty { lines.append("also \(others.joined(separator: ", "))") }
    if let value = (mention.value ?? entity.value).map({ ValuePhrase.of($0, kind: mention.kind) }),
      value != entity.name
    {
      lines.append("value: \(value)")
    }
    if let related = entity.related { lines.append("leads to \(related)") }
    return .done(request: .explain(title: form, lines: lines))
  }

  static let noMention = "Select a name first"

  // MARK: Walking

  private mutating func walk(
    steps: Int,
    kind: EntityKind,
    _ hidden: Set<EntityKind>
  ) -> PaneOutcome {
    guard !hidden.contains(kind) else {
      return .done(message: "\(kind.pluralWord) are not lit; :toggle-kind \(kind.word) lights them")
    }
    return walk(steps: steps, absence: "No \(kind.word) is mentioned here") { $0.kind == kind }
  }

  /// Selects the mention that lies so many further among those wanted, round the ends.
  private mutating func walk(
    steps: Int,
    absence: String,
    where isWanted: (Mention) -> Bool
  ) -> PaneOutcome {
    let mentions = article.mentions
    // Of a name and a keyword with the same start the keyword is what is lit.
    let wanted = mentions.indices.filter { index in
      isWanted(mentions[index])
        && !(mentions.indices.contains(index + 1) && mentions[index + 1].kind == .keyword
          && mentions[index].kind != .keyword && start(of: index) == start(of: index + 1)
          && isWanted(mentions[index + 1]))
    }
    guard !wanted.isEmpty, steps != 0 else { return .done(message: absence) }
    let here = cursor
    let position =
      steps > 0
      ? wanted.partitionIndex { start(of: $0) > here } + steps - 1
      : wanted.partitionIndex { start(of: $0) >= here } + steps
    let index = position.wrapped(into: wanted.count)
    select(mention: wanted[index])
    let edge = steps > 0 ? "back at the first" : "back at the last"
    let parts = [index == position ? nil : edge, statusText].compactMap { $0 }
    return .done(message: parts.joined(separator: " · "))
  }

  private func start(of mention: Int) -> TextCursor {
    TextCursor(article.mentions[mention].place, article.mentions[mention].span.start.bytes)
  }

  /// Selects a mention and brings it into view.
  mutating func select(mention index: Int) {
    selectedMention = index
    let mention = article.mentions[index]
    reveal(mention.place, byte: mention.span.start.bytes)
  }

  /// Where the next step starts: the selected mention while it is in view, or else just before the
  /// first text in view.
  private var cursor: TextCursor {
    if let mention, isInView(mention.place, byte: mention.span.start.bytes) {
      return TextCursor(mention.place, mention.span.start.bytes)
    }
    return topCursor
  }
}
