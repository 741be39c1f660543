import ArticleModel
import TextGrid

extension ReaderMachine {
  /// Lines that a list over the panes shows at a time.
  var overlayHeight: Int { max(1, state.layout.body.size.rows - OverlayFrame.edges) }

  /// Lets what lies over the panes carry out a command; says whether there is something.
  mutating func performInOverlay(_ command: Command, count: Int?) -> Bool {
    guard let overlay = state.overlays.last, overlay.mode == .overlay else { return false }
    switch command {
    case .quit, .redraw, .suspend: return false
    case .back, .close: closeOverlay(overlay)
    case .help: toggleHelp(over: overlay)
    default:
      switch overlay {
      case .help(let help): perform(command, count: count, in: help)
      case .keywords(let list): perform(command, count: count, in: list)
      case .corrections(let list): perform(command, count: count, in: list)
      case .themes(let picker): perform(command, count: count, in: picker)
      case .note(let note): perform(command, count: count, in: note)
      case .prompt, .confirm: return false
      }
    }
    return true
  }

  /// Puts another state of the uppermost overlay in its place.
  private mutating func replaceOverlay(with overlay: Overlay) {
    _ = state.overlays.popLast()
    state.overlays.append(overlay)
  }

  private mutating func closeOverlay(_ overlay: Overlay) {
    _ = state.overlays.popLast()
    if case .themes(let picker) = overlay { emit(.useTheme(picker.former)) }
  }

  private mutating func toggleHelp(over overlay: Overlay) {
    if case .help = overlay {
      closeOverlay(overlay)
    } else {
      show(.help(HelpOverlay()))
    }
  }

  private mutating func perform(_ command: Command, count: Int?, in help: HelpOverlay) {
    var help = help
    if command == .find { return ask(.help, text: help.words) }
    let frame = OverlayFrame(helpIn: state.layout.body)
    let lines = HelpPage(words: help.words, columns: frame.textColumns, machine: self).lines.count
    let scroll = ListScroll(count: lines, height: frame.content.size.rows)
    guard let place = scroll.place(after: command, from: help.scroll, count: count) else { return }
    help.scroll = scroll.top(place)
    replaceOverlay(with: .help(help))
  }

  /// Shows only the help that holds some words.
  mutating func filterHelp(by words: String) {
    guard case .help(var help) = state.overlays.last else { return }
    help.words = words
    help.scroll = 0
    replaceOverlay(with: .help(help))
  }

  private mutating func perform(_ command: Command, count: Int?, in note: Note) {
    var note = note
    guard command != .open else { return closeOverlay(.note(note)) }
    let scroll = ListScroll(count: note.lines.count, height: overlayHeight)
    guard let place = scroll.place(after: command, from: note.scroll, count: count) else { return }
    note.scroll = scroll.top(place)
    replaceOverlay(with: .note(note))
  }

  private mutating func perform(_ command: Command, count: Int?, in list: KeywordList) {
    var list = list
    let scroll = ListScroll(count: state.keywords.count, height: overlayHeight)
    list.index = scroll.selected(list.index)
    if let place = scroll.place(after: command, from: list.index, count: count) {
      list.index = scroll.selected(place)
      return replaceOverlay(with: .keywords(list))
    }
    guard state.keywords.indices.contains(list.index) else { return }
    let keyword = state.keywords[list.index]
    switch command {
    case .open: setKeyword(keyword, isOn: !keyword.isOn)
    case .remove: removeKeyword(keyword)
    default: break
    }
  }

  private mutating func perform(_ command: Command, count: Int?, in list: CorrectionList) {
    var list = list
    let scroll = ListScroll(count: state.corrections.count, height: overlayHeight)
    list.index = scroll.selected(list.index)
    if let place = scroll.place(after: command, from: list.index, count: count) {
      list.index = scroll.selected(place)
      return replaceOverlay(with: .corrections(list))
    }
    if command == .remove { removeCorrection(at: list.index) }
  }

  /// Tries on the theme that is selected; Enter keeps it.
  private mutating func perform(_ command: Command, count: Int?, in picker: ThemePicker) {
    var picker = picker
    if command == .open {
      _ = state.overlays.popLast()
      guard state.themes.indices.contains(picker.index) else { return }
      return useTheme(state.themes[picker.index])
    }
    let scroll = ListScroll(count: state.themes.count, height: overlayHeight)
    guard let place = scroll.place(after: command, from: picker.index, count: count) else { return }
    picker.index = scroll.selected(place)
    replaceOverlay(with: .themes(picker))
    if state.themes.indices.contains(picker.index) { emit(.useTheme(state.themes[picker.index])) }
  }
}
