import Foundation

/// Composes documents from templates: tables and reports of sports, companies, parties, courts and
/// wars, with names of all origins, for what the corpora hold too little of.
struct Composition {
  let templates: Templates
  private let names: NameStock
  private var generator: SplitMix
  private var people: [String: Persona] = [:]
  private var kept: [String: String] = [:]

  /// Takes what documents are made of.
  init(templates: Templates, names: NameStock, seed: UInt64) {
    self.templates = templates
    self.names = names
    generator = SplitMix(state: seed &* 104_729 &+ 11)
  }

  /// That many documents.
  func documents(count: Int) -> [TaggedDocument] {
    var copy = self
    let sum = templates.documents.reduce(0) { $0 + $1.weight }
    guard sum > 0 else { return [] }
    return (0..<count).map { _ in
      var choice = Int.random(in: 0..<sum, using: &copy.generator)
      let kind = templates.documents.first { document in
        choice -= document.weight
        return choice < 0
      }
      return copy.document(kind?.lines ?? [])
    }
  }

  /// The words of a name that a rule makes.
  mutating func words(of rule: String) -> [String] {
    people = [:]
    kept = [:]
    return Composition.sentence(of: made(rule, ""), isHeadline: false).words
  }

  private mutating func document(_ lines: [Templates.Line]) -> TaggedDocument {
    people = [:]
    kept = [:]
    var sentences: [TaggedSentence] = []
    for line in lines {
      for _ in 0..<Int.random(in: line.repeats, using: &generator) {
        let text = expanded(line.template)
        let sentence = Composition.sentence(of: text, isHeadline: line.isHeadline)
        if !sentence.words.isEmpty { sentences.append(sentence) }
      }
    }
    return TaggedDocument(sentences: sentences)
  }

  private mutating func expanded(_ template: Template) -> String {
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .words(let words): text += words
      case .choice(let choices):
        text += expanded(choices[Int.random(in: 0..<choices.count, using: &generator)])
      case .slot(let rule, let form, let key): text += filled(rule, form, key)
      }
    }
    return text
  }

  private mutating func filled(_ rule: String, _ form: String, _ key: String) -> String {
    if rule == "per" { return person(form, key) }
    let place = rule + ":" + key
    if !key.isEmpty, let known = kept[place] { return known }
    let text = made(rule, form)
    if !key.isEmpty { kept[place] = text }
    return text
  }

  private mutating func made(_ rule: String, _ form: String) -> String {
    switch rule {
    case "n0": return String(Int.random(in: 0...4, using: &generator))
    case "n1": return String(Int.random(in: 1...9, using: &generator))
    case "n2": return String(Int.random(in: 10...99, using: &generator))
    case "n3": return String(Int.random(in: 100...999, using: &generator))
    case "city":
      let city = names.city(using: &generator).joined(separator: " ")
      return form == "x" ? city : "[LOC \(city)]"
    case "country":
      return "[LOC \(names.country(using: &generator).joined(separator: " "))]"
    default:
      guard let texts = templates.rules[rule], !texts.isEmpty else {
        preconditionFailure("no rule \(rule)")
      }
      return expanded(texts[Int.random(in: 0..<texts.count, using: &generator)])
    }
  }

  private mutating func person(_ form: String, _ key: String) -> String {
    let isWestern = Int.random(in: 0..<100, using: &generator) < 45
    let persona: Persona
    if let known = people[key], !key.isEmpty {
      persona = known
    } else {
      persona = isWestern ? names.western(using: &generator) : names.persona(using: &generator)
      if !key.isEmpty { people[key] = persona }
    }
    let short = persona.short.joined(separator: " ")
    switch form {
    case "b": return short
    case "g": return persona.given.joined(separator: " ")
    case "s": return "[PER \(short)]"
    case "i": return "[PER \(persona.given.first?.prefix(1) ?? "J"). \(short)]"
    case "u": return "[PER \(persona.given.joined(separator: " ")) \(short.uppercased())]"
    default: return "[PER \(persona.full.joined(separator: " "))]"
    }
  }

  /// The words and tags of a text in which `[KIND words]` marks names.
  private static func sentence(of text: String, isHeadline: Bool) -> TaggedSentence {
    var sentence = TaggedSentence(words: [], tags: [])
    var kind = ""
    var depth = 0
    var isFirst = false
    var isShouted = false
    for piece in text.split(separator: " ") {
      var word = piece
      if word == "^" || word == "%%" {
        isShouted = word == "^"
        continue
      }
      if word.hasPrefix("[") {
        depth += 1
        if depth == 1 {
          kind = String(word.dropFirst())
          isFirst = true
        }
        continue
      }
      var closed = 0
      while word.hasSuffix("]") {
        word = word.dropLast()
        closed += 1
      }
      if !word.isEmpty {
        let isTitle = isHeadline && word.count > 3
        sentence.words.append(
          isShouted
            ? word.uppercased()
            : isTitle ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
        )
        sentence.tags.append(depth == 0 ? "O" : (isFirst ? "B-" : "I-") + kind)
        isFirst = false
      }
      depth = max(0, depth - closed)
    }
    return sentence
  }
}
