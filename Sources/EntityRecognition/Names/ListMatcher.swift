/// Finds in a document the phrases that the lists hold.
struct ListMatcher: Sendable {
  private let lists: NameLists

  /// A matcher of these lists.
  init(_ lists: NameLists) {
    self.lists = lists
  }

  /// A phrase of the lists in a document.
  struct Match: Sendable {
    /// Its tokens.
    var tokens: Range<Int>
    /// The lists that hold it.
    var classes: NameLists.Class
  }

  /// The longest phrase at every token that is not inside an earlier one, in order.
  ///
  /// Only tokens that begin upper case or hold no cased letters open a phrase (`al-Qaida` is taken
  /// for its inner capital).
  func matches(in document: NameDocument) -> [Match] {
    var found: [Match] = []
    for sentence in document.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard let match = match(at: index, until: sentence.upperBound, in: document.tokens) else {
          index += 1
          continue
        }
        found.append(match)
        index = match.tokens.upperBound
      }
    }
    return found
  }

  private func match(at start: Int, until end: Int, in tokens: [Token]) -> Match? {
    let look = tokens[start].look
    guard look.contains(.capitalised) || look.contains(.innerCapital) else { return nil }
    var hash = NameLists.start(tokens[start].lower)
    var best: Match?
    var index = start
    while true {
      let classes = lists.classes(of: hash)
      let own = classes.subtracting(.goesOn)
      if !own.isEmpty { best = Match(tokens: start..<index + 1, classes: own) }
      index += 1
      guard classes.contains(.goesOn), index < end, index - start < NameLists.longestPhrase else {
        return best
      }
      hash = NameLists.extended(hash, by: tokens[index].lower)
    }
  }
}
