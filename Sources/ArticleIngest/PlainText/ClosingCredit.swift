/// The credits that close a paragraph rather than stand on a line of their own.
///
/// `… said. (Reporting by Ann Example; Editing by Jo Sample)`, with brackets or without.
struct ClosingCredit: Hashable, Sendable {
  /// The credits.
  let credit: CreditLine
  /// The paragraph without them.
  let text: String

  /// How many bytes from the end are looked at.
  private static let reach = 400

  /// Reads the end of a paragraph; `nil` where it closes with its text.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph.
  ///   - attempts: How many more ends may be looked at closely, which takes time; one fewer after
  ///     this one was.
  init?(_ paragraph: String, attempts: inout Int) {
    let bytes = Array(paragraph.utf8)
    let reach = max(0, bytes.count - ClosingCredit.reach)
    guard attempts > 0, bytes[reach...].lastStart(of: ClosingCredit.by) != nil else { return nil }
    let starts = ClosingCredit.starts(in: bytes, from: reach)
    guard !starts.isEmpty else { return nil }
    attempts -= 1
    for start in starts.prefix(2) {
      guard let credit = CreditLine(String(decoding: bytes[start...], as: UTF8.self)),
        !credit.credits.isEmpty
      else { continue }
      var end = start
      while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
      self.credit = credit
      text = String(decoding: bytes[..<end], as: UTF8.self)
      return
    }
    return nil
  }

  /// Where credits may begin: the last bracket, or after a sentence.
  private static func starts(in bytes: [UInt8], from reach: Int) -> [Int] {
    var starts: [Int] = []
    let last = bytes.last { $0 != UInt8(ascii: ".") && $0 != 0x20 } ?? 0
    if last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
      let open = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
      if let start = bytes[reach...].lastIndex(of: open), start > 0 { starts.append(start) }
    }
    for at in max(reach, 2)..<bytes.count
    where bytes[at - 1] == 0x20 && ".\")”!?".utf8.contains(bytes[at - 2]) {
      let isCredit = openings.contains { bytes[at...].starts(with: $0) }
      if isCredit { starts.append(at) }
    }
    return starts
  }

  private static let by = Array(" by ".utf8)
  private static let openings: [[UInt8]] = [
    "Reporting by ", "Additional reporting by ", "Writing by ", "Reporting and writing by ",
    "Compiled by ", "Editing by ", "Edited by ",
  ].map { Array($0.utf8) }
}
