import Glibc
import Testing

@testable import ArticleLibrary

@Suite("WorkThread")
struct WorkThreadTests {
  private static func niceness() -> Int32 {
    getpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0)
  }

  @Test("work that nobody waits for gives way, and leaves no other thread giving way")
  func share() async throws {
    let own = Self.niceness()
    #expect(try await WorkThread.run(.leftover) { _ in Self.niceness() } == max(10, own))
    #expect(try await WorkThread.run(.equal) { _ in Self.niceness() } == own)
  }

  @Test("what the work throws is thrown", arguments: [WorkThread.Share.equal, .leftover])
  func failure(_ share: WorkThread.Share) async throws {
    struct Failure: Error {}
    await #expect(throws: Failure.self) {
      try await WorkThread.run(share) { _ throws -> Int in throw Failure() }
    }
  }

  @Test("work hears that its task was cancelled", arguments: [WorkThread.Share.equal, .leftover])
  func cancellation(_ share: WorkThread.Share) async throws {
    let task = Task {
      try await WorkThread.run(share) { isCancelled in
        // A hundred seconds at most, so that a failure ends.
        var waits = 0
        while !isCancelled(), waits < 100_000 {
          usleep(1000)
          waits += 1
        }
        return waits < 100_000
      }
    }
    task.cancel()
    #expect(try await task.value)
  }
}
