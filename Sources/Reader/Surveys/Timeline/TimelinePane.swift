import ArticleModel
package import TextGrid

/// A timeline: the dates that an article, or the articles of a list, speak of, in the order of the
/// calendar, each with its sentence.
///
/// A list is read some hundred articles at a time, and the dates are shown as they come. When the
/// library changes it is read anew, and what is shown stays until that is done.
package struct TimelinePane: Hashable, Sendable {
  /// How many articles of a list are read at a time.
  static let step = 200
  /// How many are read at most.
  static let articleLimit = 1000
  /// How many dates are shown at most.
  static let entryLimit = 10_000

  /// Whose dates are shown.
  let source: Source
  /// The day that is marked among them: today, or when the article was published.
  let mark: Mark?
  /// The dates, in order.
  private(set) var entries: [TimelineEntry]
  /// The index of the date before which the marked day stands; the number of dates at the end.
  private(set) var markIndex = 0
  /// The reading of the list whose dates are shown.
  private var reading = ListReading()
  /// The reading that is to take its place, while it is under way.
  private var readingAnew: ListReading?

  /// How many articles were read.
  var articlesRead: Int { reading.articles }
  /// Whether all is read that will be.
  var isComplete: Bool { reading.isComplete }
  /// Whether there are articles that were not read.
  var isCutShort: Bool { reading.next != nil }

  var freshness = Freshness()
  /// The selected date.
  var place = RowPlace() {
    didSet { if place.index != oldValue.index { hasMoved = true } }
  }
  /// Whether the user has selected a date.
  private var hasMoved = false

  /// Whose dates a timeline shows.
  enum Source: Hashable, Sendable {
    case article(ArticleID, headline: String)
    case list(ArticleQuery, title: String)
  }

  /// A day that is marked.
  struct Mark: Hashable, Sendable {
    var day: CivilDay
    var word: String
  }

  /// The timeline of an article.
  ///
  /// - Parameters:
  ///   - article: The article, sound.
  ///   - id: Its number.
  ///   - mention: The mention, by its index in the article's, whose date is selected.
  init(of article: Article, _ id: ArticleID, selecting mention: Int?) {
    source = .article(id, headline: article.headline)
    mark = article.published.map { Mark(day: $0.day, word: "published") }
    entries = article.timeline(of: id, limit: TimelinePane.entryLimit)
    reading.isComplete = true
    markIndex = indexOfMark
    guard let mention, article.mentions.indices.contains(mention) else { return }
    let wanted = article.mentions[mention]
    let value = wanted.value ?? article.entities[wanted.entity].value
    place.index =
      entries.firstIndex { $0.place == wanted.place && $0.span == wanted.span }
      ?? entries.firstIndex { $0.value == value && $0.place == wanted.place }
      ?? entries.firstIndex { $0.value == value } ?? 0
  }

  /// The timeline of a list.
  ///
  /// - Parameters:
  ///   - query: The list.
  ///   - title: What the list is called.
  ///   - today: The user's day, which is marked.
  init(of query: ArticleQuery, title: String, today: CivilDay) {
    source = .list(query, title: title)
    mark = Mark(day: today, word: "today")
    entries = []
  }

  /// The selected date.
  var selected: TimelineEntry? {
    entries.indices.contains(place.index) ? entries[place.index] : nil
  }

  private var indexOfMark: Int {
    guard let mark else { return entries.count }
    return entries.firstIndex { entry in
      entry.extent.first > mark.day
        || (entry.extent.first == mark.day && entry.extent.last == mark.day)
    } ?? entries.count
  }

  private mutating func take(_ page: TimelinePage) {
    guard isComplete else {
      reading.take(page, asked: freshness.asked)
      return show(reading.entries)
    }
    var anew = readingAnew ?? ListReading()
    anew.take(page, asked: freshness.asked)
    readingAnew = anew
    guard anew.isComplete else { return }
    (reading, readingAnew) = (anew, nil)
    show(anew.entries)
  }

  /// Shows other dates, and stays at the selected one, or where it stood.
  private mutating func show(_ dates: [TimelineEntry]) {
    if isComplete { freshness.shown = reading.generation }
    let before = selected
    entries = dates.sorted(by: TimelineEntry.isBefore)
    markIndex = indexOfMark
    let wasMoved = hasMoved
    if wasMoved, let before {
      let same = entries.firstIndex {
        $0.article == before.article && $0.place == before.place && $0.span == before.span
      }
      let next = entries.firstIndex { !TimelineEntry.isBefore($0, before) }
      place.index = same ?? next ?? max(0, entries.count - 1)
    } else {
      place = RowPlace(index: max(0, markIndex - 1), lead: .max / 2)
    }
    hasMoved = wasMoved
  }

  /// Takes a newer state of the article whose dates are shown, for instance after a correction.
  mutating func update(_ article: Article, _ id: ArticleID) {
    guard case .article(id, _) = source else { return }
    hasMoved = true
    show(article.timeline(of: id, limit: TimelinePane.entryLimit))
  }
}

