import TextGrid

extension ReaderMachine {
  /// Lines that one step of the wheel moves.
  static let wheelLines = 3

  /// Takes what the mouse does at a place of the screen.
  mutating func pointed(_ action: MouseAction, at point: GridPoint) {
    guard state.settings.isMouseOn, !ScreenLayout.isTooSmall(state.size) else { return }
    let lines = ReaderMachine.wheelLines
    if !state.overlays.isEmpty {
      switch action {
      case .wheelUp: _ = performInOverlay(.previousRow, count: lines)
      case .wheelDown: _ = performInOverlay(.nextRow, count: lines)
      case .pressed, .doubleClicked: break
      }
      return
    }
    if state.surveys.shown != nil { return pointedAtSurvey(action, at: point) }
    guard let pane = state.layout.pane(at: point) else { return }
    switch action {
    case .wheelUp: scroll(pane, by: -lines)
    case .wheelDown: scroll(pane, by: lines)
    case .pressed, .doubleClicked: click(pane, at: point)
    }
  }

  private mutating func scroll(_ pane: PaneName, by lines: Int) {
    let context = context(of: pane)
    switch pane {
    case .headlines: state.list.scroll(by: lines, in: context)
    case .article: state.article?.scroll(by: lines, in: context)
    case .entities: state.panel?.scroll(by: lines, in: context)
    }
  }

  private mutating func click(_ pane: PaneName, at point: GridPoint) {
    guard pane == .headlines || state.article != nil else { return }
    state.message = nil
    let context = context(of: pane)
    focus(pane)
    let outcome: PaneOutcome?
    switch pane {
    case .headlines: outcome = state.list.click(at: point, in: context)
    case .article: outcome = state.article?.click(at: point, in: context)
    case .entities: outcome = state.panel?.click(at: point, in: context)
    }
    if let outcome { take(outcome) }
  }
}
