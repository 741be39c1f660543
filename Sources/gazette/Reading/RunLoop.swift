import CursesTerminal
import Glibc
import Reader
import TextGrid

/// The loop that everything interactive runs in: events to the machine, its effects to the runner,
/// its frame to the terminal.
@MainActor
struct RunLoop {
  private let terminal: CursesTerminal
  private let queue: EventQueue
  private let runner: EffectRunner
  private var machine: ReaderMachine
  private var isOver = false
  /// The signal that ended the loop, where one did.
  private(set) var endingSignal: Int32?

  /// Prepares the loop.
  ///
  /// - Parameters:
  ///   - machine: The state to start with.
  ///   - terminal: The terminal, taken over.
  ///   - runner: Carries out the machine's effects.
  ///   - queue: Where the runner's answers arrive.
  init(
    machine: ReaderMachine,
    terminal: CursesTerminal,
    runner: EffectRunner,
    queue: EventQueue
  ) {
    self.machine = machine
    self.terminal = terminal
    self.runner = runner
    self.queue = queue
  }

  /// Runs until the user quits or the terminal goes away; the terminal is not stopped here.
  ///
  /// - Parameter theme: The theme that the terminal shows, which may be another than the settings'.
  mutating func run(theme: String) async {
    let queue = self.queue
    let events = TerminalEvents(of: terminal) { queue.append(.terminal($0)) }
    defer { events.stop() }
    handle(LocalClock.event())
    handle(.themeChanged(theme))
    handle(.resized(terminal.size))
    await waitForFirstRows()
    runner.begin()
    while !isOver {
      terminal.present(machine.frame())
      runner.firstFrameIsShown()
      for entry in await queue.next() where !isOver { take(entry) }
    }
    await runner.finish()
  }

  /// Waits for the first answers before the first frame, so that the list does not appear empty
  /// and then full; a slow disk is not waited for.
  private mutating func waitForFirstRows() async {
    let queue = self.queue
    let patience = Task { @MainActor in
      try await Task.sleep(for: .milliseconds(50))
      queue.append(.tick)
    }
    for entry in await queue.next() { take(entry) }
    patience.cancel()
  }

  private mutating func take(_ entry: EventQueue.Entry) {
    switch entry {
    case .reader(let event): handle(event)
    case .tick: break
    case .terminal(let event): take(event)
    }
  }

  private mutating func take(_ event: TerminalEvent) {
    switch event {
    case .input(.key(let key)): handle(.key(key))
    case .input(.pasted(let text)): handle(.pasted(text))
    case .input(.mouse(let action, let point)): handle(.mouse(action, point))
    case .resized: handle(.resized(terminal.resize()))
    case .continued:
      terminal.enterAgain()
      handle(LocalClock.event())
      handle(.resized(terminal.size))
    case .terminated(let number):
      handle(.terminated)
      endingSignal = number
      isOver = true
    }
  }

  private mutating func handle(_ event: Event) {
    for effect in machine.handle(event) { perform(effect) }
  }

  /// Carries out an effect on the terminal here and passes the others to the runner.
  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .quit: isOver = true
    case .suspend:
      terminal.suspend()
      handle(.resized(terminal.size))
    case .redraw: terminal.redraw()
    case .setMouse(let isOn): terminal.setMouse(isOn: isOn)
    case .useTheme(let name):
      if let theme = runner.theme(named: name) {
        terminal.use(theme)
        handle(.themeChanged(theme.name))
      }
    case .copy(let text):
      terminal.copy(base64: Base64.encoded(text))
      runner.run(effect)
    default: runner.run(effect)
    }
  }
}
