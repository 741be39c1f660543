import ArticleModel
import TextGrid

extension ReaderMachine {
  /// The narrowest and the widest measure that can be set.
  package static let measures = 20...200

  /// Carries out a command of the screen.
  mutating func performOnScreen(_ command: Command, count: Int?, argument: String) {
    switch command {
    case .narrower: setMeasure(state.settings.measure - 4 * (count ?? 1))
    case .wider: setMeasure(state.settings.measure + 4 * (count ?? 1))
    case .defaultWidth: setMeasure(Int(argument) ?? ReaderSettings().measure)
    case .justify: toggleJustified()
    case .nextTheme: useNextTheme()
    case .themes: pickTheme()
    case .theme: argument.isEmpty ? pickTheme() : useTheme(argument)
    case .zen: state.isZen.toggle()
    case .mouse: toggleMouse()
    case .redraw: emit(.redraw)
    case .commandLine: ask(.command)
    case .help: show(.help(HelpOverlay()))
    case .suspend:
      savePosition()
      emit(.suspend)
    case .quit: quit()
    default: break
    }
  }

  private mutating func setMeasure(_ columns: Int) {
    let range = ReaderMachine.measures
    state.settings.measure = min(max(columns, range.lowerBound), range.upperBound)
    emit(.saveSettings(state.settings))
    say("Text is set to \(state.settings.measure) columns")
  }

  private mutating func toggleJustified() {
    state.settings.isJustified.toggle()
    emit(.saveSettings(state.settings))
    say(state.settings.isJustified ? "Text is justified" : "Text is ragged")
  }

  private mutating func toggleMouse() {
    state.settings.isMouseOn.toggle()
    emit(.setMouse(isOn: state.settings.isMouseOn))
    emit(.saveSettings(state.settings))
    say(state.settings.isMouseOn ? "The mouse is listened to" : "The mouse is the terminal's")
  }

  private mutating func useNextTheme() {
    guard !state.themes.isEmpty else { return say("There is no other theme") }
    let here = state.themes.firstIndex(of: state.theme) ?? -1
    useTheme(state.themes[(here + 1) % state.themes.count])
  }

  /// Uses a theme from now on.
  mutating func useTheme(_ name: String) {
    guard state.themes.contains(name) else {
      return say("No theme \(Phrase.quoted(name))", isError: true)
    }
    state.settings.theme = name
    emit(.useTheme(name))
    emit(.saveSettings(state.settings))
    say("Theme \(name)")
  }

  private mutating func pickTheme() {
    guard !state.themes.isEmpty else { return say("There is no other theme") }
    let here = state.themes.firstIndex(of: state.theme) ?? 0
    show(.themes(ThemePicker(index: here, former: state.theme)))
  }
}
