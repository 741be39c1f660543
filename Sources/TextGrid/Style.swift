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
}

/// A colour as a terminal is told it.
package enum Color: Hashable, Sendable {
  /// A colour of the terminal's palette: 0 to 15 basic, 16 to 231 cube, 232 to 255 grey.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
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
}

/// What the terminal can show in colour.
package enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// No colour: attributes only.
  case mono
  case eight, sixteen, indexed, rgb

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
