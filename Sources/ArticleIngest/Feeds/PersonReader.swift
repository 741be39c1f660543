/// Reads the ways in which feeds write a person: `Name`, `address (Name)`, `Name <address>`,
/// `address`.
enum PersonReader {
  /// The person that a text names; `nil` for an empty text.
  static func person(_ text: String) -> EntryDraft.Person? {
    let text = HTMLFragmentReader.line(of: text.replacing("<", with: " <").foldingAngles)
    guard !text.isEmpty else { return nil }
    let words = text.split { " ()<>[],;:\"".contains($0) }
    guard let address = words.first(where: { isAddress($0) }) else {
      return .init(name: text, address: nil)
    }
    var name = text.replacing(address, with: "")
    name = String(name.filter { !"()<>[]\"".contains($0) }).foldingSpace
    if name.lowercased().hasPrefix("mailto:") { name = String(name.dropFirst(7)).foldingSpace }
    while let last = name.last, ",;:-".contains(last) { name = String(name.dropLast()) }
    return .init(name: name.foldingSpace.nonEmpty, address: String(address))
  }

  private static func isAddress(_ word: Substring) -> Bool {
    let parts = word.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
  }
}

extension String {
  /// The text with angle brackets around a mail address made into round ones, so that they are not
  /// taken for a tag.
  fileprivate var foldingAngles: String {
    guard contains("@") else { return self }
    return replacing("<", with: "(").replacing(">", with: ")")
  }
}
