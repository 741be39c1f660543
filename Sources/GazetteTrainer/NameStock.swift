import Foundation

/// The names that substitution draws from: by country from the open lists, and by the building
/// blocks of names where the lists are short.
struct NameStock {
  private let forenames: [String: [String]]
  private let surnames: [String: [String]]
  private let countries: [String]
  private let countrySet: Set<String>
  private let cities: [String]
  private let westernSurnames: [String]

  /// Reads the lists of the shared folder.
  init(shared: String) throws(TrainerError) {
    forenames = try NameStock.byCountry(shared + "/common-forenames-by-country.csv.gz", column: 11)
    surnames = try NameStock.byCountry(shared + "/common-surnames-by-country.csv.gz", column: 5)
    var countries: [String] = []
    var cities: [String] = []
    var western: [String] = []
    for line in try TextFile.lines(of: shared + "/gazetteer.tsv.gz") {
      let fields = line.split(separator: "\t")
      guard fields.count == 2 else { continue }
      if fields[0] == "country" { countries.append(String(fields[1])) }
      if fields[0] == "city1" { cities.append(NameStock.bare(String(fields[1]))) }
      if fields[0] == "last2" { western.append(String(fields[1])) }
    }
    self.countries = countries
    countrySet = Set(countries)
    self.cities = cities
    westernSurnames = western
  }

