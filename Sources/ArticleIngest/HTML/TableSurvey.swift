/// Tells tables of data from tables that only lay out a page, and reads the former.
struct TableSurvey {
  /// A table of data.
  struct DataTable {
    /// One line a row, tabs between cells, UTF-8.
    var text: [UInt8]
    /// How many of the first rows are headings.
    var headerRows: Int
  }

  private let tree: HTMLTree
  /// Nodes that may still be looked at: nested tables would otherwise cost depth × size.
  private var budget: Int

  /// Makes a survey of one page.
  init(tree: HTMLTree) {
    self.tree = tree
    budget = tree.count * 4
  }

  /// Reads a table.
  ///
  /// - Parameter table: The `table` element.
  /// - Returns: Its rows; `nil` for a layout table: one that holds tables, headings, long texts or
  ///   several paragraphs in a cell, or has but one column or row.
  mutating func dataTable(at table: HTMLTree.Node) -> DataTable? {
    var rows: [[[UInt8]]] = []
    var headerRows = 0
    var isHeaderRow = false
    var hasHeaderCells = false
    var node = table + 1
    let end = Int(tree.ends[table])
    while node < end {
      budget -= 1
      guard budget > 0 else { return nil }
      switch tree.tags[node] {
      case .table, .h1, .h2, .ul, .ol, .blockquote, .form, .pre, .article: return nil
      case .tr:
        if isHeaderRow, headerRows == rows.count - 1 { headerRows += 1 }
        rows.append([])
        isHeaderRow = true
      case .td, .th:
        let cell = tree.foldedText(of: node, limit: 2000)
        budget -= Int(tree.ends[node]) - node
        guard cell.utf8.count < 600, !rows.isEmpty else { return nil }
        rows[rows.count - 1].append(Array(cell.utf8))
        if tree.tags[node] == .th { hasHeaderCells = true } else { isHeaderRow = false }
        if isLayout(node) { return nil }
        node = Int(tree.ends[node])
        continue
      case .caption:
        node = Int(tree.ends[node])
        continue
      default: break
      }
      node += 1
    }
    rows.removeAll { $0.allSatisfy(\.isEmpty) }
    let columns = rows.map(\.count).max() ?? 0
    guard columns >= 2, rows.count >= 2 || hasHeaderCells else { return nil }
    let text = rows.map { $0.joined(separator: [0x09]) }.joined(separator: [0x0A])
    return DataTable(text: Array(text), headerRows: min(headerRows, rows.count))
  }

  /// Whether a cell holds what no cell of data does.
  private func isLayout(_ cell: HTMLTree.Node) -> Bool {
    var paragraphs = 0
    for node in tree.descendants(of: cell) {
      switch tree.tags[node] {
      case .table, .h1, .h2, .h3, .ul, .ol, .blockquote, .form, .pre, .article, .iframe: return true
      case .p: paragraphs += 1
      default: break
      }
    }
    return paragraphs > 2
  }
}
