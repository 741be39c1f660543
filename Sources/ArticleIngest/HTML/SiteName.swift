/// The names under which a page's publication may appear in titles and bylines.
struct SiteName {
  /// The names, folded to compare by.
  private let keys: Set<String>

  /// Gathers the names.
  ///
  /// - Parameters:
  ///   - name: The publication's name as the page states it.
  ///   - host: The page's host, which also names the publication.
  init(_ name: String?, host: String?) {
    let label = host?.split(separator: ".").first.map { String($0) }
    keys = Set([name, host, label].compactMap { $0.map { HeadlineChooser.key($0) }?.nonEmpty })
  }

  /// Whether a text is one of the names.
  func matches(_ text: some StringProtocol) -> Bool {
    keys.contains(HeadlineChooser.key(String(text)))
  }

  /// Whether a text is one of the names, cut short or with a little added: `The Ellery Post` and
  /// `Ellery Post`, `St. Ives Choir` and `ives-choir.example`.
  func resembles(_ text: some StringProtocol) -> Bool {
    let key = HeadlineChooser.key(String(text))
    return keys.contains { name in
      let (short, long) = name.utf8.count < key.utf8.count ? (name, key) : (key, name)
      guard short.utf8.count > 3, long.utf8.count <= short.utf8.count * 5 / 2 else {
        return short == long
      }
      return long.hasPrefix(short) || short.utf8.count > 5 && long.hasSuffix(short)
    }
  }

  /// A text without the name behind it: `Ann Example EllerPost` is Ann Example.
  func removed(fromEndOf text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count >= 3, let last = words.last, last.utf8.count > 3, matches(last) else {
      return text
    }
    return words.dropLast().joined(separator: " ")
  }
}
