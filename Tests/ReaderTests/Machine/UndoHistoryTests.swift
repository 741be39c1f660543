import ArticleModel
import Testing

@testable import Reader

@Suite("Undo history")
struct UndoHistoryTests {
  private func change(_ number: Int) -> Change {
    Change(action: .starred([ArticleID(Int64(number))], true), title: "Star \(number)")
  }

  @Test("Changes are taken back newest first and made again in their order")
  func order() {
    var history = UndoHistory()
    history.record(change(1))
    history.record(change(2))
    #expect(history.undo() == change(2))
    #expect(history.undo() == change(1))
    #expect(history.undo() == nil)
    #expect(history.redo() == change(1))
    #expect(history.redo() == change(2))
    #expect(history.redo() == nil)
  }

  @Test("A new change ends redoing, and the oldest is forgotten beyond the limit")
  func forgetting() {
    var history = UndoHistory()
    history.record(change(1))
    _ = history.undo()
    history.record(change(2))
    #expect(!history.canRedo)
    for number in 0..<1000 { history.record(change(number)) }
    var count = 0
    while history.undo() != nil { count += 1 }
    #expect(count == UndoHistory.limit)
  }

  @Test("What takes a change back is the opposite of what makes it")
  func opposites() {
    let keyword = Keyword(pattern: "fog")
    let pairs: [(Change.Action, Effect, Effect)] = [
      (
        .read([ArticleID(1)], true), .setRead([ArticleID(1)], true), .setRead([ArticleID(1)], false)
      ),
      (
        .everythingRead(UndoToken(7)), .restore(UndoToken(7), isRead: true),
        .restore(UndoToken(7), isRead: false)
      ),
      (.keywordAdded(keyword), .addKeyword(keyword), .removeKeyword(keyword)),
      (.keywordRemoved(keyword), .removeKeyword(keyword), .addKeyword(keyword)),
      (
        .keywordSet(keyword, isOn: false), .setKeyword(keyword, isOn: false),
        .setKeyword(keyword, isOn: true)
      ),
    ]
    for (action, doing, undoing) in pairs {
      let change = Change(action: action, title: "")
      #expect(change.redoing == doing)
      #expect(change.undoing == undoing)
    }
  }
}
