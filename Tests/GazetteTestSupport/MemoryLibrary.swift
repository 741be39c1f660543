package import ArticleModel
package import Reader

/// A library in memory that answers the reader's effects at once and always in the same way.
package struct MemoryLibrary: Sendable {
  /// The articles, in no order.
  package var articles: [LibraryArticle]
  /// How far reading has come in articles, in hundredths.
  package var progress: [ArticleID: Int] = [:]
  /// The user's keywords.
  package var keywords: [Keyword] = []
  /// What the user set right; articles are answered as it makes them.
  package var corrections: [Correction] = []
  /// Whether corrections are refused, as by a file that may not be written.
  package var isRefusing = false
  private var markedRead: [UndoToken: [ArticleID]] = [:]

  /// Makes a library of some articles.
  package init(_ articles: [LibraryArticle]) {
    self.articles = articles
  }

  /// What the library answers to an effect; nothing where the effect does not concern it.
  package mutating func answers(to effect: Effect) -> [Event] {
    switch effect {
    case .loadWindow(let query, let anchor, let limit, let id):
      return [.windowLoaded(id, anchor, window(of: query, from: anchor, limit: limit))]
    case .count(let query, let id):
      let counts = ArticleCounts(
        found: rows(of: query).count,
        unread: articles.count { !$0.isRead },
        total: articles.count
      )
      return [.countsLoaded(id, counts)]
    case .loadArticle(let id, let request):
      guard let article = articles.first(where: { $0.id == id }) else {
        return [.failed(request, "There is no article \(id.rawValue)")]
      }
      return [.articleLoaded(request, corrected(article))]
    case .countInLibrary(let id, let keys):
      return [.libraryCountsLoaded(id, keys.map { key in articles.count { $0.names(key) } })]
    case .loadDossier, .loadAppearances, .loadTimeline, .loadNames: return survey(effect)
    case .setRead(let ids, let isRead):
      return change(ids) { $0.isRead = isRead }
    case .setStarred(let ids, let isStarred):
      return change(ids) { $0.isStarred = isStarred }
    case .markAllRead(let query, let token):
      let ids = rows(of: query).filter { !$0.isRead }.map(\.id)
      markedRead[token] = ids
      return change(ids) { $0.isRead = true } + [.markedRead(token, count: ids.count)]
    case .restore(let token, let isRead):
      return change(markedRead[token] ?? []) { $0.isRead = isRead }
    case .savePosition(let id, let position, let progress):
      self.progress[id] = progress
      return change([id]) { $0.position = position }
    case .useTheme(let name): return [.themeChanged(name)]
    case .addKeyword, .removeKeyword, .setKeyword: return changeKeywords(effect)
    case .addCorrection, .removeCorrection: return correct(effect)
    case .findNames(let text, let id): return [.namesFound(id, names(beginning: text))]
    case .readNames, .stopReadingNames, .cancel, .importAgain, .saveSettings, .open, .copy, .pipe,
      .save, .setMouse, .suspend,
      .redraw, .quit:
      return []
    }
  }

  private mutating func changeKeywords(_ effect: Effect) -> [Event] {
    switch effect {
    case .addKeyword(let keyword): keywords.append(keyword)
    case .removeKeyword(let keyword): keywords.removeAll { $0.pattern == keyword.pattern }
    case .setKeyword(let keyword, let isOn):
      for at in keywords.indices where keywords[at].pattern == keyword.pattern {
        keywords[at].isOn = isOn
      }
    default: break
    }
    return [.keywordsChanged(keywords)]
  }

  private mutating func correct(_ effect: Effect) -> [Event] {
    switch effect {
    case .addCorrection(let correction, _) where isRefusing:
      return [.correctionRefused(correction, "entities.toml: may not be written")]
    case .addCorrection(let correction, let index):
      corrections.insert(correction, at: index ?? corrections.count)
    case .removeCorrection(let correction):
      corrections.lastIndex(of: correction).map { _ = corrections.remove(at: $0) }
    default: break
    }
    return [.correctionsChanged(corrections)]
  }

  private func corrected(_ article: LibraryArticle) -> LibraryArticle {
    var corrected = article
    for correction in corrections {
      corrected.article = corrected.article.corrected(by: correction)
    }
    return corrected
  }

  /// The names that begin with some letters, whatever their case, in alphabetical order.
  private func names(beginning text: String) -> [EntityName] {
    let all = articles.flatMap(\.article.entities).filter {
      $0.kind.isName && $0.name.lowercased().hasPrefix(text.lowercased())
    }
    return Set(all.map { EntityName(kind: $0.kind, name: $0.name) })
      .sorted { $0.name < $1.name }
  }

  private mutating func change(
    _ ids: [ArticleID],
    _ change: (inout LibraryArticle) -> Void
  ) -> [Event] {
    for at in articles.indices where ids.contains(articles[at].id) { change(&articles[at]) }
    return [.libraryChanged]
  }

  /// All rows that a query finds, in its order.
  package func rows(of query: ArticleQuery) -> [ArticleSummary] {
    let found = articles.filter { article in
      let isInState =
        switch query.state {
        case .all: true
        case .unread: !article.isRead
        case .starred: article.isStarred
        case .started: (1..<100).contains(progress[article.id] ?? 0)
        case .keywords: keywordCount(of: article) > 0
        }
      let words = query.words.lowercased()
      let text = (article.article.headline + " " + article.article.byline.authors.joined())
        .lowercased()
      return isInState && (words.isEmpty || text.contains(words))
        && (query.entity.map(article.names) ?? true)
    }
    let rows = found.map(summary)
    return rows.sorted { left, right in
      let (one, other) = (ListCursor(of: left), ListCursor(of: right))
      return query.order == .newestFirst
        ? (one.date, one.id) > (other.date, other.id) : (one.date, one.id) < (other.date, other.id)
    }
  }

  /// Some of the rows that a query finds.
  func window(
    of query: ArticleQuery,
    from anchor: WindowAnchor,
    limit: Int
  ) -> ArticleWindow {
    let rows = rows(of: query)
    func place(of cursor: ListCursor) -> Int {
      rows.firstIndex { row in
        let key = ListCursor(of: row)
        return query.order == .newestFirst
          ? (key.date, key.id) <= (cursor.date, cursor.id)
          : (key.date, key.id) >= (cursor.date, cursor.id)
      } ?? rows.count
    }
    let range: Range<Int>
    switch anchor {
    case .top: range = 0..<min(limit, rows.count)
    case .bottom: range = max(0, rows.count - limit)..<rows.count
    case .after(let cursor):
      let at = place(of: cursor)
      let start = at < rows.count && rows[at].id == cursor.id ? at + 1 : at
      range = start..<min(rows.count, start + limit)
    case .before(let cursor):
      let end = place(of: cursor)
      range = max(0, end - limit)..<end
    case .around(let cursor):
      let start = max(0, place(of: cursor) - limit / 2)
      range = start..<min(rows.count, start + limit)
    }
    return ArticleWindow(
      rows: Array(rows[range]),
      hasEarlier: range.lowerBound > 0,
      hasLater: range.upperBound < rows.count
    )
  }

  /// What the list shows of an article.
  func summary(of library: LibraryArticle) -> ArticleSummary {
    let article = library.article
    var counts: [Int: Int] = [:]
    for mention in article.mentions { counts[mention.entity, default: 0] += 1 }
    let names = article.entities.filter {
      [.person, .place, .organisation, .group, .event].contains($0.kind)
    }.sorted { (counts[$0.id] ?? 0, -$0.id) > (counts[$1.id] ?? 0, -$1.id) }
    return ArticleSummary(
      id: library.id,
      headline: article.headline,
      voice: article.byline.authors.first ?? article.agency ?? "",
      date: article.published ?? Timestamp(secondsSince1970: 0),
      isDateOfAdding: article.published == nil,
      wordCount: article.wordCount,
      names: names.prefix(4).map { EntityName(kind: $0.kind, name: $0.name) },
      isRead: library.isRead,
      isStarred: library.isStarred,
      progress: progress[library.id] ?? 0,
      keywordCount: keywordCount(of: library),
      keywordSpans: keywordSpans(in: article.headline)
    )
  }

  /// Where keywords stand, the case of ASCII letters aside.
  private func keywordSpans(in headline: String) -> [TextSpan] {
    let text = headline.utf8.map(\.lowercasedASCII)
    let words = keywords.filter { $0.isOn && !$0.isExpression }
      .map { $0.pattern.utf8.map(\.lowercasedASCII) }
    var spans: [TextSpan] = []
    var at = 0
    while at < text.count {
      let word = words.first { !$0.isEmpty && text[at...].starts(with: $0) }
      if let word { spans.append(TextSpan(at..<at + word.count)) }
      at += word?.count ?? 1
    }
    return spans
  }

  private func keywordCount(of library: LibraryArticle) -> Int {
    let text = ([library.article.headline] + library.article.blocks.map(\.text))
      .joined(separator: "\n").lowercased()
    return keywords.count { $0.isOn && text.contains($0.pattern.lowercased()) }
  }
}

extension UInt8 {
  /// The byte with the bit set that parts capital from small letters, where it is a capital one.
  fileprivate var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension LibraryArticle {
  /// Whether the article names an entity.
  func names(_ key: EntityKey) -> Bool {
    article.entities.contains { $0.key == key }
  }
}
