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

  /// Says what is wrong with the user's files: the first of it, and how much more there is.
  func complain(_ complaints: [String]) {
    guard let first = complaints.first.map(Locations.current.abbreviated) else { return }
    let more = complaints.count - 1
    let message = more > 0 ? "\(first) (and \(more) more: gazette doctor)" : first
    append(.reader(.message(message, isError: true)))
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
