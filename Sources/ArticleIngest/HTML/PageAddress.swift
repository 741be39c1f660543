/// Where a page lies, as far as it or its location says.
struct PageAddress {
  /// The page's own address: canonical, as shared, or where it was found.
  var link: String?
  /// What its relative links start from.
  var base: WebAddress?

  /// Works out the addresses.
  ///
  /// - Parameters:
  ///   - facts: What the page states.
  ///   - location: The path or address that it was read from.
  init(_ facts: PageFacts, location: String) {
    let place = WebAddress(location)
    let origin = place.isWeb ? place : nil
    let candidates = [
      facts.canonical, facts.meta("og:url"), facts.linked?.link, facts.meta("twitter:url"),
    ]
    for candidate in candidates {
      guard let candidate else { continue }
      let address = origin?.resolving(candidate) ?? WebAddress(candidate)
      if address.isWeb {
        link = address.text
        break
      }
    }
    link = link ?? origin?.text
    let start = link.map { WebAddress($0) } ?? origin
    base = facts.base.map { start?.resolving($0) ?? WebAddress($0) } ?? start
    if let base, !base.isWeb { self.base = start }
  }
}