  /// An invented person of some country.
  func persona(using generator: inout SplitMix) -> Persona {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0...3: korean(using: &generator)
    case 4...6: chinese(using: &generator)
    case 7...8: plain(["JP"], Blocks.japaneseGiven, Blocks.japanese, using: &generator)
    case 9: vietnamese(using: &generator)
    case 10...11: arabic(using: &generator)
    case 12...13:
      plain(["RU", "UA", "BG", "RS"], Blocks.slavicGiven, Blocks.slavic, using: &generator)
    case 14: spanish(using: &generator)
    case 15: plain(["IN", "LK", "NP", "BD"], Blocks.indianGiven, Blocks.indian, using: &generator)
    case 16: plain(["ZA"], Blocks.africanGiven, Blocks.african, using: &generator)
    default: anyCountry(using: &generator)
    }
  }

  /// An invented person of Europe or North America; some have particles, some one name only.
  func western(using generator: inout SplitMix) -> Persona {
    let countries = ["GB", "US", "DE", "FR", "IT", "NL", "SE", "ES", "CA", "IE", "PL", "CZ"]
    let country = pick(countries, using: &generator)
    let own = names(surnames, [country])
    let isEnglish = own.isEmpty || chance(50, using: &generator)
    let forename = pick(names(forenames, isEnglish ? ["GB", "US"] : [country]), using: &generator)
    var surname = [pick(isEnglish ? westernSurnames : own, using: &generator)]
    if chance(6, using: &generator) {
      let particles = ["van", "de", "von", "di", "Van", "De", "van der", "della", "le", "La"]
      surname = pick(particles, using: &generator).split(separator: " ").map(String.init) + surname
    }
    if chance(4, using: &generator) {
      let single = chance(50, using: &generator) ? [forename] : surname
      return Persona(full: single, short: single, given: [forename])
    }
    let isInitialled = chance(6, using: &generator)
    let middle = isInitialled ? [pick(["J.", "W.", "A.", "R.", "P."], using: &generator)] : []
    return Persona(full: [forename] + middle + surname, short: surname, given: [forename])
  }

  /// Another place for a place: a country for a country, else a city.
  func place(for words: [String], using generator: inout SplitMix) -> [String] {
    let text = words.joined(separator: " ")
    guard text.count > 3, !text.contains(".") else { return words }
    let isCountry = countrySet.contains(text)
    guard isCountry || !cities.isEmpty, Int.random(in: 0..<10, using: &generator) < 7 else {
      return words
    }
    let name = pick(isCountry ? countries : cities + Blocks.asianPlaces, using: &generator)
    return name.split(separator: " ").map(String.init)
  }

  /// Any city.
  func city(using generator: inout SplitMix) -> [String] {
    pick(cities + Blocks.asianPlaces, using: &generator).split(separator: " ").map(String.init)
  }

  /// Any country.
  func country(using generator: inout SplitMix) -> [String] {
    pick(countries, using: &generator).split(separator: " ").map(String.init)
  }

  private func pick(_ names: [String], using generator: inout SplitMix) -> String {
    names.isEmpty ? "Doe" : names[Int.random(in: 0..<names.count, using: &generator)]
  }

  private func chance(_ percent: Int, using generator: inout SplitMix) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  private func korean(using generator: inout SplitMix) -> Persona {
    let surname = pick(Blocks.koreanSurnames, using: &generator)
    let first = pick(Blocks.koreanSyllables, using: &generator)
    let second = pick(Blocks.koreanSyllables, using: &generator).lowercased()
    let given: [String]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...6: given = [first + "-" + second]
    case 7: given = [first, second.prefix(1).uppercased() + second.dropFirst()]
    case 8: given = [first + second]
    default: given = [first]
    }
    return Persona(full: [surname] + given, short: [surname], given: given)
  }

  private func chinese(using generator: inout SplitMix) -> Persona {
    let surname = pick(Blocks.chineseSurnames, using: &generator)
    let first = pick(Blocks.pinyin, using: &generator)
    let second = pick(Blocks.pinyin, using: &generator).lowercased()
    let given: [String]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...5: given = [first + second]
    case 6...7: given = [first]
    default: given = [first + "-" + second]
    }
    return Persona(full: [surname] + given, short: [surname], given: given)
  }

  private func vietnamese(using generator: inout SplitMix) -> Persona {
    let surname = pick(Blocks.vietnameseSurnames, using: &generator)
    let given = pick(Blocks.vietnameseSyllables, using: &generator)
    var full = [surname]
    for _ in 0..<Int.random(in: 1...2, using: &generator) {
      full.append(pick(Blocks.vietnameseSyllables, using: &generator))
    }
    return Persona(
      full: full + [given],
      short: [chance(50, using: &generator) ? given : surname],
      given: [given]
    )
  }

  private func arabic(using generator: inout SplitMix) -> Persona {
    let given = pick(Blocks.arabicGiven, using: &generator)
    var surname = pick(Blocks.arabicStems, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3: surname = "al-" + surname
    case 4...5: surname = "Al-" + surname
    default: break
    }
    var full = [given]
    if chance(30, using: &generator) { full.append(pick(Blocks.arabicGiven, using: &generator)) }
    if chance(10, using: &generator) {
      full += ["bin", pick(Blocks.arabicGiven, using: &generator)]
    }
    return Persona(full: full + [surname], short: [surname], given: [given])
  }

  private func spanish(using generator: inout SplitMix) -> Persona {
    let countries = ["ES", "MX", "CU", "CR", "GT", "DO", "PE"]
    let given = pick(names(forenames, countries + ["AR", "CO", "VE"]), using: &generator)
    let first = pick(names(surnames, countries), using: &generator)
    let second = pick(names(surnames, countries), using: &generator)
    let surname: [String]
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...2: surname = [first + "-" + second]
    case 3...4: surname = [first, second]
    default: surname = [first]
    }
    return Persona(full: [given] + surname, short: surname, given: [given])
  }

  private func plain(
    _ countries: [String],
    _ given: [String],
    _ family: [String],
    using generator: inout SplitMix
  ) -> Persona {
    let forename = pick(names(forenames, countries) + given, using: &generator)
    let surname = pick(names(surnames, countries) + family, using: &generator)
    return Persona(full: [forename, surname], short: [surname], given: [forename])
  }

  private func anyCountry(using generator: inout SplitMix) -> Persona {
    let country = pick(surnames.keys.sorted(), using: &generator)
    let surname = pick(names(surnames, [country]), using: &generator)
    let own = names(forenames, [country])
    let forename = pick(own.isEmpty ? names(forenames, ["GB", "US"]) : own, using: &generator)
    var full = [forename]
    if chance(15, using: &generator) { full.append(forename.prefix(1).uppercased() + ".") }
    return Persona(full: full + [surname], short: [surname], given: [forename])
  }

  private func names(_ lists: [String: [String]], _ countries: [String]) -> [String] {
    countries.flatMap { lists[$0] ?? [] }
  }

  private static func byCountry(
    _ path: String,
    column: Int
  ) throws(TrainerError) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for line in try TextFile.lines(of: path).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count > column, !fields[column].isEmpty, !fields[column].contains(" ") else {
        continue
      }
      let name = bare(String(fields[column]))
      guard name.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      lists[String(fields[0]), default: []].append(name)
    }
    return lists
  }

  /// A name without diacritics, as wire copy prints it.
  private static func bare(_ name: String) -> String {
    name.folding(options: .diacriticInsensitive, locale: Locale(identifier: "en"))
  }
}
