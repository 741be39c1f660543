import EntityRecognition
import Foundation

/// Scores the recogniser of a data folder on tagged corpora.
struct EvaluateCommand {
  private let shared: String
  private let data: String
  private let names: [String]

  /// Takes the folder of the corpora, the folder of the data files, and corpora's names.
  init(_ arguments: [String]) throws(TrainerError) {
    guard arguments.count >= 2 else { throw .usage("evaluate SHARED DATA [CORPUS …]") }
    shared = arguments[0]
    data = arguments[1]
    let given = Array(arguments.dropFirst(2))
    names =
      given.isEmpty
      ? ["gmb.test", "wnut.test", "wikigold", "uner_pud", "uner_ewt.test", "uner_ewt.dev"] : given
  }

  /// Prints a line of scores for each corpus; of wikigold only the held-out fifth counts.
  func run() throws(TrainerError) {
    let recognizer: NameRecognizer
    do {
      recognizer = try NameRecognizer.load(from: data)
    } catch {
      throw .file(path: data, problem: "\(error)")
    }
    print("corpus           F3    PER    ORG    LOC   MISC   (F1; PER P/R, ORG P/R, LOC P/R)")
    for name in names {
      let path = name.contains("/") ? name : shared + "/" + name + ".conll.gz"
      var scores = Scores()
      var tokens = 0
      let start = Date()
      for (index, document) in try TaggedText.documents(of: path).enumerated() {
        if name == "wikigold", index % 5 != 4 { continue }
        let found = recognizer.tags(forTokens: document.sentences.map(\.words))
        for (sentence, tags) in zip(document.sentences, found) {
          tokens += tags.count
          scores.add(gold: sentence.tags, found: tags.map { Substring($0) })
        }
      }
      let rate = Double(tokens) / Date().timeIntervalSince(start)
      print(line(name, scores), String(format: "%.0f k tokens/s", rate / 1000))
    }
  }

  private func line(_ name: String, _ scores: Scores) -> String {
    var line = name.split(separator: "/").last.map(String.init) ?? name
    line = line.padding(toLength: 14, withPad: " ", startingAt: 0)
    line += String(format: "%6.1f ", scores.sum(["PER", "ORG", "LOC"]).f1)
    for kind in Scores.kinds { line += String(format: "%6.1f ", scores.sum([kind]).f1) }
    for kind in ["PER", "ORG", "LOC"] {
      let counts = scores.sum([kind])
      line += String(format: " %4.1f/%4.1f", counts.precision, counts.recall)
    }
    return line
  }
}
