/// The file, feed or page that an article came from.
package struct Source: Hashable, Sendable, Codable {
  /// What sort of source it is.
  package var kind: Kind
  /// The format that its bytes were read as.
  package var format: Format
  /// The path or address as it was given; `-` for standard input.
  package var location: String
  /// The publication's or feed's name, where one is found.
  package var title: String?
  /// The article's own address: its canonical URL or its feed entry's link.
  package var link: String?
  /// What the feed calls this entry (`guid`, Atom `id`).
  package var identifier: String?

  /// Makes a source.
  package init(
    kind: Kind,
    format: Format,
    location: String,
    title: String? = nil,
    link: String? = nil,
    identifier: String? = nil
  ) {
    self.kind = kind
    self.format = format
    self.location = location
    self.title = title
    self.link = link
    self.identifier = identifier
  }

  /// What sort of source an article can have.
  package enum Kind: String, Sendable, Codable {
    case file, page, feed, standardInput
  }

  /// The formats that Gazette reads.
  package enum Format: String, CaseIterable, Sendable, Codable {
    case plainText, html, markdown, rss, atom, jsonFeed
  }
}
