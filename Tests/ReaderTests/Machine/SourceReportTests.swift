import ArticleModel
import GazetteTestSupport
import Reader
import Testing

@Suite("Reading the sources again")
struct SourceReportTests {
  private func report(_ change: (inout SourceReport) -> Void) -> SourceReport {
    var report = SourceReport()
    change(&report)
    return report
  }

  @Test("R asks for it, shows how far it is, and says what came of it")
  func reload() {
    var session = Session(columns: 120)
    session.press("R")
    session.expectEffects([.importAgain])
    session.send(.importProgressed(done: 1200, total: 5000))
    #expect(session.screen().contains("reading 1,200 of 5,000"))
    session.send(
      .sourcesRead(
        report {
          $0.readable = 4
          ($0.added, $0.changed, $0.gone) = (2, 1, 1)
        }
      )
    )
    #expect(session.state.message?.text == "2 new, 1 changed, 1 source gone")
    #expect(!session.screen().contains("reading 1,200"))
  }

  @Test("Sources that are gone are told of once; those that went since, again")
  func gone() {
    var session = Session(columns: 120)
    for (gone, text) in [
      (2, "Nothing new, 2 sources gone"), (2, "Nothing new"), (3, "Nothing new, 1 source gone"),
      (1, "Nothing new"), (2, "Nothing new, 1 source gone"),
    ] {
      session.send(.sourcesRead(report { ($0.readable, $0.gone) = (4, gone) }))
      #expect(session.state.message?.text == text)
    }
  }

  @Test("The open article is asked for again where a text has changed")
  func openArticle() {
    var session = Session()
    session.press("<enter>")
    session.expectEffects([.setRead([ArticleID(1)], true)])
    session.send(.sourcesRead(report { $0.readable = 1 }))
    #expect(session.effects.isEmpty)
    session.send(.sourcesRead(report { ($0.readable, $0.changed) = (1, 1) }))
    #expect(
      session.effects.contains { if case .loadArticle = $0 { true } else { false } }
    )
  }

  @Test("What came of it is said in full sentences where nothing could be read")
  func nothing() {
    for (report, text) in [
      (report { _ in }, "Nothing to read again: no file or folder was added"),
      (
        report { $0.hasStandardInput = true },
        "Nothing to read again: what came in by a pipe is gone"
      ),
      (report { $0.gone = 2 }, "2 sources gone; the articles are kept"),
      (report { $0.readable = 3 }, "Nothing new"),
      (
        report { ($0.readable, $0.failed, $0.failure) = (3, 2, "a.txt: is empty") },
        "Nothing new, not read: a.txt: is empty and 1 more"
      ),
      (
        report { ($0.readable, $0.added, $0.wasStopped) = (3, 1, true) },
        "1 new, stopped before the end"
      ),
    ] {
      var session = Session()
      session.send(.sourcesRead(report))
      #expect(session.state.message?.text == text)
    }
  }
}
