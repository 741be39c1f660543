package import ArticleModel

extension ArticlePane {
  /// The selected mention.
  package var mention: Mention? {
    selectedMention.flatMap { article.mentions.indices.contains($0) ? article.mentions[$0] : nil }
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
    case .nextPerson: return walk(steps: steps, kind: .person)
    case .previousPerson: return walk(steps: -steps, kind: .person)
    case .nextPlace: return walk(steps: steps, kind: .place)
    case .previousPlace: return walk(steps: -steps, kind: .place)
    case .nextOrganisation: return walk(steps: steps, kind: .organisation)
    case .previousOrganisation: return walk(steps: -steps, kind: .organisation)
    case .nextDate: return walk(steps: steps, kind: .date)
    case .previousDate: return walk(steps: -steps, kind: .date)
    case .nextKeyword: return walk(steps: steps, kind: .keyword)
    case .previousKeyword: return walk(steps: -steps, kind: .keyword)
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
    var lines = [mention.reason.isEmpty ? "no reason was recorded" : mention.reason]
    lines.append("\(mention.kind.word): \(entity.name)")
    if !entity.aliases.isEmpty { lines.append("also \(entity.aliases.joined(separator: ", "))") }
    if let value = mention.value ?? entity.value {
      lines.append("value: \(ValuePhrase.of(value, kind: mention.kind))")
    }
    if let related = entity.related { lines.append("leads to \(related)") }
    return .done(request: .explain(title: String(text[mention.span]), lines: lines))
  }

  static let noMention = "Select a name first"

  // MARK: Walking

  private mutating func walk(steps: Int, kind: EntityKind) -> PaneOutcome {
    walk(steps: steps, absence: "No \(kind.word) is mentioned here") { $0.kind == kind }
  }

  /// Selects the mention that lies so many further among those wanted, round the ends.
  private mutating func walk(
    steps: Int,
    absence: String,
    where isWanted: (Mention) -> Bool
  ) -> PaneOutcome {
    let wanted = article.mentions.indices.filter { isWanted(article.mentions[$0]) }
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
