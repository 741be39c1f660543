/// What the tagger knows of a token beside how it is written.
struct TokenFacts: Sendable {
  /// Its clusters at three granularities, from 1; 0 where the word has none.
  var clusters: SIMD4<UInt16> = SIMD4(repeating: 0)
  /// Which lists hold it and where in their phrase it stands: four bits for each list, for the
  /// first, an inner, the last and the only token of a phrase.
  var lists: UInt64 = 0
  /// What the rest of the document says of the word.
  var document: DocumentFacts = []
  /// What its sentence is like: long or short, a row of a table or running text; from 0 to 63.
  var line: UInt16 = 0
  /// What the text about it speaks of: sports and business by three degrees each; from 0 to 8.
  var topic: UInt16 = 0

  /// Notes a phrase of the lists.
  @inline(__always)
  mutating func note(_ classes: NameLists.Class, position: Tag.Position) {
    var rest = classes.subtracting(.goesOn).rawValue
    while rest != 0 {
      lists |= 1 << (UInt64(rest.trailingZeroBitCount) * 4 + UInt64(position.rawValue))
      rest &= rest - 1
    }
  }
}

/// What other places of a document say of a word.
struct DocumentFacts: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// It stands in lower case somewhere.
  static let lower = DocumentFacts(rawValue: 1)
  /// It stands capitalised inside a running sentence.
  static let capitalised = DocumentFacts(rawValue: 2)
  /// It follows a forename, initial or title inside a run of capitalised words.
  static let afterForename = DocumentFacts(rawValue: 4)
  /// It opens a run of two or more capitalised words.
  static let opensRun = DocumentFacts(rawValue: 8)
  /// It closes a run of two or more capitalised words.
  static let closesRun = DocumentFacts(rawValue: 16)
  /// It stands in a run that ends with a word of organisations.
  static let inOrganisation = DocumentFacts(rawValue: 32)
  /// It follows a title.
  static let afterTitle = DocumentFacts(rawValue: 64)
  /// It follows a word that places follow.
  static let afterPlaceWord = DocumentFacts(rawValue: 128)
  /// It stands alone, capitalised, inside a running sentence.
  static let alone = DocumentFacts(rawValue: 256)
  /// It stands before a verb of speech.
  static let beforeSpeech = DocumentFacts(rawValue: 512)
  /// It stands in brackets, all capitals.
  static let bracketed = DocumentFacts(rawValue: 1024)
  /// It stands more than once.
  static let repeated = DocumentFacts(rawValue: 2048)
  /// It follows `the`.
  static let afterThe = DocumentFacts(rawValue: 4096)
  /// It is followed by a possessive.
  static let possessive = DocumentFacts(rawValue: 8192)
  /// It is seen at all; only used while counting.
  static let seen = DocumentFacts(rawValue: 32768)
}
