/// A URL split into its parts, for resolving the relative references of pages and feeds.
///
/// Source: RFC 3986, appendix B (splitting) and section 5.2 (resolving). Nothing is decoded or
/// checked beyond that, since addresses are only shown, compared and handed to a browser.
struct WebAddress {
  /// The scheme in lower case, without its colon.
  var scheme: String?
  /// User, host and port, without the slashes before them.
  var authority: String?
  /// The path.
  var path: String
  /// The query, without its question mark.
  var query: String?
  /// The fragment, without its hash.
  var fragment: String?

  /// Splits a reference; white space at its ends and newlines in it are dropped, as browsers do.
  init(_ text: String) {
    var rest = Substring(
      String(
        decoding: Array(text.utf8)[...].trimmingASCIISpace().filter { !(0x09...0x0D).contains($0) },
        as: UTF8.self
      ).replacing(" ", with: "%20")
    )
    if let colon = rest.utf8.firstIndex(of: 0x3A), WebAddress.isScheme(rest[..<colon]) {
      scheme = rest[..<colon].lowercased()
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if let hash = rest.utf8.firstIndex(of: 0x23) {
      fragment = String(rest[rest.utf8.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let mark = rest.utf8.firstIndex(of: 0x3F) {
      query = String(rest[rest.utf8.index(after: mark)...])
      rest = rest[..<mark]
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let slash = rest.utf8.firstIndex(of: 0x2F) ?? rest.endIndex
      authority = String(rest[..<slash])
      rest = rest[slash...]
    }
    path = String(rest)
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first.isASCIILetter else { return false }
    return text.utf8.allSatisfy {
      $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
  }

  /// The host in lower case, without user, port and a leading `www.`.
  var host: String? {
    guard let authority, !authority.isEmpty else { return nil }
    let server = authority.split(separator: "@").last ?? ""
    let name = server.split(separator: ":").first ?? ""
    let host = name.lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether it is a whole address on the web.
  var isWeb: Bool { (scheme == "http" || scheme == "https") && !(authority ?? "").isEmpty }

  /// The address as text.
  var text: String {
    (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path
      + (query.map { "?" + $0 } ?? "") + (fragment.map { "#" + $0 } ?? "")
  }

  /// What a reference means when it stands on the page of this address.
  func resolving(_ reference: String) -> WebAddress {
    var target = WebAddress(reference)
    guard target.scheme == nil else { return target }
    target.scheme = scheme
    guard target.authority == nil else { return target }
    target.authority = authority
    if target.path.isEmpty {
      target.path = path
      target.query = target.query ?? query
    } else if !target.path.utf8.starts(with: "/".utf8) {
      target.path = WebAddress.withoutDots(merged(with: target.path))
    } else {
      target.path = WebAddress.withoutDots(target.path)
    }
    return target
  }

  private func merged(with relative: String) -> String {
    if authority != nil, path.isEmpty { return "/" + relative }
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return relative }
    return String(path[...slash]) + relative
  }

  /// RFC 3986, section 5.2.4.
  private static func withoutDots(_ path: String) -> String {
    guard path.utf8.contains(0x2E) else { return path }
    var kept: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part == "." {
        if isLast { kept.append("") }
      } else if part == ".." {
        if kept.count > 1 || (kept.first.map { !$0.isEmpty } ?? false) { kept.removeLast() }
        if isLast { kept.append("") }
      } else {
        kept.append(part)
      }
    }
    return kept.joined(separator: "/")
  }

  /// The target of a link as an article may keep it: an absolute address on the web or by mail.
  ///
  /// - Parameters:
  ///   - reference: The link as the source gives it.
  ///   - base: The address that relative links start from, where one is known.
  /// - Returns: The address, or `nil` where it is of another scheme or cannot be made absolute.
  static func linkTarget(_ reference: String, base: WebAddress?) -> String? {
    guard reference.utf8.count <= 4096 else { return nil }
    let target = base?.resolving(reference) ?? WebAddress(reference)
    guard target.isWeb || (target.scheme == "mailto" && !target.path.isEmpty) else { return nil }
    var cleaner = TextCleaner()
    let text = target.text
    return cleaner.clean(text) == text ? text : nil
  }
}
