/// Names of organisations seen in training, by their last word, others made of their parts, and
/// names of the same sort that the templates make.
struct OrganisationStock {
  private var byHead: [String: [[String]]] = [:]
  private var composition: Composition
  /// Of ten names whose sort is known, how many the templates make.
  private let made: Int

  /// The rule of the templates that makes names like those of a list's section.
  private static let rulesBySection = [
    "Companies": "company", "Press": "press", "Teams": "club", "Parties and movements": "party",
    "Universities": "inst", "Clubs": "club", "American teams by city": "club",
  ]

  /// The rule of the templates that makes names which end as these do.
  private static let rulesByHead: [String: String] = {
    let heads = [
      "company":
        "Corp Corp. Corporation Inc Inc. Co Co. Company Ltd Ltd. Group Plc Holdings Motors "
        + "Airlines Airways Oil Energy Petroleum Electronics Industries Steel International",
      "bank": "Bank",
      "party": "Party Alliance Movement Coalition Front League Congress Bloc Union",
      "armed": "Army Brigades Brigade Jihad Guerrillas",
      "inst": "University College Institute Hospital Foundation Association Society Center Centre "
        + "Academy Federation Museum School Trust",
      "press": "Times Post Journal Herald Tribune Daily News Telegraph Gazette Radio TV Television",
      "ministry": "Ministry",
    ]
    var rules: [String: String] = [:]
    for (rule, words) in heads {
      for word in words.split(separator: " ") { rules[String(word)] = rule }
    }
    return rules
  }()

  /// A stock that makes `made` of ten names by these templates.
  init(composition: Composition, made: Int) {
    self.composition = composition
    self.made = made
  }

  /// Notes a name.
  mutating func note(_ words: [String]) {
    guard words.count > 1, let head = words.last, head.first?.isUppercase == true else { return }
    byHead[head, default: []].append(words)
  }

  /// Another name of the same make: one of the same sort, an acronym for an acronym, the same last
  /// word for several.
  mutating func other(
    than words: [String],
    names: NameStock,
    using generator: inout SplitMix
  ) -> [String] {
    if let rule = rule(of: words), Int.random(in: 0..<10, using: &generator) < made {
      return composition.words(of: rule)
    }
    guard words.count > 1, let head = words.last else {
      return single(words[0], names, using: &generator)
    }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0...3:
      guard let others = byHead[head], others.count > 2 else { return words }
      return others[Int.random(in: 0..<others.count, using: &generator)]
    case 4...5 where words[0] != "The":
      return names.persona(using: &generator).short + words.dropFirst()
    case 6:
      return names.city(using: &generator) + words.dropFirst()
    case 7 where words.contains("of"):
      let end = words.firstIndex(of: "of") ?? 0
      return words[...end] + names.country(using: &generator)
    default:
      return words
    }
  }

  /// The rule that makes names of the same sort; `nil` where the sort is not known.
  private func rule(of words: [String]) -> String? {
    let section = composition.templates.section(of: words.joined(separator: " "))
    if let section, let rule = OrganisationStock.rulesBySection[section] { return rule }
    guard words.count > 1, let head = words.last else { return nil }
    return OrganisationStock.rulesByHead[head]
  }

  private func single(
    _ word: String,
    _ names: NameStock,
    using generator: inout SplitMix
  ) -> [String] {
    let isAcronym = word.count > 1 && word == word.uppercased() && !word.contains(".")
    if isAcronym {
      let letters = Array("ABCDEFGHIJKLMNOPRSTUVW")
      let length = Int.random(in: 2...4, using: &generator)
      return [
        String(
          (0..<max(3, length)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &generator)]
          }
        )
      ]
    }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return names.persona(using: &generator).short
    case 1: return names.persona(using: &generator).short + ["Group"]
    case 2...3:
      return [Blocks.companies[Int.random(in: 0..<Blocks.companies.count, using: &generator)]]
    default: return [word]
    }
  }
}
