/// The lists of known names: places, forenames, surnames, peoples, organisations.
///
/// A hash table of phrases in a mapped file; see `Data/LICENSES.md` for where the names come from.
/// A phrase is known by 32 bits of hash, so one unknown phrase in about 40,000 reads as known.
package struct NameLists: Sendable {
  /// Which lists hold a phrase.
  struct Class: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let country = Class(rawValue: 1)
    static let largeCity = Class(rawValue: 2)
    static let smallCity = Class(rawValue: 4)
    static let region = Class(rawValue: 8)
    static let forename = Class(rawValue: 16)
    static let commonSurname = Class(rawValue: 32)
    static let surname = Class(rawValue: 64)
    static let group = Class(rawValue: 128)
    static let organisation = Class(rawValue: 256)
    static let place = Class(rawValue: 512)
    /// Teams and clubs, also those that bear the mere name of a city.
    static let team = Class(rawValue: 1024)
    static let company = Class(rawValue: 2048)
    static let press = Class(rawValue: 4096)
    /// A longer phrase starts with this one.
    static let goesOn = Class(rawValue: 0x8000)

    /// Any list of places.
    static let anyPlace: Class = [.country, .largeCity, .smallCity, .region, .place]
    /// Any list of surnames.
    static let anySurname: Class = [.commonSurname, .surname]
  }

  /// The name of the file in the data folder.
  static let fileName = "names.lists"
  private static let magic: StaticString = "GZTLISTS"
  private static let version: UInt32 = 1
  /// Phrases are matched up to this many tokens.
  static let longestPhrase = 8

  private let file: DataFile?
  private let mask: UInt32

  /// Lists without names.
  static let empty = NameLists()

  private init() {
    file = nil
    mask = 0
  }

  /// Maps the lists of a data folder.
  init(folder: String) throws(DataFileError) {
    let path = folder + "/" + NameLists.fileName
    let file = try DataFile(
      path: path,
      magic: NameLists.magic,
      version: NameLists.version,
      tables: 2
    )
    let slots = file.table(0, of: UInt32.self).count
    guard slots > 0, slots & (slots - 1) == 0, file.table(1, of: UInt16.self).count == slots,
      file.table(0, of: UInt32.self).contains(0)
    else { throw .damaged(path: path, problem: "not a table of phrases") }
    self.file = file
    mask = UInt32(slots - 1)
  }

  /// The hash that a phrase of one token has; `extended(_:by:)` goes on from it.
  @inline(__always)
  static func start(_ token: UInt32) -> UInt32 { mix(0x51_7C_C1_B7, token) }

  /// The hash of a phrase with one more token.
  @inline(__always)
  static func extended(_ phrase: UInt32, by token: UInt32) -> UInt32 { mix(phrase, token) }

  /// Which lists hold the phrase with that hash; empty where none does.
  @inline(__always)
  func classes(of phrase: UInt32) -> Class {
    guard let file else { return [] }
    let keys = file.table(0, of: UInt32.self)
    let key = max(finished(phrase), 1)
    var slot = key & mask
    while keys[Int(slot)] != 0 {
      if keys[Int(slot)] == key {
        return Class(rawValue: file.table(1, of: UInt16.self)[Int(slot)])
      }
      slot = (slot + 1) & mask
    }
    return []
  }

  /// The bytes of a file that holds these phrases.
  ///
  /// - Parameter entries: Each phrase with its lists; the same phrase may come several times.
  /// - Returns: The file; the same entries in any order give the same bytes.
  static func fileBytes(of entries: [(phrase: String, classes: Class)]) -> [UInt8] {
    var all: [UInt32: Class] = [:]
    for entry in entries {
      let document = NameDocument(sentences: [words(of: entry.phrase)])
      guard let first = document.tokens.first, document.tokens.count <= longestPhrase else {
        continue
      }
      var hash = start(first.lower)
      for token in document.tokens.dropFirst() {
        all[max(finished(hash), 1), default: []].insert(.goesOn)
        hash = extended(hash, by: token.lower)
      }
      all[max(finished(hash), 1), default: []].formUnion(entry.classes)
    }
    var slots = 1024
    while slots * 5 < all.count * 8 { slots *= 2 }
    var keys = [UInt32](repeating: 0, count: slots)
    var values = [UInt16](repeating: 0, count: slots)
    for (key, classes) in all.sorted(by: { $0.key < $1.key }) {
      var slot = Int(key) & (slots - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (slots - 1) }
      keys[slot] = key
      values[slot] = classes.rawValue
    }
    var keyBytes: [UInt8] = []
    var valueBytes: [UInt8] = []
    for key in keys { keyBytes.appendLittle(key) }
    for value in values { valueBytes.appendLittle(value) }
    return DataFile.bytes(magic: magic, version: version, tables: [keyBytes, valueBytes])
  }

  /// The tokens of a phrase as the tokeniser cuts them in running text.
  private static func words(of phrase: String) -> [String] {
    let document = NameDocument(text: phrase)
    return document.tokens.indices.map { document.text(of: $0) }
  }
}
