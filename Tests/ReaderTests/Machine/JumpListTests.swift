import ArticleModel
import Testing

@testable import Reader

@Suite("Jump list")
struct JumpListTests {
  private func place(_ id: Int64) -> Place { Place(article: ArticleID(id), position: .start) }

  @Test("Going back and forward leads through the same places")
  func backAndForward() {
    var jumps = JumpList()
    jumps.leave(place(1))
    jumps.leave(place(2))
    #expect(jumps.back(from: place(3)) == place(2))
    #expect(jumps.back(from: place(2)) == place(1))
    #expect(jumps.back(from: place(1)) == nil)
    #expect(jumps.forward(from: place(1)) == place(2))
    #expect(jumps.forward(from: place(2)) == place(3))
    #expect(jumps.forward(from: place(3)) == nil)
  }

  @Test("A new jump forgets what was ahead")
  func forgetting() {
    var jumps = JumpList()
    jumps.leave(place(1))
    _ = jumps.back(from: place(2))
    jumps.leave(place(1))
    #expect(jumps.forward(from: place(3)) == nil)
  }

  @Test("The list is bounded, and the same place is not noted twice in a row")
  func bounds() {
    var jumps = JumpList()
    jumps.leave(place(1))
    jumps.leave(place(1))
    #expect(jumps.back(from: nil) == place(1))
    #expect(jumps.back(from: nil) == nil)
    for id in 1...1000 { jumps.leave(place(Int64(id))) }
    var count = 0
    while jumps.back(from: nil) != nil { count += 1 }
    #expect(count == JumpList.limit)
  }
}
