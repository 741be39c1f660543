package import ArticleModel
import TextGrid

/// The dossier of a name: every article that mentions it, newest first, with the sentence; when it
/// was seen; and the names that stand beside it.
///
/// It is shown at once with what is known where it is opened, and filled as the library answers.
package struct DossierPane: Hashable, Sendable {
  /// How many articles are asked for at a time.
  static let step = 100
  /// How many are kept; beyond that the far side is let go.
  static let capacity = 400
  /// So many rows before the end of what is loaded, more is asked for.
  static let reserve = 30

  /// What the library knows the name by.
  private(set) var key: EntityKey
  /// The name, as it is shown.
  private(set) var name: EntityName
  /// Other forms of the name.
  private(set) var aliases: [String]
  /// How many articles mention it, once that is known.
  private(set) var articleCount: Int?
  /// What the library says, its articles left out; `nil` until it has.
  private(set) var facts: Dossier?
  /// What corrections have made of the name while it is shown.
  private var corrected = CorrectedName()
  /// Whether the name was corrected and the library does not know it under the new one yet.
  private var isAwaitingNames = false
  /// Whether the library has answered that no article mentions it.
  private(set) var isUnknown = false

  /// The articles at hand, contiguous, newest first.
  var rows: [Appearance] = []
  /// Whether there are newer ones before the first.
  var hasEarlier = false
  /// Whether there are older ones after the last.
  var hasLater = false
  /// The articles that are wanted before anything else.
  var wanted: WindowAnchor?
  var freshness = Freshness()

  /// The part that keys go to.
  var part = Part.articles
  /// The selected article.
  var place = RowPlace()
  /// The selected name beside it.
  var besidePlace = RowPlace()

  /// The parts that can have the keys.
  enum Part: Hashable, Sendable {
    case articles, beside
  }

  /// Opens the dossier of a name.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - aliases: Other forms of it that are known already.
  ///   - articleCount: How many articles mention it, if that is known already.
  package init(_ name: EntityName, aliases: [String] = [], articleCount: Int? = nil) {
    key = EntityKey(kind: name.kind, name: name.name)
    self.name = name
    self.aliases = aliases
    self.articleCount = articleCount
  }

  /// The selected article with its sentence.
  package var selected: Appearance? {
    rows.indices.contains(place.index) ? rows[place.index] : nil
  }

  /// The names that stand beside it.
  var companions: [NameCount] { facts?.companions ?? [] }

  /// The selected name beside it.
  var selectedCompanion: EntityName? {
    let companions = companions
    return companions.indices.contains(besidePlace.index)
      ? companions[besidePlace.index].name : nil
  }

  /// Takes what the library says of the name, and its newest articles where those are shown.
  mutating func take(_ dossier: Dossier?) {
    freshness.shown = freshness.asked
    // Until the library has read the articles again, what was known before stands.
    if dossier == nil, isAwaitingNames { return }
    isAwaitingNames = false
    isUnknown = dossier == nil
    guard var dossier else {
      (facts, rows, hasEarlier, hasLater) = (nil, [], false, false)
      return
    }
    let newest = dossier.appearances
    let companion = selectedCompanion
    dossier.appearances = AppearanceWindow(rows: [], hasEarlier: false, hasLater: false)
    facts = dossier
    name = dossier.name
    aliases = dossier.aliases.filter { $0 != dossier.name.name }
    articleCount = dossier.articleCount
    besidePlace.index = companions.firstIndex { $0.name == companion } ?? 0
    if companions.isEmpty { part = .articles }
    if hasEarlier || rows.count > newest.rows.count {
      wanted = selected.map { .around(ListCursor(of: $0.summary)) } ?? .top
    } else {
      replace(by: newest)
    }
  }

  /// Goes on under what a correction makes of the name; what is no name stays until the library has
  /// read its articles again.
  ///
  /// - Parameters:
  ///   - correction: The correction.
  ///   - names: Names whose kind is known, which a merge may lead to.
  mutating func correct(by correction: Correction, knowing names: [EntityName]) {
    guard EntityKey(kind: name.kind, name: correction.name) == key else { return }
    if let latter = corrected.take(correction, of: name, knowing: names) { go(on: latter) }
  }

  /// Goes on under the kind of the name that a merge led to, where that was not known.
  mutating func learn(_ names: [EntityName]) {
    if let latter = corrected.learn(names, of: name) { go(on: latter) }
  }

  /// Takes it that a correction was made in another's stead, which led to the same name.
  mutating func replace(_ former: Correction, by latter: Correction) {
    corrected.replace(former, by: latter)
  }

  /// Goes back to what the name was before a correction.
  mutating func takeBack(_ correction: Correction) {
    if let former = corrected.takeBack(correction) { go(on: former) }
  }

  private mutating func go(on name: EntityName) {
    self.name = name
    key = EntityKey(kind: name.kind, name: name.name)
    isAwaitingNames = true
    isUnknown = false
    freshness = Freshness()
  }

  /// Puts other articles in place, and stays at the selected one where it is among them.
  private mutating func replace(by window: AppearanceWindow) {
    let id = selected?.summary.id
    rows = window.rows
    (hasEarlier, hasLater) = (window.hasEarlier, window.hasLater)
    let found = rows.firstIndex { $0.summary.id == id }
    place.index = found ?? min(place.index, max(0, rows.count - 1))
  }

  /// Takes articles that were asked for.
  mutating func take(_ window: AppearanceWindow, from anchor: WindowAnchor) {
    if wanted == anchor { wanted = nil }
    switch anchor {
    case .top, .bottom:
      replace(by: window)
      place.index = anchor == .top ? 0 : max(0, rows.count - 1)
    case .around: replace(by: window)
    case .after: append(window)
    case .before: prepend(window)
    }
  }

  private mutating func append(_ window: AppearanceWindow) {
    let known = Set(rows.map(\.summary.id))
    let new = window.rows.filter { !known.contains($0.summary.id) }
    hasLater = window.hasLater && !new.isEmpty
    let surplus = min(place.index, max(0, rows.count + new.count - DossierPane.capacity))
    if surplus > 0 { hasEarlier = true }
    rows = Array(rows.dropFirst(surplus)) + new
    place.index -= surplus
  }

  private mutating func prepend(_ window: AppearanceWindow) {
    let known = Set(rows.map(\.summary.id))
    let new = window.rows.filter { !known.contains($0.summary.id) }
    hasEarlier = window.hasEarlier && !new.isEmpty
    let below = max(0, rows.count - 1 - place.index)
    let surplus = min(below, max(0, rows.count + new.count - DossierPane.capacity))
    if surplus > 0 { hasLater = true }
    rows = new + rows.dropLast(surplus)
    place.index += new.count
  }
}

