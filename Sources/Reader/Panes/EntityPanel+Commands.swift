import ArticleModel
package import TextGrid

extension EntityPanel {
  /// Carries out a command while the panel has the focus.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    // A count from the keyboard may be absurd; more rows than this no panel has.
    let times = min(max(count ?? 1, 1), 1_000_000)
    let page = max(1, listHeight(in: context) - 2)
    switch command {
    case .nextRow: move(times, in: context)
    case .previousRow: move(-times, in: context)
    case .pageDown: move(times * page, in: context)
    case .pageUp: move(-times * page, in: context)
    case .halfPageDown: move(times * max(1, page / 2), in: context)
    case .halfPageUp: move(-times * max(1, page / 2), in: context)
    case .top: move(-.max / 2, in: context)
    case .bottom: move(.max / 2, in: context)
    case .open: return open(in: context)
    case .nextMention: return walk(steps: times, in: context)
    case .previousMention: return walk(steps: -times, in: context)
    default: return act(command, in: context)
    }
    return .done(message: selectionText)
  }

  /// Moves the selection by that many rows, down where positive.
  package mutating func scroll(by rows: Int, in context: PaneContext) {
    move(rows, in: context)
  }

  /// Selects the row under a click; a row that is selected already is opened.
  package mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    let row = firstRow(in: context) + (point.row - context.rect.row) - titleHeight(in: context)
    let rows = rows
    guard point.row - context.rect.row >= titleHeight(in: context), rows.indices.contains(row),
      let clicked = rows[row].selection
    else { return .done() }
    if clicked == selection { return open(in: context) }
    selection = clicked
    reveal(in: context)
    return .done(message: selectionText)
  }

  /// Folds or unfolds a kind, or opens the dossier of a name.
  private mutating func open(in context: PaneContext) -> PaneOutcome {
    if let entry = selectedEntry { return act(.dossier, on: entry) }
    return fold(in: context)
  }

  private mutating func fold(in context: PaneContext) -> PaneOutcome {
    guard case .kind(let kind) = selection else { return .done() }
    if folded.remove(kind) == nil { folded.insert(kind) }
    reveal(in: context)
    return .done()
  }

  /// Asks for the mention of the selected name that lies so many further, round the ends.
  ///
  /// It is the first one where the article is at another name. A kind is folded or unfolded.
  private mutating func walk(steps: Int, in context: PaneContext) -> PaneOutcome {
    guard let entry = selectedEntry else { return fold(in: context) }
    let at = current.flatMap { entry.mentions.firstIndex(of: $0) }
    let next = (at ?? (steps > 0 ? -1 : entry.mentions.count)) + steps
    let index = next.wrapped(into: entry.mentions.count)
    current = entry.mentions[index]
    return .done(
      message: "\(entry.title) · \(index + 1) of \(entry.mentions.count)",
      request: .showMention(entry.mentions[index])
    )
  }

  /// Carries out what concerns the selected name or kind.
  private func act(_ command: Command, in context: PaneContext) -> PaneOutcome {
    switch command {
    case .toggleKind:
      guard let kind = selectedKind else { return .done(message: "No names here") }
      let isHidden = context.settings.hiddenKinds.contains(kind)
      return .done(request: .setKind(kind, isLit: isHidden))
    case .dossier, .listName, .copyEntity, .why:
      guard let entry = selectedEntry else { return .done(message: "Select a name first") }
      return act(command, on: entry)
    default: return .notHandled
    }
  }

  private func act(_ command: Command, on entry: EntityEntry) -> PaneOutcome {
    switch command {
    case .dossier, .listName:
      .looking(
        command,
        at: EntityName(kind: entry.kind, name: entry.name),
        mention: entry.mentions[0]
      )
    case .copyEntity: .done([.copy(entry.name)], message: "Copied \(entry.name)")
    default:
      .done(
        request: .explain(
          title: entry.title,
          lines: ["\(entry.kind.word) · \(countText(entry))"] + entry.notes
        )
      )
    }
  }

  // MARK: Selection

  /// What the hint bar says of the selected name.
  private var selectionText: String? {
    selectedEntry.map { "\($0.title) · \($0.kind.word) · \(countText($0))" }
  }

  private func countText(_ entry: EntityEntry) -> String {
    let here = "\(entry.mentions.count) here"
    guard entry.kind.isIndexed, libraryCounts.indices.contains(entry.number) else { return here }
    return "\(here) · \(ValuePhrase.grouped(String(libraryCounts[entry.number]))) in library"
  }

  private mutating func move(_ steps: Int, in context: PaneContext) {
    let selectable = rows.compactMap(\.selection)
    guard !selectable.isEmpty else { return }
    let at = selection.flatMap { selectable.firstIndex(of: $0) } ?? 0
    selection = selectable[min(max(at + steps, 0), selectable.count - 1)]
    reveal(in: context)
  }

  private mutating func reveal(in context: PaneContext) {
    top = firstRow(in: context)
  }
}
