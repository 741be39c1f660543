import CursesTerminal
import Reader

/// What the run loop waits for, in the order in which it happened.
@MainActor
final class EventQueue {
  /// One thing that happened.
  enum Entry: Sendable {
    case terminal(TerminalEvent)
    case reader(Event)
    /// Nothing more than the time to draw.
    case tick
  }

  private var entries: [Entry] = []
  private var waiter: CheckedContinuation<Void, Never>?

  /// Puts something at the end and wakes the loop.
  func append(_ entry: Entry) {
    entries.append(entry)
    waiter?.resume()
    waiter = nil
  }

  /// Waits until something has happened and takes all of it, so that a burst of keys is drawn once.
  func next() async -> [Entry] {
    if entries.isEmpty {
      await withCheckedContinuation { waiter = $0 }
    }
    defer { entries = [] }
    return entries
  }
}
