/// Brings what pages and feeds call their language into the form of BCP 47.
enum LanguageTag {
  /// The tag: `en_US` as `en-US`, `DE` as `de`.
  ///
  /// - Parameter text: The language as written.
  /// - Returns: The tag; `nil` where the text is none.
  static func tag(_ text: String) -> String? {
    let first = text.split { $0 == "," || $0 == ";" || $0 == " " || $0 == "." || $0 == "@" }.first
    let parts = (first ?? "").split { $0 == "-" || $0 == "_" }
    guard let language = parts.first, (2...3).contains(language.utf8.count),
      language.utf8.allSatisfy(\.isASCIILetter)
    else { return nil }
    var tag = language.lowercased()
    for part in parts.dropFirst().prefix(3) {
      guard part.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit }) else { break }
      switch part.utf8.count {
      case 2: tag += "-" + part.uppercased()
      case 4 where part.utf8.allSatisfy(\.isASCIILetter):
        tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      case 3...8: tag += "-" + part.lowercased()
      default: return tag
      }
    }
    return tag
  }
}
