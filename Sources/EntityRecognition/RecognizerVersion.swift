/// The version of what finds mentions: of the rules, which are code, and of the data files.
///
/// A library keeps it, and has its articles' names read again when it is another.
package enum RecognizerVersion {
  /// The number of the rules.
  ///
  /// Whoever changes anything in this module so that other mentions, entities or values are found in
  /// some article raises it by one: without that, libraries keep what the old rules found. The tests
  /// find other mentions in the project's fixtures and say so; what those hold nothing of, nobody
  /// notices but you. Other data files need no other number.
  package static let rules = 4

  /// The version of a recogniser by rules alone, without data files or with damaged ones.
  package static var rulesOnly: String { "rules \(rules)" }

  /// The version of the recogniser with the data files of a folder, known without loading them: by
  /// the checksums that they carry, so the same files under another date are the same.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The version.
  package static func text(withDataIn folder: String) -> String {
    let names = [TaggerFile.name, WordClustersFile.name, NameListsFile.name]
    return "\(rulesOnly), data "
      + names.map { DataFile.stamp(of: "\(folder)/\($0)") }
      .joined(separator: " ")
  }
}