extension DossierPane: SurveyPane {
  var title: String { name.name }

  var selectedArticle: ArticleSummary? { part == .articles ? selected?.summary : nil }

  func awaitsRows(for command: Command) -> Bool {
    command == .open && part == .articles && rows.isEmpty && freshness.isAwaited
  }

  func question(generation: Int) -> SurveyQuestion? {
    guard freshness.failed != generation else { return nil }
    if let wanted {
      return .appearances(key, wanted, limit: max(DossierPane.step, min(rows.count, 400)))
    }
    if freshness.isStale(at: generation) { return .dossier(key) }
    return questionBehind
  }

  var questionBehind: SurveyQuestion? {
    if hasLater, rows.count - place.index <= DossierPane.reserve, let last = rows.last {
      return .appearances(key, .after(ListCursor(of: last.summary)), limit: DossierPane.step)
    }
    if hasEarlier, place.index < DossierPane.reserve, let first = rows.first {
      return .appearances(key, .before(ListCursor(of: first.summary)), limit: DossierPane.step)
    }
    return nil
  }

  mutating func take(
    _ answer: SurveyAnswer,
    to question: SurveyQuestion,
    in context: PaneContext
  ) {
    switch (answer, question) {
    case (.dossier(let dossier), _): take(dossier)
    case (.appearances(let window), .appearances(_, let anchor, _)): take(window, from: anchor)
    default: return
    }
    settle(in: context)
  }

  mutating func update(_ ids: [ArticleID], _ change: (inout ArticleSummary) -> Void) {
    for at in rows.indices where ids.contains(rows[at].summary.id) { change(&rows[at].summary) }
  }

  mutating func find(
    _ words: String,
    forward: Bool,
    fromHere: Bool,
    in context: PaneContext
  ) -> Bool {
    let found = rows.match(from: place.index, forward: forward, fromHere: fromHere) { row in
      "\(row.summary.headline)\n\(row.summary.voice)\n\(row.sentence)".holds(words)
    }
    guard let found else { return false }
    part = .articles
    place = listLayout(in: context).moved(place, to: found)
    return true
  }
}

extension Array {
  /// The nearest element that matches, round the ends.
  ///
  /// - Parameters:
  ///   - index: Where to start.
  ///   - forward: Whether to look towards the end.
  ///   - fromHere: Whether the one at the start counts.
  ///   - matches: What is looked for.
  /// - Returns: Its index.
  func match(
    from index: Int,
    forward: Bool,
    fromHere: Bool,
    _ matches: (Element) -> Bool
  ) -> Int? {
    for step in fromHere ? 0..<count : 1..<count + 1 {
      let at = (index + (forward ? step : -step) + count) % Swift.max(1, count)
      if indices.contains(at), matches(self[at]) { return at }
    }
    return nil
  }
}

extension String {
  /// Whether the text holds some words, whatever the case.
  func holds(_ words: String) -> Bool { lowercased().contains(words.lowercased()) }
}
