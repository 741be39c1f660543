import CICU

/// One of the user's keywords: a word or phrase, or a regular expression.
///
/// Case counts only where the keyword holds a capital letter: `china` also finds `China` and
/// `CHINA`, `China` finds `China` alone. A word or phrase is found as whole words, its spaces
/// standing for any white space; in scripts without spaces between words, and in Korean, it is
/// found inside longer words too. An expression is one of ICU's, found wherever it matches.
package struct KeywordPattern: Hashable, Sendable {
  /// The word, phrase or expression as the user wrote it.
  package var text: String
  /// Whether `text` is a regular expression.
  package var isExpression: Bool

  /// The longest keyword, in UTF-8 bytes.
  package static let maximumLength = 500
  /// The most words and signs that a phrase may have.
  package static let maximumWords = 32

  /// Makes a keyword.
  ///
  /// - Parameters:
  ///   - text: The word, phrase or expression; case counts only where it holds a capital letter.
  ///   - isExpression: Whether it is a regular expression.
  package init(_ text: String, isExpression: Bool = false) {
    self.text = text
    self.isExpression = isExpression
  }

  /// What keeps the keyword from being searched for, as a message; `nil` for a good one.
  package var problem: String? {
    if text.utf8.count > KeywordPattern.maximumLength {
      return "longer than \(KeywordPattern.maximumLength) bytes"
    }
    guard isExpression else {
      let words = KeywordWord.words(of: text)
      if words.isEmpty { return "empty" }
      return words.count > KeywordPattern.maximumWords
        ? "more than \(KeywordPattern.maximumWords) words and signs" : nil
    }
    if text.isEmpty { return "empty" }
    return expressionProblem
  }

  private var expressionProblem: String? {
    var offset: Int32 = -1
    var text = text
    let code = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        gz_expression_check($0.baseAddress, Int32($0.count), &offset)
      }
    }
    guard code != 0 else { return nil }
    let name = gz_expression_error(code).map { String(cString: $0) } ?? ""
    let place = offset >= 0 ? " at character \(offset + 1)" : ""
    return "not a regular expression: \(KeywordPattern.message(of: name))\(place)"
  }

  private static func message(of name: String) -> String {
    switch name {
    case "U_REGEX_MISMATCHED_PAREN": "a bracket does not close"
    case "U_REGEX_MISSING_CLOSE_BRACKET", "U_REGEX_UNCLOSED_SET": "a [ does not close"
    case "U_REGEX_BAD_ESCAPE_SEQUENCE": "an escape that is not known"
    case "U_REGEX_BAD_INTERVAL", "U_REGEX_NUMBER_TOO_BIG", "U_REGEX_MAX_LT_MIN":
      "a count in { } that makes no sense"
    case "U_REGEX_PROPERTY_SYNTAX": "a property that is not known"
    case "U_REGEX_RULE_SYNTAX": "a sign in the wrong place"
    case "U_REGEX_INVALID_BACK_REF": "a reference to a group that is not there"
    case "U_REGEX_LOOK_BEHIND_LIMIT": "a look-behind without a limit"
    default: name
    }
  }

  /// Whether case counts: a capital letter stands in it, outside of escapes in an expression.
  package var isCaseSensitive: Bool {
    guard isExpression else {
      return text.unicodeScalars.contains { LetterTable.shared.classOf($0.value) == .upper }
    }
    var isEscaped = false
    var mayOpenName = false
    var isInName = false
    for scalar in text.unicodeScalars {
      if isInName {
        isInName = scalar != "}"
      } else if isEscaped {
        isEscaped = false
        mayOpenName = "pPNxuU".unicodeScalars.contains(scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "{", mayOpenName {
        isInName = true
      } else if scalar.properties.isUppercase {
        return true
      } else {
        mayOpenName = false
      }
    }
    return false
  }
}
