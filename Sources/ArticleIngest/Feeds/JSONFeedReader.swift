import ArticleModel

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeedReader {
  /// The feed without its entries.
  static func feed(_ value: JSONValue) -> Feed {
    Feed(
      title: value["title"]?.text,
      link: value["home_page_url"]?.text,
      language: value["language"]?.text.flatMap { LanguageTag.tag($0) }
    )
  }

  /// The entries, in the feed's order.
  ///
  /// - Parameters:
  ///   - value: The feed.
  ///   - location: Where it was found.
  /// - Returns: What is said of each.
  static func entries(_ value: JSONValue, location: String) -> [EntryDraft] {
    let home = [value["home_page_url"]?.text, value["feed_url"]?.text, location]
    let base = home.lazy.compactMap { $0 }.map { WebAddress($0) }.first { $0.isWeb }
    let feedPeople = people(value)
    return (value["items"]?.items ?? []).map { item in
      var draft = EntryDraft()
      draft.title = item["title"]?.text.map { FeedText(text: $0, isPlain: true) }
      draft.content =
        item["content_html"]?.string.map { FeedText(text: $0, isPlain: false) }
        ?? item["content_text"]?.string.map { FeedText(text: $0, isPlain: true) }
      draft.summary = item["summary"]?.string.map { FeedText(text: $0, isPlain: true) }
      let link = item["url"]?.text ?? item["external_url"]?.text
      draft.link = link.map { base?.resolving($0).text ?? $0 }
      draft.base = draft.link.map { WebAddress($0) }.flatMap { $0.isWeb ? $0 : nil } ?? base
      draft.id = item["id"]?.text
      draft.people = people(item)
      if draft.people.isEmpty { draft.people = feedPeople }
      draft.published = item["date_published"]?.text
      draft.updated = item["date_modified"]?.text
      draft.language = item["language"]?.text
      return draft
    }
  }

  private static func people(_ value: JSONValue) -> [EntryDraft.Person] {
    let people = (value["authors"]?.items ?? []) + (value["author"]?.items ?? [])
    var names: [String] = []
    for person in people {
      guard let name = person["name"]?.text ?? person.text, !names.contains(name) else { continue }
      names.append(name)
    }
    return names.map { .init(name: $0, address: nil) }
  }
}
