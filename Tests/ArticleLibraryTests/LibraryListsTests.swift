import ArticleModel
import GRDB
import Testing

@testable import ArticleLibrary

@Suite("Library+Lists")
struct LibraryListsTests {
  private static let people = ["Ada Lovelace", "Kim Jong-un", "Noor Inayat"]

  /// A library of articles with few different dates, so that many are equal, and some without.
  private func filled(_ count: Int, seed: UInt64) async throws -> Library {
    var random = FixedRandom(seed: seed)
    let library = try Library.temporary(now: { 1_600_000_000 })
    var articles: [Article] = []
    for number in 0..<count {
      let name = EntityName(kind: .person, name: Self.people.randomElement(using: &random) ?? "")
      let word = ["rates", "élection", "storm"].randomElement(using: &random) ?? ""
      articles.append(
        article(
          "Headline \(number) on \(word)",
          day: Int.random(in: 0..<8, using: &random) == 0
            ? nil : 18_500 + Int.random(in: 0..<6, using: &random),
          names: Bool.random(using: &random) ? [name] : []
        )
      )
    }
    try await library.add(articles)
    let ids = (1...count).map { ArticleID(Int64($0)) }
    try await library.setRead(ids.filter { _ in Bool.random(using: &random) }, true)
    try await library.setStarred(
      ids.filter { _ in Int.random(in: 0..<5, using: &random) == 0 },
      true
    )
    for id in ids where Int.random(in: 0..<5, using: &random) == 0 {
      try await library.savePosition(
        id,
        .start,
        progress: [0, 40, 100].randomElement(using: &random) ?? 0
      )
    }
    return library
  }

  @Test("An article without a date stands at the time of adding, and says so")
  func undated() async throws {
    let library = try Library.temporary(now: { 1_600_000_000 })
    try await library.add([article("Undated", day: nil), article("Dated", day: 18_500)])
    let rows = try await library.window(ArticleQuery(), limit: 9).rows
    #expect(rows.map(\.headline) == ["Undated", "Dated"])
    #expect(rows.map(\.isDateOfAdding) == [true, false])
    #expect(rows.first?.date.secondsSince1970 == 1_600_000_000)
  }

  private static var queries: [ArticleQuery] {
    ArticleQuery.StateFilter.allCases.flatMap { state in
      ["", "elec", "headline 1"].flatMap { words in
        [nil, EntityKey(kind: .person, name: "Kim Jong-un")].flatMap { entity in
          ArticleQuery.Order.allCases.map { order in
            ArticleQuery(state: state, words: words, entity: entity, order: order)
          }
        }
      }
    }
  }

  /// What a query finds, worked out the simple way.
  private func expected(_ query: ArticleQuery, of all: [ArticleSummary]) -> [ArticleSummary] {
    let found = all.filter { row in
      let state =
        switch query.state {
        case .all: true
        case .unread: !row.isRead
        case .starred: row.isStarred
        case .started: (1..<100).contains(row.progress)
        case .keywords: row.keywordCount > 0
        }
      let text = FoldedWords(row.headline + " " + row.voice).text
      let words = (WordsFilter(query.words)?.needles ?? []).allSatisfy { text.contains($0) }
      let entity = query.entity.map { key in
        row.names.contains { EntityKey(kind: $0.kind, name: $0.name) == key }
      }
      return state && words && entity ?? true
    }
    let ascending = found.sorted {
      ($0.date.secondsSince1970, $0.id) < ($1.date.secondsSince1970, $1.id)
    }
    return query.order == .oldestFirst ? ascending : ascending.reversed()
  }

  private func check(
    _ window: ArticleWindow,
    is range: Range<Int>,
    of list: [ArticleSummary],
    _ comment: Comment
  ) {
    #expect(window.rows.map(\.id.rawValue) == list[range].map(\.id.rawValue), comment)
    #expect(window.rows == Array(list[range]), comment)
    guard !range.isEmpty else { return }
    #expect(window.hasEarlier == (range.lowerBound > 0), comment)
    #expect(window.hasLater == (range.upperBound < list.count), comment)
  }

  @Test("windows are those of a list sorted and cut by hand", arguments: [1, 2] as [UInt64])
  func windowsAgreeWithArrays(seed: UInt64) async throws {
    let count = 80
    let library = try await filled(count, seed: seed)
    let all = try await library.window(ArticleQuery(), .top, limit: count).rows
    #expect(all.count == count)
    for query in Self.queries {
      let list = expected(query, of: all)
      let counts = try await library.counts(query)
      #expect(counts.found == list.count, "\(query)")
      #expect(counts.total == count)
      #expect(counts.unread == all.count { !$0.isRead })
      for limit in [0, 1, 7, 200] {
        let comment: Comment = "\(query) \(limit)"
        let shown = min(limit, list.count)
        check(try await library.window(query, .top, limit: limit), is: 0..<shown, of: list, comment)
        check(
          try await library.window(query, .bottom, limit: limit),
          is: list.count - shown..<list.count,
          of: list,
          comment
        )
        for at in stride(from: 0, to: list.count, by: 7) {
          let cursor = ListCursor(of: list[at])
          check(
            try await library.window(query, .after(cursor), limit: limit),
            is: at + 1..<min(list.count, at + 1 + limit),
            of: list,
            comment
          )
          check(
            try await library.window(query, .before(cursor), limit: limit),
            is: max(0, at - limit)..<at,
            of: list,
            comment
          )
          let around = try await library.window(query, .around(cursor), limit: limit)
          let first = max(0, min(at - limit / 2, list.count - shown))
          check(around, is: first..<first + shown, of: list, "around \(at): \(comment)")
        }
      }
    }
  }

