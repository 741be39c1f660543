import ArticleModel

/// Full names of people and the surnames, forenames and initials that stand for them.
extension MentionResolver {
  /// A full name that shorter ones may stand for.
  private struct FullName {
    var cluster: Int
    var words: [String]
    /// Whether the family name stands first, as in most of East Asia.
    var isSurnameFirst: Bool
  }

  /// How the words of a short name stand in a full one.
  private enum Fit { case surname, forename }

  /// Joins the names of people that fit exactly one full name.
  mutating func linkPeople(_ texts: ArticleTexts) {
    var names = fullNames()
    guard !names.isEmpty else { return }
    var byWord: [String: [Int]] = [:]
    for (index, name) in names.enumerated() {
      for word in Set(name.words) { byWord[word, default: []].append(index) }
    }
    joinFullNames(&names, byWord)
    for mention in mentions.indices where form(of: mention).pieceCount == 1 {
      link(mention, names, byWord, texts)
    }
  }

  private func fullNames() -> [FullName] {
    clusters.indices.compactMap { index in
      guard clusters[index].kind == .person, clusters[index].parent == nil,
        let form = clusters[index].forms.first.map({ forms[$0] }), form.pieceCount >= 2,
        let first = form.words.first
      else { return nil }
      return FullName(
        cluster: index,
        words: form.words,
        isSurnameFirst: EastAsianNames.isSurname(first)
      )
    }
  }

  /// Joins `John Kennedy` and `J. F. Kennedy` to `John F. Kennedy` where only one name fits.
  private mutating func joinFullNames(_ names: inout [FullName], _ byWord: [String: [Int]]) {
    for (index, name) in names.enumerated() {
      guard let last = name.words.last else { continue }
      let near = (byWord[last] ?? []) + (name.words.first.flatMap { byWord[$0] } ?? [])
      guard near.count < 64 else { continue }
      let longer = Set(near).filter { other in
        other != index && names[other].words.count > name.words.count
          && isShort(name.words, of: names[other].words)
          || other < index && areInitials(name.words, of: names[other].words)
          || other > index && areInitials(name.words, of: names[other].words)
            && !areInitials(names[other].words, of: name.words)
      }
      let targets = Set(longer.map { root(names[$0].cluster) })
      guard targets.count == 1, let target = targets.first,
        !isSplit(form: name.words, from: target)
      else { continue }
      merge(name.cluster, into: target)
    }
  }

  /// Whether words are those of a longer name without its middle ones or its last ones.
  private func isShort(_ words: [String], of full: [String]) -> Bool {
    guard words.count >= 2, let first = words.first, let last = words.last else { return false }
    if full.starts(with: words) || full.suffix(words.count).elementsEqual(words) { return true }
    guard full.first == first, full.last == last else { return false }
    return Set(words).isSubset(of: Set(full))
  }

  /// Whether a name has initials where another of the same surname has forenames.
  private func areInitials(_ words: [String], of full: [String]) -> Bool {
    guard words.count >= 2, full.count >= 2, words.last == full.last,
      let first = words.first, let forename = full.first, first != forename,
      first.utf8.count <= 2, let initial = first.first, forename.utf8.count > 1
    else { return false }
    return forename.first == initial
  }

  private func isSplit(form words: [String], from cluster: Int) -> Bool {
    !corrections.isEmpty
      && corrections.splits(words.joined(separator: " "), from: NameForm.folded(name(of: cluster)))
  }

  /// Joins a single surname or forename to the full name that it stands for.
  private mutating func link(
    _ mention: Int,
    _ names: [FullName],
    _ byWord: [String: [Int]],
    _ texts: ArticleTexts
  ) {
    let form = form(of: mention)
    let isPerson = mentions[mention].kind == .person
    guard let word = form.words.first, let near = byWord[word], near.count < 256,
      isPerson || mayBePerson(mention, texts),
      corrections.kind(of: form.key) ?? .person == .person
    else { return }
    var surnames: [Int] = []
    var forenames: [Int] = []
    for index in near {
      let cluster = root(names[index].cluster)
      guard cluster != self.cluster(of: mention), !isSplit(form: form.words, from: cluster)
      else { continue }
      switch fit(form.words, names[index]) {
      case .surname where !surnames.contains(cluster): surnames.append(cluster)
      case .forename where !forenames.contains(cluster): forenames.append(cluster)
      default: break
      }
    }
    let target =
      surnames.isEmpty && isPerson
      ? single(of: forenames, at: mention) : single(of: surnames, at: mention)
    guard let target, isPerson || clusters[target].first < mention else { return }
    let name = name(of: target)
    move(mention, to: target, because: "It stands for \(name) in this article.")
  }

  /// The one cluster of several that was named before a mention, or the only one there is.
  private func single(of candidates: [Int], at mention: Int) -> Int? {
    let earlier = candidates.filter { clusters[$0].first < mention }
    if earlier.isEmpty { return candidates.count == 1 ? candidates.first : nil }
    return earlier.count == 1 ? earlier.first : nil
  }

  private func fit(_ words: [String], _ name: FullName) -> Fit? {
    guard words.count < name.words.count else { return nil }
    if name.words.suffix(words.count).elementsEqual(words) { return .surname }
    if name.words.starts(with: words) { return name.isSurnameFirst ? .surname : .forename }
    guard words.count >= 2, name.words.count <= 8 else { return nil }
    for start in 1..<(name.words.count - words.count + 1)
    where name.words[start..<start + words.count].elementsEqual(words) {
      return .surname
    }
    return nil
  }

  /// Whether a name read as a place or body may be a person's surname: nothing before it speaks
  /// of a place.
  private func mayBePerson(_ mention: Int, _ texts: ArticleTexts) -> Bool {
    let kind = mentions[mention].kind
    guard kind == .place || kind == .organisation || kind == .event else { return false }
    let before = texts.wordBefore(mentions[mention].span.start, in: mentions[mention].place)
    return ![
      "in", "at", "near", "from", "to", "across", "outside", "inside", "around", "into", "of",
      "the", "for", "with", "toward", "towards", "between", "and",
    ].contains(before.lowercased())
  }
}
