import ArticleModel
import Reader

extension MemoryLibrary {
  /// What the library answers to the question of a dossier, a timeline or the rising names.
  func survey(_ effect: Effect) -> [Event] {
    switch effect {
    case .loadDossier(let key, let id): [.dossierLoaded(id, dossier(of: key))]
    case .loadAppearances(let key, let anchor, let limit, let id):
      [.appearancesLoaded(id, appearances(of: key, from: anchor, limit: limit))]
    case .loadTimeline(let query, let cursor, let limit, let id):
      [.timelineLoaded(id, timeline(of: query, after: cursor, limit: limit))]
    case .loadNames(let days, let limit, let id):
      [.namesLoaded(id, risingNames(days: days, limit: limit))]
    default: []
    }
  }

  private func dossier(of key: EntityKey) -> Dossier? {
    let rows = rows(of: ArticleQuery(entity: key))
    guard let newest = rows.first, let oldest = rows.last else { return nil }
    let naming = articles.filter { $0.names(key) }
    let entities = naming.flatMap { $0.article.entities.filter { $0.key == key } }
    var aliases: [String] = []
    for alias in entities.flatMap(\.aliases) where !aliases.contains(alias) {
      aliases.append(alias)
    }
    return Dossier(
      name: EntityName(kind: key.kind, name: entities.first?.name ?? key.name),
      aliases: aliases,
      articleCount: rows.count,
      firstSeen: oldest.date,
      lastSeen: newest.date,
      months: months(of: rows),
      companions: companions(of: key, in: naming),
      appearances: appearances(of: key, from: .top, limit: 50)
    )
  }

  private func months(of rows: [ArticleSummary]) -> [MonthCount] {
    let numbers = rows.map { $0.date.day.year * 12 + $0.date.day.month - 1 }
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    return (max(first, last - 119)...last).map { number in
      MonthCount(year: number / 12, month: number % 12 + 1, count: numbers.count { $0 == number })
    }
  }

  private func companions(of key: EntityKey, in articles: [LibraryArticle]) -> [NameCount] {
    var counts: [EntityKey: NameCount] = [:]
    for article in articles {
      for entity in article.article.entities where entity.kind.isIndexed && entity.key != key {
        let name = EntityName(kind: entity.kind, name: entity.name)
        counts[entity.key, default: NameCount(name: name, count: 0)].count += 1
      }
    }
    let sorted = counts.values.sorted { ($1.count, $0.name.name) < ($0.count, $1.name.name) }
    return Array(sorted.prefix(20))
  }

  private func appearances(
    of key: EntityKey,
    from anchor: WindowAnchor,
    limit: Int
  ) -> AppearanceWindow {
    let window = window(of: ArticleQuery(entity: key), from: anchor, limit: limit)
    return AppearanceWindow(
      rows: window.rows.compactMap { appearance(of: key, in: $0) },
      hasEarlier: window.hasEarlier,
      hasLater: window.hasLater
    )
  }

  private func appearance(of key: EntityKey, in summary: ArticleSummary) -> Appearance? {
    guard let article = articles.first(where: { $0.id == summary.id })?.article,
      let entity = article.entities.firstIndex(where: { $0.key == key })
    else { return nil }
    let mentions = article.mentions.filter { $0.entity == entity }
    guard let first = mentions.first, let text = article.text(at: first.place),
      let sentence = SentenceFinder.sentence(in: text, around: first.span)
    else { return nil }
    let start = first.span.start.bytes - sentence.start.bytes
    return Appearance(
      summary: summary,
      mentionCount: mentions.count,
      place: first.place,
      sentenceStart: sentence.start,
      sentence: String(text[sentence]),
      mention: TextSpan(start..<start + first.span.bytes.count)
    )
  }

  private func timeline(
    of query: ArticleQuery,
    after cursor: ListCursor?,
    limit: Int
  ) -> TimelinePage {
    let window = window(of: query, from: cursor.map { .after($0) } ?? .top, limit: limit)
    let entries = window.rows.flatMap { row in
      articles.first { $0.id == row.id }?.article.timeline(of: row.id, limit: 200) ?? []
    }
    return TimelinePage(
      entries: entries,
      articleCount: window.rows.count,
      next: window.hasLater ? window.rows.last.map { ListCursor(of: $0) } : nil
    )
  }

  /// The names of the days up to the newest article.
  private func risingNames(days: Int, limit: Int) -> RisingNames {
    let dates = articles.compactMap { $0.article.published?.secondsSince1970 }
    let end = (dates.max() ?? 0) + 1
    let length = Int64(days) * 86_400
    var found: [EntityKey: RisingName] = [:]
    for article in articles {
      guard let date = article.article.published?.secondsSince1970, date >= end - 2 * length else {
        continue
      }
      for entity in article.article.entities where entity.kind.isIndexed {
        let name = EntityName(kind: entity.kind, name: entity.name)
        let parts = [Int](repeating: 0, count: days == 1 ? 24 : days)
        var rising =
          found[entity.key] ?? RisingName(name: name, count: 0, earlierCount: 0, parts: parts)
        if date >= end - length {
          rising.count += 1
          rising.parts[Int((date - end + length) * Int64(parts.count) / length)] += 1
        } else {
          rising.earlierCount += 1
        }
        found[entity.key] = rising
      }
    }
    let names = found.values.filter { $0.count > 0 }
      .sorted { ($1.change, $1.count, $0.name.name) < ($0.change, $0.count, $1.name.name) }
    return RisingNames(names: Array(names.prefix(limit)), end: end, days: days)
  }
}
