import ArticleModel

/// Acronyms and shorter forms of the names of bodies.
extension MentionResolver {
  /// Joins an acronym to the name that introduces it, or to the one whose initials it is.
  mutating func linkAcronyms(_ texts: ArticleTexts) {
    for index in mentions.indices where Acronym.mayBeIntroduced(mentions[index].kind) {
      let mention = mentions[index]
      let form = form(of: index)
      guard form.pieceCount >= 2,
        let acronym = Acronym.inBrackets(after: mention, texts),
        let other = cluster(ofKey: NameForm.folded(acronym)),
        Acronym.fits(acronym, form)
      else { continue }
      join(other, to: cluster(of: index))
    }
    linkInitials()
  }

  private mutating func join(_ short: Int, to full: Int) {
    guard root(short) != root(full), let form = clusters[root(short)].forms.first else { return }
    if !corrections.isEmpty,
      corrections.splits(forms[form].key, from: NameForm.folded(name(of: full)))
    {
      return
    }
    merge(short, into: full)
  }

  /// Joins `IMF` to `International Monetary Fund` though no brackets introduce it.
  private mutating func linkInitials() {
    var byInitials: [String: [Int]] = [:]
    for index in clusters.indices where isBody(index) {
      guard let form = clusters[index].forms.first.map({ forms[$0] }), form.pieceCount >= 3
      else { continue }
      for initials in Acronym.initials(of: form) {
        byInitials[initials, default: []].append(index)
      }
    }
    guard !byInitials.isEmpty else { return }
    for index in clusters.indices
    where clusters[index].parent == nil && clusters[index].kind != .person {
      guard let form = clusters[index].forms.first.map({ forms[$0] }), form.words.count == 1,
        let full = byInitials[form.key], full.count == 1, Acronym.isAcronym(form.text)
      else { continue }
      join(index, to: full[0])
    }
  }

  private func isBody(_ cluster: Int) -> Bool {
    clusters[cluster].parent == nil
      && (clusters[cluster].kind == .organisation || clusters[cluster].kind == .event)
  }

  /// Joins `Apple Inc.` to `Apple`, and `Samsung` to the one company whose name starts so.
  mutating func linkOrganisations() {
    var byFirstWord: [String: [Int]] = [:]
    for index in clusters.indices where isBody(index) {
      guard let form = clusters[index].forms.first.map({ forms[$0] }) else { continue }
      let bare = form.words.reversed().drop { Acronym.companyEndings.contains($0) }.reversed()
      if bare.count < form.words.count, !bare.isEmpty {
        if let other = cluster(ofKey: bare.joined(separator: " ")), other != index, isBody(other) {
          join(other, to: index)
        }
      }
      if form.pieceCount >= 2, let first = form.words.first {
        byFirstWord[first, default: []].append(index)
      }
    }
    for index in clusters.indices where isBody(index) {
      guard let form = clusters[index].forms.first.map({ forms[$0] }), form.pieceCount == 1,
        let full = byFirstWord[form.key], full.count == 1, root(full[0]) != index,
        clusters[root(full[0])].first < clusters[index].first
      else { continue }
      join(index, to: full[0])
    }
  }
}