/// A list of articles while its dates are read.
private struct ListReading: Hashable {
  /// The dates, in the order of the articles.
  var entries: [TimelineEntry] = []
  /// How many articles were read.
  var articles = 0
  /// The article after which reading goes on.
  var next: ListCursor?
  /// Whether all is read that will be.
  var isComplete = false
  /// The library's generation when it began.
  var generation: Int?

  /// Takes some more articles.
  mutating func take(_ page: TimelinePage, asked: Int?) {
    if articles == 0 { generation = asked }
    articles += page.articleCount
    next = page.next
    entries += page.entries.prefix(TimelinePane.entryLimit - entries.count)
    isComplete =
      next == nil || articles >= TimelinePane.articleLimit
      || entries.count >= TimelinePane.entryLimit
  }
}

extension TimelinePane: RowSurvey {
  var title: String { "timeline" }

  func awaitsRows(for command: Command) -> Bool {
    command == .open && entries.isEmpty && !isComplete && freshness.failed == nil
  }

  func question(generation: Int) -> SurveyQuestion? {
    guard case .list(let query, _) = source, freshness.failed != generation else { return nil }
    guard isComplete else {
      return .timeline(query, after: reading.next, limit: TimelinePane.step)
    }
    guard freshness.isStale(at: generation) else { return nil }
    return .timeline(query, after: readingAnew?.next, limit: TimelinePane.step)
  }

  mutating func take(
    _ answer: SurveyAnswer,
    to question: SurveyQuestion,
    in context: PaneContext
  ) {
    guard case .timeline(let page) = answer else { return }
    take(page)
    place = layout(in: context).settled(place)
  }

  mutating func find(
    _ words: String,
    forward: Bool,
    fromHere: Bool,
    in context: PaneContext
  ) -> Bool {
    let found = entries.match(from: place.index, forward: forward, fromHere: fromHere) { entry in
      "\(entry.headline)\n\(entry.sentence)".holds(words)
    }
    return select(found: found, in: context)
  }
}

extension TimelinePane: Pane {
  /// Carries out a command while the timeline is shown.
  package mutating func perform(
    _ command: Command,
    count: Int?,
    in context: PaneContext
  ) -> PaneOutcome {
    let layout = layout(in: context)
    switch command {
    case .open: return open()
    case .nextGroup, .previousGroup:
      let isForward = command == .nextGroup
      for _ in 0..<min(count ?? 1, 100) {
        place = layout.moved(place, to: isForward ? nextGroup : previousGroup)
      }
    default:
      guard let target = layout.place(after: command, from: place, count: count) else {
        return .notHandled
      }
      place = target
    }
    return .done()
  }

  /// Moves what is shown by that many lines, down where positive.
  package mutating func scroll(by lines: Int, in context: PaneContext) {
    place = layout(in: context).scrolled(place, by: lines)
  }

  /// Selects the date under a click; one that is selected already is opened.
  package mutating func click(at point: GridPoint, in context: PaneContext) -> PaneOutcome {
    clickRow(at: point, in: context)
  }

  /// Opens the article at the selected date.
  func open() -> PaneOutcome {
    guard let selected else { return .done() }
    return .done(request: .openMention(selected.article, selected.place, selected.span))
  }

  /// Selects the date so many articles further than the one that is read, along the calendar.
  ///
  /// The dates of one article that stand together are one step.
  mutating func walk(by steps: Int, from id: ArticleID, in context: PaneContext) -> SurveyStep? {
    guard case .list = source, entries.indices.contains(place.index) else { return nil }
    var here = place.index
    if entries[here].article != id {
      here = entries.firstIndex { $0.article == id } ?? here
    }
    var article = id
    for _ in 0..<min(abs(steps), entries.count) {
      let next =
        steps > 0
        ? entries[here...].firstIndex { $0.article != article }
        : entries[...here].lastIndex { $0.article != article }
      guard let next else { break }
      (here, article) = (next, entries[next].article)
    }
    guard article != id else { return .nowhere }
    place = layout(in: context).moved(place, to: here)
    let entry = entries[here]
    return .article(entry.article, MentionPlace(place: entry.place, span: entry.span))
  }

  private var nextGroup: Int {
    guard let selected else { return 0 }
    let group = TimelineLabel(selected).group
    let next = entries[place.index...].firstIndex { TimelineLabel($0).group != group }
    return next ?? entries.count - 1
  }

  private var previousGroup: Int {
    guard place.index > 0, entries.indices.contains(place.index) else { return 0 }
    let group = TimelineLabel(entries[place.index - 1]).group
    let other = entries[..<place.index].lastIndex { TimelineLabel($0).group != group }
    return other.map { $0 + 1 } ?? 0
  }
}
