/// How a cell looks: colours and attributes.
package struct Style: Hashable, Sendable {
  /// The text's colour; `nil` is the terminal's own.
  package var foreground: Color?
  /// The colour behind it; `nil` is the terminal's own.
  package var background: Color?
  /// Bold, underline and the like.
  package var attributes: Attributes

  /// Makes a style.
  package init(
    foreground: Color? = nil,
    background: Color? = nil,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The style with another laid over it.
  ///
  /// Colours that the other gives win, attributes add up. Reversing what is reversed already turns
  /// it back, so that a match in a selected line still shows.
  package func overlaid(with other: Style) -> Style {
    var attributes = attributes.union(other.attributes)
    if self.attributes.contains(.reverse), other.attributes.contains(.reverse) {
      attributes.remove(.reverse)
    }
    return Style(
      foreground: other.foreground ?? foreground,
      background: other.background ?? background,
      attributes: attributes
    )
  }
}

/// What a terminal can do to text beside colouring it.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let bold = Attributes(rawValue: 1 << 0)
  package static let dim = Attributes(rawValue: 1 << 1)
  package static let italic = Attributes(rawValue: 1 << 2)
  package static let underline = Attributes(rawValue: 1 << 3)
  package static let reverse = Attributes(rawValue: 1 << 4)
  package static let strikethrough = Attributes(rawValue: 1 << 5)

  /// Every attribute with its name in theme files.
  package static let names: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse), ("strikethrough", .strikethrough),
  ]
}
