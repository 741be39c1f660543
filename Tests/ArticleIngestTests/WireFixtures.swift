import Testing

/// Invented texts in the shapes in which wire copy is scraped, and what they must read as.
struct WireFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// As `ArticlePicture` draws it.
  let picture: String
  /// How the diagnostics begin that say what was left out.
  var leftOut: [String] = []

  var testDescription: String { name }

  static let all =
    heads + orders + noise + endings + layouts + sites
    + agencies + easternAgencies + releases + newspapers + broadcasters
    + runTogether + marks + languages + signatures + wrapping + places + furniture + related

  // Paragraphs long enough to be text.
  static let one = """
    The harbour town of Brindle Bay opened its rebuilt ferry terminal on Monday, two years after \
    a storm tore away the old one, officials said at a ceremony.
    """
  static let two = """
    Mayor Odile Farrow cut a ribbon in front of several hundred people and promised that the \
    morning crossing would run again before the end of the month.
    """
  static let three = """
    "We waited a long time for this," said Tomas Reeve, who sells tickets at the quay. "Now the \
    island is close again."
    """
}
