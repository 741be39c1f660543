import ArticleModel

/// Works out which of an article's names name the same thing.
///
/// Passes over the whole article, in order: the same string is of one kind, by majority; short
/// forms of countries and bodies are the name they stand for; people's surnames, forenames and
/// initials are the one full name that they fit; acronyms are the name that introduces them or
/// whose initials they are; the user's corrections have the last word. What fits two names fits
/// none.
struct MentionResolver {
  /// The names in order of place and start.
  private(set) var mentions: [NameMention]
  /// For each mention, its cluster before merging; see `cluster(of:)`.
  private(set) var clusterOfMention: [Int] = []
  /// The forms that names are written in.
  private(set) var forms: [NameForm] = []
  /// The clusters; those with a parent are part of another.
  var clusters: [NameCluster] = []
  /// The user's corrections.
  let corrections: Corrections

  private var formOfMention: [Int] = []
  /// Full names that were said to be no people, and are only so once shorter forms are theirs.
  private var laterForms: Set<Int> = []
  /// For each form, the number of its key, which is the cluster that it starts out in.
  private var keyOfForm: [Int] = []
  private var clusterOfKey: [String: Int] = [:]

  /// Resolves names.
  ///
  /// - Parameters:
  ///   - mentions: The names, ordered by place and start.
  ///   - texts: The text of each place that they lie in.
  ///   - corrections: The user's corrections.
  init(_ mentions: [NameMention], texts: ArticleTexts, corrections: Corrections) {
    self.mentions = []
    self.corrections = corrections
    readForms(mentions, texts)
    settleKinds()
    makeClusters()
    applyShortForms()
    linkPeople(texts)
    linkAcronyms(texts)
    linkOrganisations()
    linkGroups()
    applyCorrections()
  }

  /// The cluster that a mention belongs to.
  func cluster(of mention: Int) -> Int { root(clusterOfMention[mention]) }

  /// The form that a mention is written in.
  func form(of mention: Int) -> NameForm { forms[formOfMention[mention]] }

  /// The cluster that a cluster turned out to be part of.
  func root(_ cluster: Int) -> Int {
    var at = cluster
    while let parent = clusters[at].parent { at = parent }
    return at
  }

  /// Makes one cluster part of another, which keeps its kind and name.
  mutating func merge(_ cluster: Int, into other: Int) {
    let from = root(cluster)
    let to = root(other)
    guard from != to else { return }
    clusters[from].parent = to
    clusters[to].forms.append(contentsOf: clusters[from].forms)
    clusters[to].first = min(clusters[to].first, clusters[from].first)
    if clusters[to].name == nil { clusters[to].name = clusters[from].name }
  }

  /// Moves one mention to another cluster, of whose kind it then is.
  mutating func move(_ mention: Int, to cluster: Int, because reason: String) {
    let to = root(cluster)
    mentions[mention].kind = clusters[to].kind
    mentions[mention].reason = reason
    clusterOfMention[mention] = to
    let form = formOfMention[mention]
    if !clusters[to].forms.contains(form) { clusters[to].forms.append(form) }
    clusters[to].first = min(clusters[to].first, mention)
  }

  /// The cluster of a folded name, where one is known by it.
  func cluster(ofKey key: String) -> Int? { clusterOfKey[key].map { root($0) } }

  // MARK: Forms and kinds

  private mutating func readForms(_ found: [NameMention], _ texts: ArticleTexts) {
    var formOfText: [FormText: Int] = [:]
    mentions.reserveCapacity(found.count)
    for mention in found {
      let text = texts[mention.place][mention.span]
      let isPerson = mention.kind == .person
      let index: Int
      if let known = formOfText[FormText(text: text, isPerson: isPerson)] {
        index = known
      } else {
        index = forms.count
        let form = NameForm(text, kind: mention.kind)
        forms.append(form)
        formOfText[FormText(text: text, isPerson: isPerson)] = index
        if form.key.isEmpty || corrections.ignores(form.key) {
          keyOfForm.append(-1)
        } else if let key = clusterOfKey[form.key] {
          keyOfForm.append(key)
        } else {
          keyOfForm.append(clusterOfKey.count)
          clusterOfKey[form.key] = clusterOfKey.count
        }
      }
      if keyOfForm[index] < 0 { continue }
      mentions.append(mention)
      formOfMention.append(index)
    }
  }

  private struct FormText: Hashable {
    var text: Substring
    var isPerson: Bool
  }

  /// Gives every mention of a string the kind that most of them have, the first one's on a tie.
  private mutating func settleKinds() {
    let kinds = EntityKind.allCases
    var votes = Array(repeating: 0, count: clusterOfKey.count * kinds.count)
    for (index, mention) in mentions.enumerated() {
      let kind = kinds.firstIndex(of: mention.kind) ?? 0
      votes[keyOfForm[formOfMention[index]] * kinds.count + kind] += 1
    }
    var settled: [EntityKind?] = Array(repeating: nil, count: clusterOfKey.count)
    for (index, mention) in mentions.enumerated() {
      let key = keyOfForm[formOfMention[index]]
      let kind: EntityKind
      if let known = settled[key] {
        kind = known
      } else {
        let counts = votes[key * kinds.count..<(key + 1) * kinds.count]
        let most = kindOfMost(Array(counts), first: mention.kind)
        let corrected = corrections.kind(of: form(of: index).key)
        if most == .person, corrected != nil, isFullName(formOfMention[index]) {
          laterForms.insert(formOfMention[index])
          kind = most
        } else {
          kind = corrected ?? most
        }
        settled[key] = kind
      }
      guard kind != mention.kind else { continue }
      mentions[index].kind = kind
      let isCorrected = corrections.kind(of: form(of: index).key) == kind
      mentions[index].reason =
        isCorrected
        ? "You set its kind." : "The same name is of this kind elsewhere in the article."
    }
  }

