package import ArticleModel

/// The entity panel: the names of the open article by kind, with counts.
///
/// It follows the mention that is selected in the article, and asks the machine to show one.
package struct EntityPanel: Pane {
  /// The names, by kind.
  var groups: [EntityGroup]
  /// The kinds whose names are folded away.
  var folded: Set<EntityKind> = []
  /// How many articles mention each entity; empty until the library has said so.
  var libraryCounts: [Int] = []
  /// The selected row.
  var selection: Selection?
  /// The mention that is selected in the article, by its index in the article's.
  var current: Int?
  /// The row at the top, in `rows`, when the selection last moved.
  var top = 0

  /// What can be selected.
  enum Selection: Hashable, Sendable {
    case kind(EntityKind)
    /// The entity at that index of the article's.
    case entity(Int)
  }

  /// One row of the list.
  enum PanelRow: Hashable, Sendable {
    case gap
    case group(EntityGroup)
    case entry(EntityEntry)
    /// Another form of the selected name.
    case note(String)

    /// What is selected when this row is; `nil` for rows that cannot be.
    var selection: Selection? {
      switch self {
      case .gap, .note: nil
      case .group(let group): .kind(group.kind)
      case .entry(let entry): .entity(entry.number)
      }
    }
  }

  /// Makes the panel of an article.
  package init(_ article: Article) {
    groups = EntityGroup.groups(of: article.sound())
    selectFirst()
  }

  /// Takes a newer state of the same article, for instance after keywords changed.
  package mutating func update(_ article: Article) {
    let name = selectedEntry.map { EntityKey(kind: $0.kind, name: $0.name) }
    groups = EntityGroup.groups(of: article.sound())
    libraryCounts = []
    current = nil
    if case .kind(let kind) = selection, groups.contains(where: { $0.kind == kind }) { return }
    let same = groups.flatMap(\.entries).first { EntityKey(kind: $0.kind, name: $0.name) == name }
    selection = same.map { .entity($0.number) }
    if selection == nil { selectFirst() }
  }

  /// Takes the library's counts of the article's entities, by entity `id`.
  package mutating func setLibraryCounts(_ counts: [Int]) {
    libraryCounts = counts
  }

  /// Selects the name of the mention that is selected in the article.
  ///
  /// - Parameter mention: Its index in the article's; `nil` where none is selected.
  package mutating func follow(mention: Int?) {
    current = mention
    guard let mention,
      let entry = groups.lazy.flatMap(\.entries).first(where: { $0.mentions.contains(mention) })
    else { return }
    selection = folded.contains(entry.kind) ? .kind(entry.kind) : .entity(entry.number)
  }

  /// The selected name, with its kind; `nil` on a kind.
  package var selectedName: EntityName? {
    selectedEntry.map { EntityName(kind: $0.kind, name: $0.name) }
  }

  /// The rows of the list, folded names left out.
  var rows: [PanelRow] {
    var rows: [PanelRow] = []
    for group in groups {
      if !rows.isEmpty { rows.append(.gap) }
      rows.append(.group(group))
      if folded.contains(group.kind) { continue }
      for entry in group.entries {
        rows.append(.entry(entry))
        if selection == .entity(entry.number) { rows += entry.notes.map { .note($0) } }
      }
    }
    return rows
  }

  /// The selected name.
  var selectedEntry: EntityEntry? {
    guard case .entity(let number) = selection else { return nil }
    return groups.lazy.flatMap(\.entries).first { $0.number == number }
  }

  /// The kind of the selected row.
  var selectedKind: EntityKind? {
    if case .kind(let kind) = selection { return kind }
    return selectedEntry?.kind
  }

  private mutating func selectFirst() {
    selection = groups.first.map { group in
      group.entries.first.map { .entity($0.number) } ?? .kind(group.kind)
    }
  }
}
