import ArticleModel
import TextGrid

/// Sets a table: in columns where they fit the width, or else row by row as records.
struct TableSetter {
  private let setter: PartSetter
  private let text: String
  private let base: Int
  private let headerRows: Int
  /// The bytes of each cell, row by row.
  private let rows: [[Range<Int>]]
  private let columnCount: Int

  /// Cells between two columns.
  private static let gutter = 2
  /// Tables with more columns are always set as records.
  private static let mostColumns = 24
  /// Rows that decide the widths of columns.
  private static let measuredRows = 400

  /// Makes the setter of a slice of a table.
  ///
  /// - Parameters:
  ///   - setter: The setter of the article.
  ///   - text: One line a row, with tabs between cells.
  ///   - base: Where the slice starts in the block's text.
  ///   - headerRows: How many of its first rows are headings.
  init(_ setter: PartSetter, text: String, base: Int, headerRows: Int) {
    self.setter = setter
    self.text = text
    self.base = base
    rows = TableSetter.cells(of: text)
    self.headerRows = min(headerRows, rows.count)
    columnCount = rows.map(\.count).max() ?? 0
  }

  /// The table's lines.
  func lines() -> [SetLine] {
    guard columnCount > 0 else { return [] }
    guard let widths = columnWidths() else { return records() }
    let starts = widths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1 + TableSetter.gutter) }
    let isNumeric = (0..<columnCount).map(isNumeric)
    let set = rows.enumerated().map { index, cells in
      row(cells, isHeader: index < headerRows, widths: widths, starts: starts, isNumeric: isNumeric)
    }
    // Rows of several lines need air between them, others do not.
    let isLoose = set.dropFirst(headerRows).contains { $0.count > 1 }
    var lines: [SetLine] = []
    for (index, rowLines) in set.enumerated() {
      if isLoose, index > headerRows { lines.append(.blank) }
      lines += rowLines
      if index + 1 == headerRows {
        let total = widths.reduce(0, +) + (columnCount - 1) * TableSetter.gutter
        let rule = String(repeating: "─", count: max(1, total))
        lines.append(SetLine(ornaments: [Ornament(column: 0, text: rule, role: .rule)]))
      }
    }
    return lines
  }

  // MARK: Cells

  private static func cells(of text: String) -> [[Range<Int>]] {
    var rows: [[Range<Int>]] = []
    var row: [Range<Int>] = []
    var start = 0
    var at = 0
    for byte in text.utf8 {
      if byte == 0x09 || byte == 0x0A {
        row.append(start..<at)
        start = at + 1
      }
      if byte == 0x0A {
        rows.append(row)
        row = []
      }
      at += 1
    }
    if start < at || !row.isEmpty {
      row.append(start..<at)
      rows.append(row)
    }
    return rows
  }

  /// Whether all cells below the headings hold figures or nothing, and at least one does.
  private func isNumeric(_ column: Int) -> Bool {
    let texts = rows.dropFirst(headerRows).prefix(TableSetter.measuredRows)
      .filter { $0.count > column }
      .map { text.slice($0[column]) }
      .filter { !$0.isEmpty }
    guard !texts.isEmpty else { return false }
    return texts.allSatisfy { cell in
      let digits = cell.unicodeScalars.count { ("0"..."9").contains($0) }
      return digits > 0 && cell.unicodeScalars.count - digits <= max(2, digits)
        && !cell.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
  }

  // MARK: Widths

  /// The width of each column, or `nil` where they cannot stand side by side.
  private func columnWidths() -> [Int]? {
    guard columnCount <= TableSetter.mostColumns else { return nil }
    var natural = Array(repeating: 1, count: columnCount)
    var least = natural
    for row in rows.prefix(TableSetter.measuredRows) {
      for (column, cell) in row.enumerated() {
        let words = text.slice(cell)
        natural[column] = max(natural[column], DisplayWidth.of(words))
        let longest = words.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
        least[column] = max(least[column], min(longest, 14))
      }
    }
    let room = setter.width - TableSetter.gutter * (columnCount - 1)
    let wanted = natural.reduce(0, +)
    if wanted <= room { return natural }
    let needed = least.reduce(0, +)
    guard needed <= room, room >= columnCount * 4 else { return nil }
    return spread(room - needed, over: least, upTo: natural)
  }

  /// Gives columns more cells, each in proportion to what it lacks.
  private func spread(_ cells: Int, over least: [Int], upTo natural: [Int]) -> [Int] {
    let lacking = zip(natural, least).map { max(0, $0 - $1) }
    let total = max(1, lacking.reduce(0, +))
    var widths = zip(least, lacking).map { $0 + cells * $1 / total }
    var rest = cells - zip(widths, least).map { $0 - $1 }.reduce(0, +)
    for column in widths.indices where rest > 0 && widths[column] < natural[column] {
      widths[column] += 1
      rest -= 1
    }
    return widths
  }

  // MARK: Rows

  private func row(
    _ cells: [Range<Int>],
    isHeader: Bool,
    widths: [Int],
    starts: [Int],
    isNumeric: [Bool]
  ) -> [SetLine] {
    var lines: [SetLine] = [SetLine()]
    for (column, bytes) in cells.enumerated() where !bytes.isEmpty {
      let cell = text.slice(bytes)
      for (index, line) in ragged.lines(of: cell, width: widths[column]).enumerated() {
        if index == lines.count { lines.append(SetLine()) }
        var at = starts[column]
        if isNumeric[column] {
          at += max(0, widths[column] - DisplayWidth.of(cell.slice(line.visible)))
        }
        lines[index].segments.append(
          SetSegment(
            column: at,
            text: cell,
            base: base + bytes.lowerBound,
            line: line,
            role: .articleTable,
            over: isHeader ? .articleStrong : nil
          )
        )
      }
    }
    return lines
  }

  /// Each row as a list of its cells, each under the name of its column.
  private func records() -> [SetLine] {
    var lines: [SetLine] = []
    let names = headerRows > 0 ? rows[0].map { text.slice($0) } : []
    for cells in rows.dropFirst(names.isEmpty ? 0 : headerRows) {
      if !lines.isEmpty { lines.append(.blank) }
      for (column, bytes) in cells.enumerated() where !bytes.isEmpty {
        let name = column < names.count ? names[column] : ""
        lines += record(bytes, name: name, isFirst: column == 0)
      }
    }
    return lines
  }

  private func record(_ bytes: Range<Int>, name: String, isFirst: Bool) -> [SetLine] {
    let cell = text.slice(bytes)
    let column = isFirst ? 0 : min(2, max(0, setter.width - 1))
    let label = name.isEmpty ? "" : name + ": "
    let labelWidth = DisplayWidth.of(label)
    let room = max(1, setter.width - column)
    var lines: [SetLine] = []
    var indent = labelWidth
    if labelWidth > room / 2 {
      lines = setter.quiet(label, role: .articleByline, column: column)
      indent = 0
    }
    let set = ragged.lines(of: cell, width: room, firstIndent: indent)
    for (index, line) in set.enumerated() {
      var setLine = SetLine(segments: [
        SetSegment(
          column: column + (index == 0 ? indent : 0),
          text: cell,
          base: base + bytes.lowerBound,
          line: line,
          role: .articleTable
        )
      ])
      if index == 0, indent > 0 {
        setLine.ornaments = [Ornament(column: column, text: label, role: .articleByline)]
      }
      lines.append(setLine)
    }
    return lines
  }

  private var ragged: Typesetter {
    var typesetter = setter.key.typesetter
    typesetter.isJustified = false
    return typesetter
  }
}

extension TextLine {
  /// The bytes that are seen.
  var visible: Range<Int> { bytes.lowerBound..<max(bytes.lowerBound, visibleEnd) }
}
