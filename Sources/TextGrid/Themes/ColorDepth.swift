/// What the terminal can show in colour.
package enum ColorDepth: Int, CaseIterable, Comparable, Sendable {
  /// No colour: attributes only.
  case mono
  case eight, sixteen, indexed, rgb

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }

  /// What to use of a terminal's colours.
  ///
  /// `NO_COLOR` (no-color.org), when set and not empty, rules out all colour. Where the terminal's
  /// description is not known, `COLORTERM` and the name in `TERM` must do.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - terminalColors: The colours that the terminal's description counts, 0 where it has none
  ///     and `nil` where nobody asked.
  /// - Returns: The depth to reduce themes to.
  package static func detected(
    environment: [String: String],
    terminalColors: Int?
  ) -> ColorDepth {
    if environment["NO_COLOR"]?.isEmpty == false { return .mono }
    if let terminalColors {
      switch terminalColors {
      case 16_777_216...: return .rgb
      case 256...: return .indexed
      case 16...: return .sixteen
      case 8...: return .eight
      default: return .mono
      }
    }
    let name = environment["TERM"] ?? ""
    if name == "dumb" || name.isEmpty { return .mono }
    if saysDirectColor(environment) || name.hasSuffix("-direct") { return .rgb }
    return name.hasSuffix("256color") ? .indexed : .eight
  }

  /// Whether the terminal is said to paint 24-bit colour, so that looking for the description that
  /// says how is worth it.
  package static func wantsDirectColor(environment: [String: String]) -> Bool {
    environment["NO_COLOR"]?.isEmpty != false && saysDirectColor(environment)
  }

  private static func saysDirectColor(_ environment: [String: String]) -> Bool {
    ["truecolor", "24bit"].contains(environment["COLORTERM"]?.lowercased() ?? "")
  }
}
