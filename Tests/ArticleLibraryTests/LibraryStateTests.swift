import ArticleLibrary
import ArticleModel
import Testing

@Suite("Library+State")
struct LibraryStateTests {
  private func filled(_ count: Int) async throws -> (Library, [ArticleID]) {
    let library = try Library.temporary()
    try await library.add((0..<count).map { article("A\($0)", day: 100 + $0) })
    return (library, (1...count).map { ArticleID(Int64($0)) })
  }

  @Test("read and starred are kept and counted")
  func readAndStarred() async throws {
    let (library, ids) = try await filled(4)
    try await library.setRead([ids[0], ids[2], ArticleID(99)], true)
    try await library.setRead([ids[0]], true)
    try await library.setStarred([ids[3]], true)
    #expect(try await library.counts(ArticleQuery(state: .unread)).found == 2)
    #expect(try await library.counts(ArticleQuery(state: .starred)).found == 1)
    #expect(try await library.article(ids[2]).isRead)
    #expect(try await library.article(ids[3]).isStarred)
    try await library.setRead([ids[0]], false)
    try await library.setStarred([ids[3]], false)
    #expect(try await library.counts(ArticleQuery(state: .unread)).found == 3)
    #expect(try await library.counts(ArticleQuery(state: .starred)).found == 0)
  }

  @Test("marking all as read is taken back for those that were unread, and no others")
  func markAllRead() async throws {
    let (library, ids) = try await filled(6)
    try await library.setRead([ids[1]], true)
    try await library.setStarred([ids[0], ids[1], ids[2]], true)
    let token = try await library.markAllRead(ArticleQuery(state: .starred))
    #expect(try await library.counts(ArticleQuery()).unread == 3)
    try await library.restore(token, isRead: false)
    #expect(try await library.counts(ArticleQuery()).unread == 5)
    #expect(try await library.article(ids[1]).isRead)
    try await library.restore(token, isRead: true)
    #expect(try await library.counts(ArticleQuery()).unread == 3)
    let all = try await library.markAllRead(ArticleQuery(words: "a5"))
    #expect(all != token)
    #expect(try await library.counts(ArticleQuery()).unread == 2)
  }

  @Test("more than a thousand are marked as read and taken back as one")
  func markMany() async throws {
    let library = try Library.temporary()
    try await library.add(articles(1_005, "A"))
    let token = try await library.markAllRead(ArticleQuery())
    #expect(try await library.counts(ArticleQuery()).unread == 0)
    try await library.setRead([], true)
    try await library.restore(token, isRead: false)
    #expect(try await library.counts(ArticleQuery()).unread == 1_005)
  }

  @Test("the reading position is kept, and fitted to a text that has become shorter")
  func position() async throws {
    let library = try Library.temporary()
    try await library.add([article("One", at: "/a", text: "Zwölf Boxkämpfer jagen")])
    let id = ArticleID(1)
    let position = ReadingPosition(block: 0, offset: TextOffset(13))
    try await library.savePosition(id, position, progress: 60)
    #expect(try await library.article(id).position == position)
    #expect(try await library.counts(ArticleQuery(state: .started)).found == 1)
    try await library.add([article("One", at: "/a", text: "Zwö")])
    #expect(try await library.article(id).position.offset == TextOffset(4))
    try await library.savePosition(
      id,
      ReadingPosition(block: 0, offset: TextOffset(3)),
      progress: 7
    )
    #expect(try await library.article(id).position.offset == TextOffset(2))
    try await library.savePosition(
      id,
      ReadingPosition(block: 9, offset: TextOffset(3)),
      progress: 900
    )
    #expect(try await library.article(id).position == .start)
    #expect(try await library.window(ArticleQuery(), limit: 1).rows[0].progress == 100)
    #expect(try await library.counts(ArticleQuery(state: .started)).found == 0)
  }

  @Test("an article that does not exist is an error with its number")
  func missingArticle() async throws {
    let (library, _) = try await filled(1)
    await #expect(throws: LibraryError.noArticle(ArticleID(7))) {
      try await library.article(ArticleID(7))
    }
    try await library.savePosition(ArticleID(7), .start, progress: 1)
  }
}
