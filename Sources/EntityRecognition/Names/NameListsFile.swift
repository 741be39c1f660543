/// What the trainer needs of the lists' file: its name, its lists, its bytes.
package enum NameListsFile {
  /// The name of the file in the data folder.
  package static var name: String { NameLists.fileName }

  /// The lists.
  package enum List: Sendable {
    case country, largeCity, smallCity, region, forename, commonSurname, surname
    case group, organisation, place, team, company, press

    /// The list of a row of `gazetteer.tsv`, by the row's first field.
    package init?(row: String) {
      switch row {
      case "country": self = .country
      case "city1": self = .largeCity
      case "city2": self = .smallCity
      case "region": self = .region
      case "first": self = .forename
      case "last": self = .commonSurname
      case "last2": self = .surname
      default: return nil
      }
    }

    /// The list's bit.
    fileprivate var bit: NameLists.Class {
      switch self {
      case .country: .country
      case .largeCity: .largeCity
      case .smallCity: .smallCity
      case .region: .region
      case .forename: .forename
      case .commonSurname: .commonSurname
      case .surname: .surname
      case .group: .group
      case .organisation: .organisation
      case .place: .place
      case .team: .team
      case .company: .company
      case .press: .press
      }
    }
  }

  /// A name with its list.
  package struct Entry: Sendable {
    fileprivate let phrase: String
    fileprivate let list: List

    /// Puts a name on a list.
    package init(_ phrase: String, _ list: List) {
      self.phrase = phrase
      self.list = list
    }
  }

  /// The bytes of the file that holds these names; the order of the names does not matter.
  package static func bytes(of entries: [Entry]) -> [UInt8] {
    NameLists.fileBytes(of: entries.map { ($0.phrase, $0.list.bit) })
  }
}
