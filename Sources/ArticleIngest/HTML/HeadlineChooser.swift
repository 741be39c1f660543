/// Chooses a page's headline among what its metadata and headings say.
///
/// A level-one heading that the metadata confirm comes first, then one that stands alone, then the
/// metadata themselves without the publication's name. Measured on saved pages: a heading is what
/// readers saw, metadata are often worded for search engines.
struct HeadlineChooser {
  /// The headline, where the page has one.
  private(set) var headline: String?
  /// The heading that holds it, where one does.
  private(set) var node: HTMLTree.Node?
  private let site: Set<String>

  /// Weighs the candidates.
  ///
  /// - Parameters:
  ///   - facts: What the page states.
  ///   - siteName: The publication's name.
  ///   - address: Where the page lies; its host also names the publication.
  init(_ facts: PageFacts, siteName: String?, address: PageAddress) {
    let host = address.base?.host
    site = Set(
      [siteName, host, host?.split(separator: ".").first.map { String($0) }].compactMap {
        $0.map { HeadlineChooser.key($0) }?.nonEmpty
      }
    )
    let stated = [
      facts.linked?.headline, facts.meta("og:title"), facts.meta("twitter:title"),
      facts.meta("dc.title", "parsely-title", "sailthru.title", "citation_title", "headline"),
      facts.title,
    ].compactMap { $0?.foldingSpace.nonEmpty }
    let titles = stated.map { withoutSite($0) }.filter { !site.contains(HeadlineChooser.key($0)) }
    let isDescribed = facts.linked?.headline != nil || facts.meta("og:title") != nil
    if let heading = heading(facts.headings, stated: stated + titles, isDescribed: isDescribed) {
      let isConfirmed =
        HeadlineChooser.likeness(heading.text, facts.linked?.headline ?? heading.text) == 1
      headline =
        isConfirmed ? withoutKicker(heading.text, titles: titles) : titles.first ?? heading.text
      node = heading.node
    } else {
      headline = titles.first ?? facts.headings.first?.text ?? stated.first
    }
  }

  private func heading(_ headings: [PageFacts.Place], stated: [String], isDescribed: Bool)
    -> PageFacts.Place?
  {
    let candidates = headings.prefix(40).map { ($0, HeadlineChooser.key($0.text)) }.filter {
      (3..<600).contains($0.1.utf8.count) && !site.contains($0.1)
    }
    let keys = stated.map { HeadlineChooser.key($0) }
    if let confirmed = candidates.first(where: { keys.contains($0.1) }) { return confirmed.0 }
    let contained = candidates.first { _, key in
      key.utf8.count >= 8 && keys.contains { $0.hasPrefix(key) || $0.hasSuffix(key) }
    }
    if let contained { return contained.0 }
    let best = candidates.map { candidate, _ in
      (candidate, stated.map { HeadlineChooser.likeness(candidate.text, $0) }.max() ?? 0)
    }.max { $0.1 < $1.1 }
    if let best, best.1 >= (isDescribed ? 0.5 : 0.3) { return best.0 }
    let isAlone = candidates.count == 1 && !isDescribed
    return isAlone && (candidates.first?.1.utf8.count ?? 0) >= 10 ? candidates.first?.0 : nil
  }

  /// A heading without the line above the headline that some pages put into it: the stated title
  /// that it ends with, where one is most of it.
  private func withoutKicker(_ heading: String, titles: [String]) -> String {
    let key = HeadlineChooser.key(heading)
    return titles.first {
      let title = HeadlineChooser.key($0)
      return title.utf8.count < key.utf8.count && title.utf8.count * 2 >= key.utf8.count
        && key.hasSuffix(title)
    } ?? heading
  }

  /// How many of the words of the shorter text are in the other, 0 to 1.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let words = [left, right].map { text in
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    }
    let shorter = min(words[0].count, words[1].count)
    guard shorter > 1 else { return 0 }
    return Double(words[0].intersection(words[1]).count) / Double(shorter)
  }

  /// A title without the publication's name before or after a dash, bar or the like.
  private func withoutSite(_ title: String) -> String {
    var title = title
    for separator in HeadlineChooser.separators {
      let parts = title.split(separator: separator, omittingEmptySubsequences: true)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      if names(last) || (parts.count > 2 && names(parts[parts.count - 2])) {
        title = parts.dropLast(names(last) ? 1 : 2).joined(separator: separator)
      } else if names(first) {
        title = parts.dropFirst().joined(separator: separator)
      }
    }
    return title
  }

  private static let separators = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " › ", " • ", " · ", " / ", " « ", "｜", " ⋆ ",
  ]

  private func names(_ part: Substring) -> Bool {
    let key = HeadlineChooser.key(String(part))
    return site.contains(key)
      || site.contains { $0.utf8.count > 3 && (key.hasPrefix($0) || $0.hasPrefix(key)) }
  }

  /// A text's letters and digits in lower case, to compare by.
  static func key(_ text: String) -> String {
    var key = ""
    for scalar in text.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      key.unicodeScalars.append(scalar)
    }
    return key
  }
}
