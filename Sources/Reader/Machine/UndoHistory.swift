import ArticleModel

/// A change of articles, keywords or corrections that can be taken back.
struct Change: Hashable, Sendable {
  /// What was changed.
  var action: Action
  /// What it is called in messages: a capital first, no full stop.
  var title: String

  /// What can be changed.
  enum Action: Hashable, Sendable {
    /// The articles were otherwise before.
    case read([ArticleID], Bool)
    case starred([ArticleID], Bool)
    case everythingRead(UndoToken)
    case keywordAdded(Keyword)
    case keywordRemoved(Keyword)
    case keywordSet(Keyword, isOn: Bool)
    case corrected(Correction)
    /// The correction was the one of that index.
    case correctionRemoved(Correction, at: Int)
  }

  /// What takes the change back.
  var undoing: Effect {
    switch action {
    case .read(let ids, let isRead): .setRead(ids, !isRead)
    case .starred(let ids, let isStarred): .setStarred(ids, !isStarred)
    case .everythingRead(let token): .restore(token, isRead: false)
    case .keywordAdded(let keyword): .removeKeyword(keyword)
    case .keywordRemoved(let keyword): .addKeyword(keyword)
    case .keywordSet(let keyword, let isOn): .setKeyword(keyword, isOn: !isOn)
    case .corrected(let correction): .removeCorrection(correction)
    case .correctionRemoved(let correction, let index): .addCorrection(correction, at: index)
    }
  }

  /// What makes the change once more.
  var redoing: Effect {
    switch action {
    case .read(let ids, let isRead): .setRead(ids, isRead)
    case .starred(let ids, let isStarred): .setStarred(ids, isStarred)
    case .everythingRead(let token): .restore(token, isRead: true)
    case .keywordAdded(let keyword): .addKeyword(keyword)
    case .keywordRemoved(let keyword): .removeKeyword(keyword)
    case .keywordSet(let keyword, let isOn): .setKeyword(keyword, isOn: isOn)
    case .corrected(let correction): .addCorrection(correction, at: nil)
    case .correctionRemoved(let correction, _): .removeCorrection(correction)
    }
  }
}

extension Change {
  /// Whether it makes a correction.
  fileprivate func makes(_ correction: Correction) -> Bool { action == .corrected(correction) }

  /// The correction that it makes or takes back.
  fileprivate var correction: Correction? {
    switch action {
    case .corrected(let correction), .correctionRemoved(let correction, _): correction
    default: nil
    }
  }
}

/// The changes made, newest last, and those taken back.
struct UndoHistory: Hashable, Sendable {
  /// How many changes are kept.
  static let limit = 200

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Whether there is a change to take back.
  var canUndo: Bool { !done.isEmpty }
  /// Whether there is a change to make again.
  var canRedo: Bool { !undone.isEmpty }

  /// Notes a change that was just made; what was taken back can no longer be redone.
  mutating func record(_ change: Change) {
    undone = []
    done.append(change)
    if done.count > UndoHistory.limit { done.removeFirst() }
  }

  /// Forgets the newest change about a correction, which was not made after all.
  mutating func forget(_ correction: Correction) {
    if let index = done.lastIndex(where: { $0.correction == correction }) {
      done.remove(at: index)
    } else if let index = undone.lastIndex(where: { $0.correction == correction }) {
      undone.remove(at: index)
    }
  }

  /// Has the newest change that made a correction make another one in its stead.
  ///
  /// - Parameters:
  ///   - former: The correction.
  ///   - latter: The other one.
  ///   - title: What the change is called from then on.
  /// - Returns: Whether the change holds, so that it has not been taken back; `nil` where there is
  ///   none.
  mutating func replace(
    _ former: Correction,
    by latter: Correction,
    called title: String
  ) -> Bool? {
    let change = Change(action: .corrected(latter), title: title)
    if let index = done.lastIndex(where: { $0.makes(former) }) {
      done[index] = change
      return true
    }
    guard let index = undone.lastIndex(where: { $0.makes(former) }) else { return nil }
    undone[index] = change
    return false
  }

  /// The newest change, which is to be taken back now.
  mutating func undo() -> Change? {
    guard let change = done.popLast() else { return nil }
    undone.append(change)
    return change
  }

  /// The change taken back last, which is to be made again now.
  mutating func redo() -> Change? {
    guard let change = undone.popLast() else { return nil }
    done.append(change)
    return change
  }
}
