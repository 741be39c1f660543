import CNcurses
import Dispatch
import Glibc

/// What the outside world does to a program on a terminal.
package enum TerminalEvent: Hashable, Sendable {
  case input(TerminalInput)
  case resized
  /// The program was stopped from outside and is now continued.
  case continued
  /// The terminal is gone, or somebody asked the program to end; the signal's number.
  case terminated(Int32)
}

/// Listens to the terminal's keys and to signals and passes them on, in order, as events.
///
/// Bytes are read where they lie: ncurses' own reader would wait for the rest of an escape sequence.
@MainActor
package final class TerminalEvents {
  private let descriptor: Int32
  private var decoder: KeyDecoder
  private let deliver: @MainActor (TerminalEvent) -> Void
  private var input: (any DispatchSourceRead)?
  private var signals: [any DispatchSourceSignal] = []
  private var escapeTimer: (any DispatchSourceTimer)?

  /// How long an Escape waits for the rest of a sequence: longer than a slow line splits one,
  /// shorter than a hand follows it with another key.
  private static let escapeDelay = DispatchTimeInterval.milliseconds(40)

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - terminal: The terminal, already taken over.
  ///   - deliver: Called on the main actor for each event.
  package init(
    of terminal: CursesTerminal,
    deliver: @escaping @MainActor (TerminalEvent) -> Void
  ) {
    descriptor = terminal.inputDescriptor
    decoder = KeyDecoder(named: terminal.namedKeys)
    self.deliver = deliver
    listenToInput()
    listen(to: SIGWINCH) { .resized }
    listen(to: SIGCONT) { .continued }
    for number in [SIGTERM, SIGHUP, SIGINT] {
      listen(to: number) { .terminated(number) }
    }
    signal(SIGPIPE, SIG_IGN)
    // ncurses would handle ^Z itself; here it is a key like others, and a stop from outside is
    // answered when the program is continued.
    signal(SIGTSTP, SIG_DFL)
  }

  /// Stops listening.
  package func stop() {
    input?.cancel()
    escapeTimer?.cancel()
    signals.forEach { $0.cancel() }
    signals = []
  }

  private func listenToInput() {
    let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.read() }
    }
    source.resume()
    input = source
  }

  private func listen(to number: Int32, event: @escaping @MainActor () -> TerminalEvent) {
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .main)
    source.setEventHandler { [weak self] in
      MainActor.assumeIsolated { self?.deliver(event()) }
    }
    source.resume()
    signals.append(source)
  }

  private func read() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) {
      // The terminal is gone: reading would come back at once for ever.
      input?.cancel()
      deliver(.terminated(SIGHUP))
      return
    }
    guard count > 0 else { return }
    escapeTimer?.cancel()
    escapeTimer = nil
    for input in decoder.decode(bytes.prefix(count)) { deliver(.input(input)) }
    if decoder.isWaiting { waitForRest() }
  }

  private func waitForRest() {
    let timer = DispatchSource.makeTimerSource(queue: .main)
    timer.schedule(deadline: .now() + TerminalEvents.escapeDelay)
    timer.setEventHandler { [weak self] in
      MainActor.assumeIsolated {
        guard let self else { return }
        for input in self.decoder.flush() { self.deliver(.input(input)) }
      }
    }
    timer.resume()
    escapeTimer = timer
  }
}
