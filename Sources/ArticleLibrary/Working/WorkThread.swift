import Foundation
import Glibc
import Synchronization

/// Does long work on a thread of its own.
///
/// Tasks share as many threads as there are cores, and an answer of the database needs one of them:
/// work that keeps them busy for half a second keeps the list from its rows as long.
enum WorkThread {
  /// How work shares the cores with whatever else is to be done.
  enum Share: Sendable {
    /// As all else.
    case equal
    /// Last of all: for work that nobody waits for.
    case leftover
  }

  /// Does some work and waits for its end.
  ///
  /// - Parameters:
  ///   - share: How it shares the cores.
  ///   - work: The work; it can ask whether the task that waits was cancelled.
  /// - Returns: What the work gives.
  /// - Throws: What the work throws.
  static func run<Value: Sendable>(
    _ share: Share,
    _ work: @escaping @Sendable (_ isCancelled: () -> Bool) throws -> Value
  ) async throws -> Value {
    let flag = CancellationFlag()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let thread = Thread {
          // What goes on with the result must not start on a thread that gives way: threads that are
          // made for it would give way too, and for ever.
          let outcome = Outcome<Value>()
          perform(share) { outcome.result = Result { try work { flag.isUp } } }
          continuation.resume(with: outcome.result)
        }
        thread.stackSize = stackSize
        thread.start()
      }
    } onCancel: {
      flag.raise()
    }
  }

  /// As much as a main thread has: articles nest.
  private static let stackSize = 8 << 20

  /// Performs work on the calling thread, or on one that gives way while this one waits.
  private static func perform(_ share: Share, _ work: @escaping () -> Void) {
    guard share == .leftover else { return work() }
    let errand = Unmanaged.passRetained(Errand(work))
    defer { errand.release() }
    var thread = pthread_t()
    let failure = pthread_create(&thread, nil, giveWayAndWork, errand.toOpaque())
    if failure == 0 { pthread_join(thread, nil) } else { work() }
  }

  /// What a thread that gives way runs.
  private static let giveWayAndWork:
    @convention(c) (UnsafeMutableRawPointer?) ->
      UnsafeMutableRawPointer? = { errand in
        giveWay()
        if let errand { Unmanaged<Errand>.fromOpaque(errand).takeUnretainedValue().work() }
        return nil
      }

  /// Has the calling thread take about a tenth of a core that others want too.
  ///
  /// Linux keeps a nice value for each thread; 0 names the calling one (setpriority(2)).
  private static func giveWay() {
    let process = __priority_which_t(PRIO_PROCESS.rawValue)
    setpriority(process, 0, max(10, getpriority(process, 0)))
  }

  /// Where work leaves what came of it.
  private final class Outcome<Value> {
    var result: Result<Value, any Error> = .failure(CancellationError())
  }

  /// Work on its way to a thread.
  private final class Errand {
    let work: () -> Void

    init(_ work: @escaping () -> Void) { self.work = work }
  }
}

/// Whether a task was cancelled, for a thread that is not the task's.
private final class CancellationFlag: Sendable {
  private let value = Atomic<Bool>(false)

  /// Whether it was.
  var isUp: Bool { value.load(ordering: .relaxed) }

  /// Says that it was.
  func raise() { value.store(true, ordering: .relaxed) }
}
