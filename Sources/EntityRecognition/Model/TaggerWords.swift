/// The few words that the tagger's features know by name.
struct TaggerWords: Sendable {
  /// The one collection, made at first use.
  static let shared = TaggerWords()

  /// The bits of `TokenFacts.lists` that say forename.
  static let forenameBits: UInt64 =
    0xF << (UInt64(NameLists.Class.forename.rawValue.trailingZeroBitCount) * 4)

  let titles: SmallSet
  let heads: SmallSet
  let beforePlaces: SmallSet
  let speech: SmallSet
  /// Words that end the names of organisations and nothing else.
  let strongHeads: SmallSet
  /// Words that end the names of events, works and treaties.
  let eventHeads: SmallSet
  /// Titles that stand before a person's name and nothing else.
  let personTitles: SmallSet
  /// Words that open the names of organisations which `of` goes on.
  let openers: SmallSet
  let the: UInt32
  let of: UInt32
  let secretary: UInt32
  let state: UInt32
  let bracket: UInt32
  let closingBracket: UInt32
  let possessive: UInt32

  private init() {
    let words = NameWords.shared
    titles = SmallSet(words.titles)
    heads = SmallSet(words.heads)
    beforePlaces = SmallSet(words.beforePlaces)
    openers = SmallSet(words.openers)
    speech = SmallSet(
      WordSet(
        "said says told added asked warned announced argued claimed declared explained insisted "
          + "noted replied stressed stated urged wrote tweeted vowed denied called believes"
      )
    )
    strongHeads = SmallSet(
      WordSet(
        "agency ministry department corp corp. corporation inc inc. co. ltd ltd. plc llc gmbh group "
          + "holdings association federation committee commission council university college "
          + "institute foundation party airlines airways motors electronics bureau authority bank"
      )
    )
    eventHeads = SmallSet(
      WordSet(
        "war wars cup olympics games championship championships prize award awards act treaty "
          + "revolution agreement accord accords festival age doctrine protocol convention"
      )
    )
    personTitles = SmallSet(
      WordSet(
        "mr mr. mrs mrs. ms ms. dr dr. prof. gen. sen. rep. gov. lt. col. capt. sgt. sir lord"
      )
    )
    let single = NameDocument(sentences: [["the", "(", "'s", ")", "of", "secretary", "state"]])
      .tokens
    the = single[0].lower
    bracket = single[1].lower
    possessive = single[2].lower
    closingBracket = single[3].lower
    of = single[4].lower
    secretary = single[5].lower
    state = single[6].lower
  }
}

/// A small set of hashes: open addressing in an array with room, faster than hashing again.
struct SmallSet: Sendable {
  private let slots: [UInt32]
  private let mask: Int

  /// The set of these words.
  init(_ words: WordSet) {
    var size = 64
    while size < words.hashes.count * 4 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for hash in words.hashes.sorted() {
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = max(hash, 1)
    }
    self.slots = slots
    mask = size - 1
  }

  /// Whether the hash is of one of the words.
  @inline(__always)
  func contains(_ hash: UInt32) -> Bool {
    let key = max(hash, 1)
    var slot = Int(key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
