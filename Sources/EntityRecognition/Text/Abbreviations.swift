/// The abbreviations that keep their full stop, and what hyphens attach to names.
///
/// Source: the abbreviations that the style books of news agencies allow.
struct Abbreviations: Sendable {
  /// The one list.
  static let shared = Abbreviations()

  private let all: Set<UInt32>
  private let titles: Set<UInt32>
  private let suffixes: Set<UInt32>
  private let openers: Set<UInt32>

  private init() {
    titles = Abbreviations.hashes(Abbreviations.titleWords)
    all = Abbreviations.hashes(Abbreviations.otherWords).union(titles)
    suffixes = Abbreviations.hashes(Abbreviations.suffixWords)
    openers = Abbreviations.hashes(Abbreviations.openingWords)
  }

  /// Whether these bytes, which a full stop follows, are an abbreviation; case is not looked at,
  /// but the first letter must be upper case where the list has it so.
  func contains(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count <= 6 else { return false }
    return all.contains(Abbreviations.hash(word))
  }

  /// Whether these bytes are a word that hyphens attach to names: `led` in `U.S.-led`.
  func isSuffix(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count <= 12 && suffixes.contains(Abbreviations.hash(word))
  }

  /// Whether this abbreviation stands before a name, so that no sentence ends with it.
  func isTitle(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    titles.contains(Abbreviations.hash(word))
  }

  /// Whether a capitalised word is one that opens sentences: `The`, `But`, `He`.
  func opensSentence(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    word.count <= 9 && openers.contains(Abbreviations.hash(word))
  }

  private static func hashes(_ words: String) -> Set<UInt32> {
    Set(words.split(separator: " ").map { hash($0.utf8) })
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    word.reduce(UInt32(7)) { mix($0, UInt32($1 | 0x20)) }
  }

  private static let titleWords =
    "mr mrs ms mx dr prof gen col lt maj sgt capt cmdr cpl adm brig gov sen rep rev hon pres supt fr "
    + "st mt ft pvt amb atty messrs mmes"
  private static let otherWords =
    "jr sr inc corp co ltd bros jan feb mar apr jun jul aug sep sept oct nov dec vs no nos "
    + "vol pp ed est dept assn univ ave blvd rd hwy ala ariz ark calif colo conn del fla ga ill ind "
    + "kan ky la md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo etc al "
    + "approx cf eg ie intl natl govt mfg"
  private static let suffixWords =
    "based led backed born controlled owned held run occupied listed funded style made supplied "
    + "sponsored allied bound ruled brokered trained flagged mediated sanctioned imposed dominated "
    + "administered educated registered headquartered"
  private static let openingWords =
    "the a an he she it they we i you but and in on at by for from this that these those there his "
    + "her its their our as if when while after before since until however meanwhile although "
    + "though some many most several one two no not what who how why where with under last according"
}