  /// Whether a form is of several words and no part of a longer form.
  private func isFullName(_ form: Int) -> Bool {
    let words = forms[form].words
    guard words.count > 1 else { return false }
    return !forms.contains { other in
      other.words.count > words.count && words.allSatisfy(other.words.contains)
    }
  }

  private func kindOfMost(_ counts: [Int], first: EntityKind) -> EntityKind {
    let most = counts.max() ?? 0
    let kinds = EntityKind.allCases
    if let index = kinds.firstIndex(of: first), counts[index] == most { return first }
    return counts.firstIndex(of: most).map { kinds[$0] } ?? first
  }

  // MARK: Clusters

  /// Makes one cluster of all mentions of a key.
  private mutating func makeClusters() {
    clusterOfMention = formOfMention.map { keyOfForm[$0] }
    clusters.reserveCapacity(clusterOfKey.count)
    var isTaken = Array(repeating: false, count: forms.count)
    for (index, mention) in mentions.enumerated() {
      let form = formOfMention[index]
      let key = keyOfForm[form]
      if key == clusters.count {
        clusters.append(NameCluster(kind: mention.kind, forms: [form], first: index))
      } else if !isTaken[form] {
        clusters[key].forms.append(form)
      }
      isTaken[form] = true
    }
  }

  /// Joins `NK`, `N. Korea` and `North Korea` under the full name.
  private mutating func applyShortForms() {
    for index in clusters.indices where clusters[index].parent == nil {
      guard let first = clusters[index].forms.first else { continue }
      let key = forms[first].key
      guard clusters[index].kind != .person, clusters[index].kind != .group,
        let full = ShortForms.name(of: key)
      else { continue }
      let fullKey = full.key
      if corrections.splits(key, from: fullKey) { continue }
      let isCorrected = corrections.kind(of: key) != nil
      if let other = cluster(ofKey: fullKey), other != index {
        merge(index, into: other)
        clusters[other].name = full.name
        if !isCorrected { clusters[other].kind = full.kind }
      } else {
        clusterOfKey[fullKey] = index
        clusters[index].name = full.name
        if !isCorrected { clusters[index].kind = full.kind }
      }
    }
  }

  /// Joins `Cubans` to `Cuban`.
  private mutating func linkGroups() {
    for index in clusters.indices
    where clusters[index].kind == .group && clusters[index].parent == nil {
      guard let first = clusters[index].forms.first, forms[first].key.hasSuffix("s"),
        let other = cluster(ofKey: String(forms[first].key.dropLast())),
        clusters[other].kind == .group,
        !corrections.splits(forms[first].key, from: forms[clusters[other].forms[0]].key)
      else { continue }
      merge(index, into: other)
      clusters[other].name = clusters[other].name ?? forms[clusters[other].forms[0]].text
    }
  }

  // MARK: Corrections

  /// Merges, names and drops clusters as the user said.
  private mutating func applyCorrections() {
    guard !corrections.isEmpty else { return }
    for index in clusters.indices where clusters[index].parent == nil {
      let key = NameForm.folded(name(of: index))
      let form = clusters[index].forms.first(where: laterForms.contains)
      if let kind = corrections.kind(of: key)
        ?? form.flatMap({ corrections.kind(of: forms[$0].key) })
      {
        setKind(of: index, kind)
      }
      if corrections.ignores(key) { clusters[index].isIgnored = true }
      if let target = corrections.target(of: key) { lead(index, to: target) }
    }
  }

  /// Makes a cluster part of the one that it was said to be, or calls it so where there is none.
  private mutating func lead(_ index: Int, to target: Corrections.Target) {
    let key = NameForm.folded(target.name)
    let reason = "You said that it is \(target.name)."
    if let other = cluster(ofKey: key) ?? cluster(named: key), other != index {
      if let kind = target.kind { setKind(of: other, kind) }
      explain(index, reason)
      merge(index, into: other)
      clusters[root(other)].name = target.name
    } else {
      clusters[index].name = target.name
      clusterOfKey[key] = index
      if let kind = target.kind, kind != clusters[index].kind {
        setKind(of: index, kind)
        if target.isKindOfMerge { explain(index, reason) }
      }
    }
    if corrections.ignores(key) { clusters[root(index)].isIgnored = true }
  }

  private mutating func setKind(of cluster: Int, _ kind: EntityKind) {
    guard clusters[cluster].kind != kind else { return }
    clusters[cluster].kind = kind
    explain(cluster, "You set its kind.")
  }

  /// Gives all mentions of a cluster another reason.
  private mutating func explain(_ cluster: Int, _ reason: String) {
    for index in mentions.indices where self.cluster(of: index) == cluster {
      mentions[index].reason = reason
    }
  }

  private func cluster(named key: String) -> Int? {
    clusters.indices.first { clusters[$0].parent == nil && NameForm.folded(name(of: $0)) == key }
  }

  /// The canonical name of a cluster: the one given, otherwise its fullest form.
  func name(of cluster: Int) -> String {
    if let name = clusters[cluster].name { return name }
    var best = clusters[cluster].forms.first ?? 0
    for form in clusters[cluster].forms where isFuller(forms[form], than: forms[best]) {
      best = form
    }
    return forms.indices.contains(best) ? forms[best].text : ""
  }

  /// More words, then not all capitals, then more letters.
  private func isFuller(_ form: NameForm, than other: NameForm) -> Bool {
    if form.words.count != other.words.count { return form.words.count > other.words.count }
    return form.key != other.key && form.text.utf8.count > other.text.utf8.count
  }
}
