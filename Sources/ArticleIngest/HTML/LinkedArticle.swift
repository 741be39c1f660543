/// What a page's JSON-LD says of its article (schema.org `Article` and its kinds).
struct LinkedArticle {
  /// The headline, or the name where there is none.
  var headline: String?
  /// The people, or whoever is not said to be an organisation, who wrote it.
  var authors: [String] = []
  /// The organisations that are given as authors.
  var organisations: [String] = []
  /// The text of `datePublished`.
  var published: String?
  /// The text of `dateModified`.
  var modified: String?
  /// The publisher's name.
  var publisher: String?
  /// `inLanguage`.
  var language: String?
  /// The article's address.
  var link: String?
  /// The article's text, newlines kept.
  var body: String?
  /// The summary.
  var description: String?

  /// Finds the page's article among the values of its JSON-LD scripts.
  ///
  /// Of several the one with most to say counts, the first among equals, since a page describes
  /// itself first and its neighbours by headline only. A page description (`WebPage`) fills what the
  /// article leaves open.
  ///
  /// - Parameter values: The scripts' values, in page order.
  /// - Returns: The article, or `nil` where the page describes none.
  static func find(in values: [JSONValue]) -> LinkedArticle? {
    var finder = Finder()
    for value in values { finder.walk(value) }
    guard var best = finder.best else { return finder.page }
    if let page = finder.page {
      best.published = best.published ?? page.published
      best.modified = best.modified ?? page.modified
      best.language = best.language ?? page.language
      best.link = best.link ?? page.link
      if best.authors.isEmpty { best.authors = page.authors }
      if best.organisations.isEmpty { best.organisations = page.organisations }
    }
    return best
  }

  private var richness: Int {
    (headline == nil ? 0 : 2) + (published == nil ? 0 : 2) + (authors.isEmpty ? 0 : 1)
      + (body == nil ? 0 : 3)
  }

  /// Collects articles from JSON-LD values, breadth first.
  private struct Finder {
    var best: LinkedArticle?
    var page: LinkedArticle?
    private var names: [String: String] = [:]

    init() {}

    mutating func walk(_ value: JSONValue) {
      var queue = [value]
      var at = 0
      collectNames(value)
      while at < queue.count, at < 20_000 {
        let value = queue[at]
        at += 1
        switch value {
        case .array(let items): queue.append(contentsOf: items)
        case .object(let members):
          visit(value)
          for member in members where Finder.isNesting(member) { queue.append(member.value) }
        default: break
        }
      }
    }

    /// Comments, related stories and parts of a collection are not the page's own article.
    private static func isNesting(_ member: JSONValue.Member) -> Bool {
      switch member.value {
      case .object, .array:
        switch member.name {
        case "comment", "itemListElement", "relatedLink", "hasPart", "citation", "isPartOf",
          "author", "publisher", "review", "liveBlogUpdate", "mentions", "about", "workExample":
          false
        default: true
        }
      default: false
      }
    }

    /// People that articles refer to by `@id`.
    private mutating func collectNames(_ value: JSONValue) {
      for item in value.items + (value["@graph"]?.items ?? []) {
        if let id = item["@id"]?.text, let name = item["name"]?.text { names[id] = name }
      }
    }

    private mutating func visit(_ object: JSONValue) {
      let types = (object["@type"] ?? object["type"])?.items.compactMap(\.text) ?? []
      let isArticle = types.contains { type in
        type.hasSuffix("Article") || type.hasSuffix("BlogPosting") || type.hasSuffix("MediaPosting")
          || type.hasSuffix("ForumPosting") || type.hasSuffix("/Report") || type == "Report"
          || type == "Review" || type == "Recipe"
      }
      if isArticle {
        let article = read(object)
        if article.richness > best?.richness ?? 0 { best = article }
      } else if page == nil, types.contains(where: { $0.hasSuffix("Page") }) {
        page = read(object)
        page?.headline = nil
      }
    }

    private func read(_ object: JSONValue) -> LinkedArticle {
      var article = LinkedArticle()
      article.headline = text(object["headline"]) ?? text(object["name"])
      readAuthors(of: object, into: &article)
      article.published = object["datePublished"]?.items.first?.text ?? object["dateCreated"]?.text
      article.modified = object["dateModified"]?.text
      article.publisher = object["publisher"]?.items.first.flatMap { text($0["name"]) ?? text($0) }
      article.language = object["inLanguage"]?.items.first.flatMap {
        $0.text ?? $0["alternateName"]?.text
      }
      article.link =
        object["url"]?.text ?? object["mainEntityOfPage"]?.text
        ?? object["mainEntityOfPage"]?["@id"]?.text
      if case .string(let body)? = object["articleBody"] ?? object["reviewBody"] {
        article.body = CharacterReferences.decoded(body)
      }
      article.description = text(object["description"])
      return article
    }

    /// Some pages give one author and all creators.
    private func readAuthors(of object: JSONValue, into article: inout LinkedArticle) {
      let authors = names(object["author"])
      let creators = names(object["creator"])
      let isMore = Set(creators.people).isStrictSuperset(of: authors.people)
      article.authors = isMore ? creators.people : authors.people
      article.organisations = authors.organisations
    }

    private func names(_ value: JSONValue?) -> (people: [String], organisations: [String]) {
      var people: [String] = []
      var organisations: [String] = []
      for item in value?.items ?? [] {
        let types = item["@type"]?.items.compactMap(\.text) ?? []
        if types.contains(where: { $0.hasSuffix("Organization") }) {
          organisations += peopleNames(item)
        } else {
          people += peopleNames(item)
        }
      }
      return (people, organisations)
    }

    private func text(_ value: JSONValue?) -> String? {
      value?.items.first?.text.map { CharacterReferences.decoded($0) }
    }

    private func peopleNames(_ person: JSONValue) -> [String] {
      if let name = person.text { return [CharacterReferences.decoded(name)] }
      if let name = person["name"] {
        return name.items.compactMap(\.text).map { CharacterReferences.decoded($0) }
      }
      if let given = person["givenName"]?.text, let family = person["familyName"]?.text {
        return [given + " " + family]
      }
      return person["@id"]?.text.flatMap { names[$0] }.map { [$0] } ?? []
    }
  }
}
