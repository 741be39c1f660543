/// A line `Name: value` of those that some scrapers put over a text.
struct FieldLine: Hashable, Sendable {
  /// What a field can say.
  enum Field: Hashable, Sendable {
    case headline, author, time, updated, link, publication, section, summary, other
  }

  /// What it says.
  let field: Field
  /// What stands after the colon.
  let value: String

  /// Reads a line; `nil` where its name is no known one.
  init?(_ line: String) {
    guard line.utf8.count <= 600, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let name = line[..<colon]
    guard name.utf8.count <= 20, let field = FieldLine.names[name.lowercased()] else { return nil }
    value = String(line[line.utf8.index(after: colon)...].drop { $0 == " " })
    guard !value.isEmpty else { return nil }
    self.field = field
  }

  /// Whether a line is the name of the text below it and nothing else: `Text:`, `Body:`.
  static func isNameOfText(_ line: String) -> Bool {
    line.utf8.count <= 14
      && ["text:", "body:", "content:", "article:", "story:", "full text:"]
        .contains(line.lowercased())
  }

  private static let names: [String: Field] = [
    "title": .headline, "headline": .headline, "subject": .headline, "titel": .headline,
    "author": .author, "authors": .author, "byline": .author, "writer": .author,
    "from": .author,
    "date": .time, "published": .time, "publication date": .time, "pubdate": .time,
    "publish date": .time, "date published": .time, "posted": .time,
    "updated": .updated, "modified": .updated, "last modified": .updated,
    "last updated": .updated,
    "url": .link, "link": .link, "source url": .link, "permalink": .link, "canonical": .link,
    "source": .publication, "publisher": .publication, "publication": .publication,
    "site": .publication, "outlet": .publication, "newspaper": .publication,
    "section": .section, "category": .section, "tags": .section, "keywords": .section,
    "topic": .section, "language": .section, "id": .section, "word count": .section,
    "summary": .summary, "description": .summary, "abstract": .summary, "subtitle": .summary,
    "to": .other, "cc": .other, "reply-to": .other, "message-id": .other, "mime-version": .other,
    "content-type": .other, "content-transfer-encoding": .other, "received": .other,
    "return-path": .other, "x-mailer": .other, "references": .other, "in-reply-to": .other,
    "user-agent": .other, "organization": .other, "newsgroups": .other, "path": .other,
    "list-id": .other, "sender": .other, "delivered-to": .other, "dkim-signature": .other,
  ]
}
