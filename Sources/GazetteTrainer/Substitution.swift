import Foundation

/// Replaces the names of people and places in a share of the documents, so that the tagger learns
/// the places where names stand and not the names of one decade's news.
///
/// In one document the same name is always replaced by the same name, and a surname alone by the
/// surname of its full name.
struct Substitution {
  private let names: NameStock
  private let share: Double
  /// Of a hundred sentences, how many are shouted and how many written as headlines.
  private let shouted: Int
  /// Of a hundred organisations in changed documents, how many are replaced.
  private let organisations: Int
  /// Of a hundred documents, in how many words are divided at hyphens, as some corpora do.
  private let divided: Int
  private var stock: OrganisationStock
  private var generator: SplitMix

  /// Takes the stocks of names; `share` of the documents are changed.
  init(
    names: NameStock,
    stock: OrganisationStock,
    share: Double,
    shouted: Int,
    organisations: Int,
    divided: Int,
    seed: UInt64
  ) {
    self.names = names
    self.stock = stock
    self.share = share
    self.shouted = shouted
    self.organisations = organisations
    self.divided = divided
    generator = SplitMix(state: seed &* 7919 &+ 17)
  }

  /// The documents, some of them changed.
  func applied(to documents: [TaggedDocument]) -> [TaggedDocument] {
    var copy = self
    for document in documents {
      for sentence in document.sentences {
        for run in Substitution.spans(of: sentence) where run.kind == "ORG" {
          copy.stock.note(run.words)
        }
      }
    }
    return documents.map { document in
      let chance = Double(copy.generator.next() >> 11) / 9_007_199_254_740_992
      let changed = copy.recased(chance < share ? copy.replaced(document) : document)
      let isDivided = Int.random(in: 0..<100, using: &copy.generator) < divided
      return isDivided ? Substitution.dividedAtHyphens(changed) : changed
    }
  }

  /// The document with every word divided at its hyphens, these being words of their own.
  private static func dividedAtHyphens(_ document: TaggedDocument) -> TaggedDocument {
    TaggedDocument(
      sentences: document.sentences.map { sentence in
        var result = TaggedSentence(words: [], tags: [])
        for (word, tag) in zip(sentence.words, sentence.tags) {
          let parts = word.split(separator: "-", omittingEmptySubsequences: false)
          guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else {
            result.words.append(word)
            result.tags.append(tag)
            continue
          }
          for (index, part) in parts.enumerated() {
            let inner: Substring = tag == "O" ? "O" : "I-" + tag.dropFirst(2)
            result.words += index == 0 ? [String(part)] : ["-", String(part)]
            result.tags += index == 0 ? [tag] : [inner, inner]
          }
        }
        return result
      }
    )
  }

  /// The document with some of its sentences in capitals or in the manner of headlines.
  private mutating func recased(_ document: TaggedDocument) -> TaggedDocument {
    guard shouted > 0 else { return document }
    var document = document
    for index in document.sentences.indices {
      let choice = Int.random(in: 0..<100, using: &generator)
      let words = document.sentences[index].words
      if choice < shouted {
        document.sentences[index].words = words.map { $0.uppercased() }
      } else if choice < shouted * 2, words.count < 20 {
        document.sentences[index].words = words.map { word in
          word.count > 3 ? word.prefix(1).uppercased() + word.dropFirst() : word
        }
        if words.last == "." {
          document.sentences[index].words.removeLast()
          document.sentences[index].tags.removeLast()
        }
      }
    }
    return document
  }

  private mutating func replaced(_ document: TaggedDocument) -> TaggedDocument {
    var people: [String: Persona] = [:]
    var places: [String: [String]] = [:]
    for sentence in document.sentences {
      for span in Substitution.spans(of: sentence) where span.kind == "PER" && span.words.count > 1
      {
        let key = span.words[span.words.count - 1].lowercased()
        if people[key] == nil { people[key] = names.persona(using: &generator) }
        let first = span.words[0].lowercased()
        if people[first] == nil { people[first] = people[key]?.byGivenName }
      }
    }
    return TaggedDocument(
      sentences: document.sentences.map { sentence in
        replaced(sentence, &people, &places)
      }
    )
  }

  private mutating func replaced(
    _ sentence: TaggedSentence,
    _ people: inout [String: Persona],
    _ places: inout [String: [String]]
  ) -> TaggedSentence {
    var result = TaggedSentence(words: [], tags: [])
    for span in Substitution.spans(of: sentence) {
      var words = span.words
      switch span.kind {
      case "PER":
        let key = words[words.count - 1].lowercased()
        let persona = people[key] ?? names.persona(using: &generator)
        people[key] = persona
        words = words.count > 1 ? persona.full : persona.short
      case "LOC":
        let key = words.joined(separator: " ")
        if let known = places[key] {
          words = known
        } else {
          let replacement = names.place(for: words, using: &generator)
          places[key] = replacement
          words = replacement
        }
      case "ORG" where organisations > 0:
        let key = words.joined(separator: " ")
        if let known = places[key] {
          words = known
        } else {
          let isChanged = Int.random(in: 0..<100, using: &generator) < organisations
          let replacement =
            isChanged ? stock.other(than: words, names: names, using: &generator) : words
          places[key] = replacement
          words = replacement
        }
      default: break
      }
      if span.words.allSatisfy({ $0.count > 1 && $0 == $0.uppercased() }), span.words != words,
        span.words.joined().count > 4
      {
        words = words.map { $0.uppercased() }
      }
      result.words += words
      for index in words.indices {
        result.tags.append(
          span.kind.isEmpty ? "O" : (index == 0 ? "B-" : "I-") + span.kind
        )
      }
    }
    return result
  }

  /// A run of a sentence with its kind, empty outside names.
  private struct Run {
    var words: [String]
    var kind: Substring
  }

  private static func spans(of sentence: TaggedSentence) -> [Run] {
    var runs: [Run] = []
    for (word, tag) in zip(sentence.words, sentence.tags) {
      let kind = tag == "O" ? "" : tag.dropFirst(2)
      if tag.hasPrefix("I-"), let last = runs.last, last.kind == kind {
        runs[runs.count - 1].words.append(word)
      } else {
        runs.append(Run(words: [word], kind: kind))
      }
    }
    return runs
  }
}

/// An invented person: the name in full and in short.
struct Persona {
  /// The name as it first stands.
  var full: [String]
  /// The surname, or what stands for it later.
  var short: [String]
  /// The given name.
  var given: [String]

  /// The same person called by the given name.
  var byGivenName: Persona { Persona(full: full, short: given, given: given) }
}
