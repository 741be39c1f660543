import GRDB

extension Row {
  /// The whole number in a column, or 0.
  ///
  /// The tables are strict, so another type or none stands there only in a damaged file; then a wrong
  /// number is better than a crash.
  func number(_ column: Int) -> Int { (self[column] as Int64?).flatMap(Int.init(exactly:)) ?? 0 }

  /// The text in a column, or an empty one.
  func text(_ column: Int) -> String { self[column] as String? ?? "" }
}
