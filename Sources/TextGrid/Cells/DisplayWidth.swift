/// How many cells text takes on a grid, by Unicode's properties and never by the locale.
///
/// Wide and fullwidth characters and everything shown as emoji take two cells, ambiguous ones
/// one, marks and format characters none. A control character takes the one cell of the
/// replacement character that `Grid` shows for it. Source: UAX #11, UAX #29, UTS #51.
package enum DisplayWidth {
  /// Cells of one grapheme cluster: 0, 1 or 2.
  package static func of(_ cluster: Character) -> Int {
    if cluster.isASCII { return 1 }
    var text = String(cluster)
    return text.withUTF8 { ClusterScanner.width(of: $0) }
  }

  /// Cells of a text: the sum over its clusters.
  package static func of(_ text: some StringProtocol) -> Int {
    var copy = Substring(text)
    return copy.withUTF8 { bytes in
      var scanner = ClusterScanner(bytes)
      var sum = 0
      while let cluster = scanner.next() { sum += cluster.width }
      return sum
    }
  }

  /// The longest start of a text that fits a number of cells, and the cells it takes.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - width: Cells that the start may take.
  /// - Returns: The start, cut between grapheme clusters, and its cells.
  package static func prefix<Text: StringProtocol>(
    of text: Text,
    fitting width: Int
  ) -> (text: Substring, width: Int) {
    var copy = Substring(text)
    let (length, taken) = copy.withUTF8 { bytes in
      var scanner = ClusterScanner(bytes)
      var sum = 0
      var end = 0
      while let cluster = scanner.next(), sum + cluster.width <= width {
        sum += cluster.width
        end = scanner.offset
      }
      return (end, sum)
    }
    return (copy[..<copy.utf8.index(copy.startIndex, offsetBy: length)], taken)
  }
}
