import ArticleModel

/// The words with which wire copy opens: `SEOUL, April 20 (Yonhap) --`, `(Reuters) -`.
///
/// Bytes up to 160 are looked at. A place counts as one when an agency in brackets, a day or capital
/// letters say so, or when it is one of the cities that news is filed from.
struct DatelineOpening: Hashable, Sendable {
  /// What the opening says.
  private(set) var dateline = Dateline()
  /// Names that stand in the opening, as in Korean copy.
  private(set) var authors: [String] = []
  /// The year, where the day has one.
  private(set) var timestamp: Timestamp?
  /// How many bytes of the paragraph the opening takes, white space after it included.
  private(set) var length = 0

  /// Reads the opening of a paragraph; `nil` where it opens with its text.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph.
  ///   - isFirst: Whether it is the first below a headline, where any name before a long dash is
  ///     taken as a place.
  init?(_ paragraph: String, isFirst: Bool = false) {
    if let asian = AsianOpening(paragraph) {
      dateline = Dateline(place: asian.place, agency: asian.agency)
      authors = asian.authors
      length = asian.length
      return
    }
    var scanner = OpeningScanner(paragraph, isFirst: isFirst)
    guard let opening = scanner.opening() else { return nil }
    dateline = opening.dateline
    timestamp = opening.timestamp
    length = opening.length
    guard length < paragraph.utf8.count else { return nil }
  }
}
