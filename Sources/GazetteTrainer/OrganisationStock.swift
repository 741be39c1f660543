/// Names of organisations seen in training, by their last word, and others made of their parts.
struct OrganisationStock {
  private var byHead: [String: [[String]]] = [:]

  /// Notes a name.
  mutating func note(_ words: [String]) {
    guard words.count > 1, let head = words.last, head.first?.isUppercase == true else { return }
    byHead[head, default: []].append(words)
  }

  /// Another name of the same make: an acronym for an acronym, the same last word for several.
  func other(
    than words: [String],
    names: NameStock,
    using generator: inout SplitMix
  ) -> [String] {
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
