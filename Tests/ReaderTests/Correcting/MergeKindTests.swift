import ArticleModel
import GazetteTestSupport
import Testing

@testable import Reader

@Suite("Kind of a merge")
struct MergeKindTests {
  private static let plain = Correction.merge(name: "Odile Brandt", into: "Wye")
  private static let settled = Correction.merge(
    name: "Odile Brandt",
    into: "Wye",
    kind: .organisation
  )

  /// A session in the first article, at its first person, Odile Brandt.
  private func atBrandt() -> Session {
    var session = Session(columns: 160, rows: 30)
    session.press("<enter> ]p")
    session.expectEffects([.setRead([ArticleID(1)], true)])
    return session
  }

  /// Types a merge with `Wye` before the library answers what that is; the number of the question.
  private func merged(_ session: inout Session) throws -> RequestID {
    session.press("im")
    session.isAnswering = false
    session.type("Wye")
    session.press("<enter>")
    session.isAnswering = true
    return try #require(session.state.requests.names?.id)
  }

  @Test("The list of corrections says the kind, and one of the same kind says none")
  func listed() {
    var session = atBrandt()
    session.press("im")
    session.type("harbour council")
    session.press("<enter> ic")
    #expect(session.screen().contains("“Odile Brandt” is “harbour council”, an organisation"))
    session.press("x")
    #expect(session.library.corrections.isEmpty)
    session.press("q u")
    let merge = Correction.merge(
      name: "Odile Brandt",
      into: "harbour council",
      kind: .organisation
    )
    #expect(session.library.corrections == [merge])
    var other = atBrandt()
    other.press("im")
    other.type("Mira Voss")
    other.press("<enter>")
    #expect(other.library.corrections == [.merge(name: "Odile Brandt", into: "Mira Voss")])
  }

  @Test("What the user said of the other's kind goes before what the library holds")
  func said() {
    var session = atBrandt()
    session.send(.correctionsChanged([.kind(name: "harbour council", .group)]))
    session.press("im")
    session.type("Harbour Council")
    session.press("<enter>")
    #expect(
      session.state.corrections.last
        == .merge(name: "Odile Brandt", into: "Harbour Council", kind: .group)
    )
  }

  @Test("A kind that the library tells after Enter is written too; all is undone as one")
  func late() throws {
    var session = atBrandt()
    let asked = try merged(&session)
    session.library.corrections = [Self.plain]
    session.send(.correctionsChanged([Self.plain]))
    session.expectEffects([.addCorrection(Self.plain, at: nil)])
    session.send(.namesFound(asked, [EntityName(kind: .organisation, name: "Wye")]))
    session.expectEffects([.removeCorrection(Self.plain), .addCorrection(Self.settled, at: 0)])
    #expect(session.state.corrections == [Self.settled])
    session.press("u")
    session.expectEffects([.removeCorrection(Self.settled)])
    #expect(session.state.corrections.isEmpty)
    #expect(!session.state.history.canUndo)
    session.press("<c-r>")
    session.expectEffects([.addCorrection(Self.settled, at: nil)])
  }

  @Test("A kind that is told after the merge was undone holds when it is made again")
  func lateAfterUndo() throws {
    var session = atBrandt()
    let asked = try merged(&session)
    session.press("u")
    session.expectEffects([.addCorrection(Self.plain, at: nil), .removeCorrection(Self.plain)])
    session.send(.namesFound(asked, [EntityName(kind: .organisation, name: "Wye")]))
    session.expectEffects([])
    session.press("<c-r>")
    session.expectEffects([.addCorrection(Self.settled, at: nil)])
  }

  @Test("An answer that tells no other kind changes nothing", arguments: ["Wye", "Wyebridge"])
  func lateAndAlike(name: String) throws {
    var session = atBrandt()
    let asked = try merged(&session)
    session.expectEffects([.addCorrection(Self.plain, at: nil)])
    session.send(
      .namesFound(asked, [EntityName(kind: name == "Wye" ? .person : .place, name: name)])
    )
    session.expectEffects([])
  }
}
