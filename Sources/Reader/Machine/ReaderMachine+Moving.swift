import ArticleModel
import TextGrid

extension ReaderMachine {
  /// Carries out a command of moving that no pane has.
  mutating func performMoving(_ command: Command, count: Int?) {
    switch command {
    case .open: openSelected()
    case .switchPane: switchPane(by: 1)
    case .switchPaneBack: switchPane(by: -1)
    case .jumpBack: jump(count ?? 1) { $0.back(from: $1) }
    case .jumpForward: jump(count ?? 1) { $0.forward(from: $1) }
    case .setMark: state.awaitedLetter = .setMark
    case .goToMark: state.awaitedLetter = .goToMark
    default: break
    }
  }

  /// Gives the keys to the next pane that there is.
  private mutating func switchPane(by step: Int) {
    var panes: [PaneName] = [.headlines]
    if state.article != nil { panes += [.article, .entities] }
    if state.isPanelHidden, state.size.columns >= ScreenLayout.wideColumns {
      panes.removeAll { $0 == .entities }
    }
    guard panes.count > 1 else { return say("No article is open") }
    let here = panes.firstIndex(of: state.focus) ?? 0
    focus(panes[(here + step + panes.count) % panes.count])
  }

  /// Where the reader stands: on a screen over the panes, or in the open article.
  var place: Place? {
    state.surveys.shown == nil ? articlePlace : .surveys(state.surveys.screens)
  }

  /// Where reading stands.
  var articlePlace: Place? {
    state.article.map {
      Place(article: $0.content.id, position: $0.position(in: context(of: .article)))
    }
  }

  /// Notes where reading stands, before it jumps away.
  mutating func leavePlace() {
    if let place { state.jumps.leave(place) }
  }

  private mutating func jump(_ times: Int, _ next: (inout JumpList, Place?) -> Place?) {
    var target: Place?
    var here = place
    for _ in 0..<min(times, JumpList.limit) {
      guard let place = next(&state.jumps, here) else { break }
      target = place
      here = place
    }
    guard let target else { return say("Nothing to jump back to") }
    go(to: target)
  }

  /// Goes to a place: in the open article or another, or screens over the panes.
  mutating func go(to place: Place) {
    switch place {
    case .article(let id, let position) where id == state.article?.content.id:
      focus(.article)
      let context = context(of: .article)
      state.article?.go(to: position, in: context)
    case .article(let id, let position):
      askForArticle(ArticleRequest(id: id, position: position))
    case .surveys(let screens):
      savePosition()
      state.surveys.restore(screens, from: state.focus, at: articlePlace)
    }
  }

  /// Names the place where reading stands.
  mutating func setMark(_ letter: Character) {
    guard letter.isLetter, let place else { return say("A mark is named by a letter") }
    state.marks[letter] = place
    say("Mark \(letter) set")
  }

  /// Goes to a named place; `'` is the one before the last jump.
  mutating func goToMark(_ letter: Character) {
    guard let target = letter == "'" ? state.jumps.previous : state.marks[letter] else {
      return say(letter == "'" ? "Nothing to jump back to" : "No mark \(letter)")
    }
    leavePlace()
    go(to: target)
  }
}
