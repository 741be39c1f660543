import EntityRecognition
import Foundation

/// Builds the lists of known names from the openly licensed sources; see `Data/LICENSES.md`.
struct ListsCommand {
  private let shared: String
  private let data: String

  /// Takes the folder of the sources and the folder of the data files.
  init(_ arguments: [String]) throws(TrainerError) {
    guard arguments.count == 2 else { throw .usage("lists SHARED DATA") }
    shared = arguments[0]
    data = arguments[1]
  }

  /// Reads the sources and writes `names.lists`.
  func run() throws(TrainerError) {
    var entries = try gazetteer()
    entries += try personalNames("common-forenames-by-country.csv.gz", column: 11, .forename)
    entries += try personalNames("common-surnames-by-country.csv.gz", column: 5, .surname)
    entries += try ownList("groups.txt", .group)
    entries += try ownList("places.txt", .place)
    entries += try ownList("organisations.txt", .organisation)
    entries += try ownList("organisations.txt", .team, section: "Teams")
    entries += try ownList("organisations.txt", .company, section: "Companies")
    entries += try ownList("organisations.txt", .press, section: "Press")
    entries += try ownList("teams.txt", .team)
    let path = data + "/" + NameListsFile.name
    let bytes = NameListsFile.bytes(of: entries)
    try TextFile.write(bytes, to: path)
    print("\(path): \(entries.count) names, \(bytes.count) bytes")
  }

  /// The rows of the gazetteer, less the ISO 3166-2 names (LGPL): those are the region rows from
  /// Andorra's first parish on; what stands before are the states and counties of GeoNames.
  private func gazetteer() throws(TrainerError) -> [NameListsFile.Entry] {
    var entries: [NameListsFile.Entry] = []
    var isPastOpenRegions = false
    for line in try TextFile.lines(of: shared + "/gazetteer.tsv.gz") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      if fields[0] == "region", fields[1] == "Canillo" { isPastOpenRegions = true }
      guard let list = NameListsFile.List(row: String(fields[0])),
        !(fields[0] == "region" && isPastOpenRegions)
      else { continue }
      entries += variants(of: String(fields[1])).map { NameListsFile.Entry($0, list) }
    }
    return entries
  }

  private func personalNames(
    _ file: String,
    column: Int,
    _ list: NameListsFile.List
  ) throws(TrainerError) -> [NameListsFile.Entry] {
    var entries: [NameListsFile.Entry] = []
    for line in try TextFile.lines(of: shared + "/" + file).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count > column, !fields[column].isEmpty else { continue }
      entries += variants(of: String(fields[column])).map { NameListsFile.Entry($0, list) }
    }
    return entries
  }

  /// One of the project's own lists: a name a line, after a tab what it is of, `#` opens a
  /// comment or, with its name, a section; only the names of `section` count where one is given.
  private func ownList(
    _ file: String,
    _ list: NameListsFile.List,
    section: Substring? = nil
  ) throws(TrainerError) -> [NameListsFile.Entry] {
    var isWanted = section == nil
    return try TextFile.lines(of: data + "/lists/" + file).compactMap { line in
      if let section, line.hasPrefix("# ") { isWanted = line.dropFirst(2) == section + "." }
      guard isWanted, let name = line.split(separator: "\t").first, !name.hasPrefix("#") else {
        return nil
      }
      return NameListsFile.Entry(String(name), list)
    }
  }

  /// A name and its form without diacritics, as wire copy prints it.
  private func variants(of name: String) -> [String] {
    let bare = name.folding(options: .diacriticInsensitive, locale: Locale(identifier: "en"))
    return bare == name ? [name] : [name, bare]
  }
}
