import CNcurses
import TextGrid

/// ncurses' colour pairs, made as they are needed and never more than the terminal has.
@MainActor
struct ColorPairs {
  /// Two colours as ncurses numbers them, -1 being the terminal's own.
  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private var numbers: [Pair: Int32] = [:]
  private let limit: Int
  private let colors: Int
  private let isDirect: Bool

  /// Makes an empty table for the terminal that is started.
  init() {
    colors = Int(gz_colors())
    // ncurses keeps pairs in a short in places; more than these are never needed.
    limit = min(Int(gz_pairs()), 32_767)
    isDirect = gz_is_direct() != 0
  }

  /// The number of the pair for a style's colours; 0, the terminal's own colours, when no pair is
  /// left.
  mutating func number(for style: Style) -> Int32 {
    let pair = Pair(
      foreground: code(of: style.foreground),
      background: code(of: style.background)
    )
    if pair.foreground == -1, pair.background == -1 { return 0 }
    if let number = numbers[pair] { return number }
    let next = Int32(numbers.count + 1)
    guard next < limit, gz_define_pair(next, pair.foreground, pair.background) != 0 else {
      return 0
    }
    numbers[pair] = next
    return next
  }

  private func code(of color: Color?) -> Int32 {
    switch color {
    case nil: return -1
    case .indexed(let index):
      return Int(index) < colors && (!isDirect || index < 8) ? Int32(index) : -1
    case .rgb(let red, let green, let blue):
      guard isDirect else { return -1 }
      let value = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
      // In direct mode 0 to 7 still mean the palette: the darkest blues become black's neighbour.
      return value > 7 ? value : 0x00_0008
    }
  }
}
