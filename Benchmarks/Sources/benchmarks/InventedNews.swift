/// News that nobody wrote: as many articles as wanted, the same ones every time.
struct InventedNews {
  private var state: UInt64

  /// Begins at a seed.
  init(seed: UInt64 = 20_211_104) {
    state = seed
  }

  /// One article: a headline, its day as an offset from the newest, and paragraphs of about 400
  /// words in all.
  mutating func article(number: Int) -> (headline: String, paragraphs: [String]) {
    let person = name()
    let place = pick(Self.places)
    let headline = "No. \(number): \(person) of \(place) \(pick(Self.verbs)) \(pick(Self.things))"
    var paragraphs: [String] = []
    for index in 0..<8 {
      var sentences: [String] = []
      for _ in 0..<3 { sentences.append(sentence(about: index == 0 ? person : name())) }
      paragraphs.append(sentences.joined(separator: " "))
    }
    return (headline, paragraphs)
  }

  private mutating func sentence(about person: String) -> String {
    let amount = next() % 900 + 10
    switch next() % 4 {
    case 0:
      return "\(person), who leads the \(pick(Self.places)) \(pick(Self.bodies)), said on Tuesday "
        + "that \(pick(Self.things)) would cost $\(amount) million by the spring of 2027."
    case 1:
      return "The \(pick(Self.bodies)) in \(pick(Self.places)) \(pick(Self.verbs)) "
        + "\(pick(Self.things)) after \(amount % 60 + 2) percent of members had asked for it."
    case 2:
      return "\"We have waited for \(pick(Self.things)) since \(1950 + amount % 70),\" \(person) "
        + "told reporters, adding that the rest was a matter of weeks."
    default:
      return "Nobody in \(pick(Self.places)) expected the \(pick(Self.bodies)) to agree, and "
        + "\(person) went home early with the keys to the hall."
    }
  }

  private mutating func name() -> String { "\(pick(Self.forenames)) \(pick(Self.surnames))" }

  private mutating func pick(_ words: [String]) -> String {
    words[Int(next() % UInt64(words.count))]
  }

  /// A step of SplitMix64 (Steele, Lea and Flood, 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let forenames = [
    "Ada", "Bruno", "Chidi", "Dilnoza", "Elif", "Farah", "Goran", "Hana", "Ines", "Jonas",
    "Keiko", "Lars", "Mina", "Nadia", "Oskar", "Priya", "Quentin", "Rosa", "Sang-ho", "Tomas",
  ]
  private static let surnames = [
    "Abara", "Bergström", "Castellanos", "Demir", "Eriksen", "Fontaine", "Gruber", "Halvorsen",
    "Ivanova", "Jang", "Kowalski", "Lindqvist", "Moreau", "Nakamura", "Okafor", "Petrov",
    "Quispe", "Rahimi", "Santos", "Tanaka",
  ]
  private static let places = [
    "Lisbon", "Busan", "Lagos", "Bergen", "Tbilisi", "Kyoto", "Lima", "Porto", "Nairobi",
    "Hanoi", "Quito", "Riga", "Seoul", "Tunis", "Vienna", "Warsaw", "Zagreb", "Accra",
  ]
  private static let bodies = [
    "harbour council", "rail union", "central bank", "ministry of health", "court of audit",
    "fishing cooperative", "city archive", "energy board",
  ]
  private static let verbs = [
    "opens", "rejects", "delays", "funds", "defends", "sells", "rebuilds", "questions",
  ]
  private static let things = [
    "the harbour tunnel", "a new tariff", "the winter budget", "two old ferries",
    "the night train", "a flood archive", "the island clinic", "last year's accounts",
  ]
}