  @Test("whichever way is taken to the rows, they are the same", arguments: [3, 9, 4000])
  func routesAgree(stretch: Int) async throws {
    let library = try await filled(60, seed: 4)
    for query in Self.queries where !query.words.isEmpty {
      try await library.reading { database in
        guard var usual = try ListStatement(query, in: database) else { return }
        usual.longestStretch = stretch
        let rows = try usual.rows(database, .forward, limit: 60)
        let routes: [ListStatement.Route] =
          [.words, .headlinesThenWords, .headlines] + (query.entity == nil ? [] : [.occurrences])
        for route in routes {
          let statement = usual.taking(route)
          #expect(try statement.rows(database, .forward, limit: 60) == rows, "\(route) \(query)")
          #expect(try statement.count(database) == rows.count, "\(route) \(query)")
          guard rows.count > 4 else { continue }
          let window = try ArticleWindow(
            of: statement,
            at: .around(ListCursor(of: rows[2])),
            limit: 4,
            in: database
          )
          #expect(window.rows == Array(rows[..<4]), "\(route) \(query)")
        }
      }
    }
  }

  @Test("a cursor whose article has left the list still holds its place")
  func cursorOfMissingRow() async throws {
    let library = try Library.temporary()
    try await library.add((0..<5).map { article("A\($0)", day: 100 + $0) })
    let query = ArticleQuery(state: .unread, order: .oldestFirst)
    let rows = try await library.window(query, .top, limit: 9).rows
    try await library.setRead([rows[2].id], true)
    let cursor = ListCursor(of: rows[2])
    let after = try await library.window(query, .after(cursor), limit: 1)
    #expect(after.rows.map(\.headline) == ["A3"])
    #expect(after.hasEarlier && after.hasLater)
    let around = try await library.window(query, .around(cursor), limit: 2)
    #expect(around.rows.map(\.headline) == ["A1", "A3"])
  }

  @Test(
    "every list is read along an index, without sorting",
    arguments: ArticleQuery.StateFilter.allCases,
    [nil, EntityKey(kind: .place, name: "Cuba")]
  )
  func plans(state: ArticleQuery.StateFilter, entity: EntityKey?) async throws {
    let library = try Library.temporary()
    try await library.add([
      article("Cuba", day: 1, names: [EntityName(kind: .place, name: "Cuba")])
    ])
    let query = ArticleQuery(state: state, entity: entity)
    let cursor = ListCursor(date: 5, id: ArticleID(3))
    for reach in [.whole, .sameDate(cursor, isInclusive: false), .otherDates(cursor)]
      as [ListStatement.Reach]
    {
      let plan = try await library.reading { database in
        guard let statement = try ListStatement(query, in: database) else { return "none" }
        let selection = statement.selection(.forward, in: reach, limit: 9)
        let sql = "EXPLAIN QUERY PLAN " + selection.sql
        return try Row.fetchAll(database, sql: sql, arguments: selection.arguments)
          .map { $0["detail"] as String }.joined(separator: "; ")
      }
      #expect(!plan.contains("TEMP B-TREE"), "\(plan)")
      switch reach {
      case .whole: #expect(plan.contains("USING INDEX") || plan.contains("(entity=?)"), "\(plan)")
      case .sameDate:
        #expect(plan.contains("date=? AND rowid<?)") || plan.contains("article<?)"), "\(plan)")
      case .otherDates: #expect(plan.contains("date<?)"), "\(plan)")
      }
    }
  }

  @Test("each word is looked for as the beginning of a word in headline, voice and source")
  func words() async throws {
    let library = try Library.temporary()
    var fromSource = article("Third", day: 3)
    fromSource.source.title = "El País"
    try await library.add([
      article("Kim Jong-un writes", day: 1), article("Second", day: 2, author: "Renée Okafor"),
      fromSource, article("東京の天気", day: 4), article("대한민국 선거", day: 5),
    ])
    func found(_ words: String) async throws -> [String] {
      try await library.window(ArticleQuery(words: words), .top, limit: 9).rows.map(\.headline)
    }
    #expect(try await found("jong-un") == ["Kim Jong-un writes"])
    #expect(try await found("WRI kim") == ["Kim Jong-un writes"])
    #expect(try await found("ites") == [])
    #expect(try await found("renee") == ["Second"])
    #expect(try await found("pais") == ["Third"])
    #expect(try await found("天気") == ["東京の天気"])
    #expect(try await found("한민") == ["대한민국 선거"])
    #expect(try await found("\" OR kim NOT *") == [])
    #expect(try await found("...").count == 5)
  }
}
