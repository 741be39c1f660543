import ArticleLibrary
import ArticleModel
import EntityRecognition
import Reader

/// The recogniser as the user's lists make it at the moment.
///
/// The lists are changed one change after the other, off the main actor, by effects and by whoever
/// writes the files; the machine is told what they then are.
@MainActor
final class CurrentRecognition {
  /// What lights keywords in the list; it never waits for the recogniser's data.
  private(set) var keywords: Task<KeywordMatcher, Never>
  /// What the library's articles must have been recognised by to be shown as they are.
  private(set) var version: TaggerVersion
  /// The lists.
  private(set) var lists: UserLists

  private let queue: EventQueue
  /// The recogniser's data: megabytes that are only loaded once something is to be recognised.
  private var data: Task<Recognition.Data, Never>?
  /// The recogniser with the lists as they are, once it was asked for.
  private var recognition: Task<Recognition, Never>?
  private var changed: @MainActor () -> Void = {}
  private var work: Task<Void, Never>?
  private var watch: Task<Void, Never>?

  /// How often the files are looked at: one system call each.
  private static let interval = Duration.seconds(1)
  /// How long a file that was touched is left alone, since some editors write in several steps.
  private static let patience = Duration.milliseconds(250)

  /// Reads the lists.
  ///
  /// - Parameter queue: Where the machine is told.
  init(queue: EventQueue) {
    self.queue = queue
    let lists = UserLists(locations: .current)
    self.lists = lists
    keywords = Task { @concurrent in KeywordMatcher(lists.keywords) }
    version = Recognition.version(with: lists)
  }

  /// The recogniser with the lists as they are; asked for it first, it loads the data and says what
  /// is wrong with that.
  func recognizer() -> Task<Recognition, Never> {
    if let recognition { return recognition }
    let isFirst = data == nil
    let data = data ?? Task { @concurrent in Recognition.Data.load() }
    self.data = data
    let made = Task { @concurrent [keywords, lists] in
      Recognition(
        data: await data.value,
        keywords: await keywords.value,
        corrections: lists.corrections
      )
    }
    recognition = made
    if isFirst {
      Task { [queue] in
        if let complaint = await data.value.complaint { queue.complain([complaint]) }
      }
    }
    return made
  }

  /// Tells the machine what the lists are, and begins to look whether somebody changes them.
  ///
  /// - Parameter changed: Called whenever the recogniser is another.
  func begin(changed: @escaping @MainActor () -> Void) {
    self.changed = changed
    queue.append(.reader(.keywordsChanged(lists.listed)))
    queue.append(.reader(.correctionsChanged(lists.corrections)))
    watch = Task {
      while !Task.isCancelled {
        try? await Task.sleep(for: CurrentRecognition.interval)  // cancelled at the end only
        guard await lists.areChanged() else { continue }
        try? await Task.sleep(for: CurrentRecognition.patience)
        carryOut(nil)
        await work?.value
      }
    }
  }

  /// Changes the lists as an effect says, or as the files are now.
  func carryOut(_ effect: Effect?) {
    let before = work
    work = Task {
      await before?.value
      let former = lists
      let (latter, failure) = await former.changed(by: effect)
      lists = latter
      take(former)
      if let failure { refuse(effect, failure.message) }
    }
  }

  /// Waits for changes under way and looks at the files no more.
  func finish() async {
    watch?.cancel()
    await work?.value
  }

  private func take(_ former: UserLists) {
    queue.complain(lists.complaints.filter { !former.complaints.contains($0) })
    let isOther = lists.keywords != former.keywords || lists.corrections != former.corrections
    if isOther {
      keywords = Task { @concurrent [lists] in KeywordMatcher(lists.keywords) }
      recognition = nil
      version = Recognition.version(with: lists)
    }
    if lists.listed != former.listed {
      queue.append(.reader(.keywordsChanged(lists.listed)))
    }
    if lists.corrections != former.corrections {
      queue.append(.reader(.correctionsChanged(lists.corrections)))
    }
    if isOther || lists.areUsable != former.areUsable { changed() }
  }

  private func refuse(_ effect: Effect?, _ reason: String) {
    switch effect {
    case .addCorrection(let correction, _), .removeCorrection(let correction):
      queue.append(.reader(.correctionRefused(correction, reason)))
    default:
      queue.append(.reader(.message(reason, isError: true)))
    }
  }
}
