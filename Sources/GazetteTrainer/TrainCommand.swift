import EntityRecognition
import Foundation

/// Trains the tagger and writes its file.
struct TrainCommand {
  private let shared: String
  private let data: String
  private var options: [String: String] = [:]

  /// Takes the folder of the corpora, the folder of the data files, and `name=value` settings.
  init(_ arguments: [String]) throws(TrainerError) {
    guard arguments.count >= 2 else { throw .usage("train SHARED DATA [NAME=VALUE …]") }
    shared = arguments[0]
    data = arguments[1]
    for argument in arguments.dropFirst(2) {
      let parts = argument.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw .usage("\(argument): not NAME=VALUE") }
      options[String(parts[0])] = String(parts[1])
    }
  }

  private func number(_ name: String, _ standard: Double) -> Double {
    options[name].flatMap(Double.init) ?? standard
  }

  /// Reads the corpora, trains, prunes and writes `names.tagger`.
  func run() throws(TrainerError) {
    let training: TaggerTraining
    do {
      training = try TaggerTraining(folder: data)
    } catch {
      throw .file(path: data, problem: "\(error)")
    }
    let start = Date()
    var documents = try corpus()
    if let path = options["corpus"] {
      documents = try TaggedText.documents(of: path)
    } else if number("relabel", 1) > 0 {
      documents = try Relabelling(shared: shared).applied(to: documents) {
        (part, test) throws(TrainerError) in
        let (keys, trainer) = try trained(
          on: part,
          training,
          passes: 4,
          composed: 0,
          start
        )
        try write(keys, trainer)
        return try tagged(test)
      }
      if let path = options["keep"] { try TaggedText.write(documents, to: path) }
    }
    let (keys, trainer) = try trained(
      on: documents,
      training,
      passes: Int(number("passes", 5)),
      composed: Int(number("composed", 2500)),
      start
    )
    try write(keys, trainer)
  }

  private func tagged(_ documents: [TaggedDocument]) throws(TrainerError) -> [TaggedDocument] {
    let recognizer: NameRecognizer
    do {
      recognizer = try NameRecognizer.load(from: options["out"] ?? data)
    } catch {
      throw .file(path: data, problem: "\(error)")
    }
    return documents.map { document in
      let found = recognizer.tags(forTokens: document.sentences.map(\.words))
      return TaggedDocument(
        sentences: zip(document.sentences, found).map { sentence, tags in
          TaggedSentence(words: sentence.words, tags: tags.map { Substring($0) })
        }
      )
    }
  }

  private func trained(
    on documents: [TaggedDocument],
    _ training: TaggerTraining,
    passes: Int,
    composed count: Int,
    _ start: Date
  ) throws(TrainerError) -> (keys: [UInt32], trainer: ChainTrainer) {
    var set = TrainingSet()
    let substitution = try Substitution(
      shared: shared,
      share: number("replace", 0.5),
      shouted: Int(number("shouted", 3)),
      organisations: Int(number("organisations", 30)),
      divided: Int(number("divided", 10)),
      seed: UInt64(number("seed", 1))
    )
    for document in substitution.applied(to: documents) { set.add(document, with: training) }
    for document in try composed(count) { set.add(document, with: training) }
    print(
      "\(set.sentences.count) sentences, \(set.tags.count) tokens, \(set.features.count) features read",
      seconds(start)
    )
    set.index(cutoff: Int(number("cutoff", 2)))
    print("\(set.keys.count) kept", seconds(start))
    var settings = ChainTrainer.Settings()
    settings.passes = passes
    settings.rate = Float(number("rate", 0.03))
    settings.seed = UInt64(number("seed", 1))
    settings.shrink = Float(number("shrink", 0))
    settings.decay = Float(number("decay", 0))
    settings.averageFrom = Int(number("average", 2))
    settings.dropout = number("dropout", 0.3)
    var trainer = ChainTrainer(features: set.keys.count, settings: settings)
    trainer.train(on: set) { pass, loss in
      print("pass \(pass): loss \(loss)", seconds(start))
    }
    return (set.keys, trainer)
  }

  /// Composed documents, some of their sentences in capitals and some words divided.
  private func composed(_ count: Int) throws(TrainerError) -> [TaggedDocument] {
    guard count > 0 else { return [] }
    let composition = Composition(
      templates: try Templates(
        folder: options["templates"] ?? "Sources/GazetteTrainer/Templates",
        lists: (options["lists"] ?? data) + "/lists"
      ),
      names: try NameStock(shared: shared),
      seed: UInt64(number("seed", 1))
    )
    let documents = composition.documents(count: count)
    if let path = options["keepcomposed"] { try TaggedText.write(documents, to: path) }
    return documents
  }

  private func seconds(_ start: Date) -> String {
    String(format: "%.1f s", Date().timeIntervalSince(start))
  }

  /// The documents of training: each corpus as often as its setting says, less what is held out.
  private func corpus() throws(TrainerError) -> [TaggedDocument] {
    var documents: [TaggedDocument] = []
    for (name, times) in [("gmb.silver", 1), ("wnut.train", 1), ("btc", 1), ("wikigold", 3)] {
      let times = Int(number(name, Double(times)))
      guard times > 0 else { continue }
      let all = try TaggedText.documents(of: shared + "/" + name + ".conll.gz")
      let isHeldOut = { (index: Int) in name == "wikigold" && index % 5 == 4 }
      let part = all.indices.filter { !isHeldOut($0) }.map { all[$0] }
      for _ in 0..<times { documents += part }
    }
    return documents
  }

  private func write(_ keys: [UInt32], _ trainer: ChainTrainer) throws(TrainerError) {
    let limit = Int(number("rows", 360_000))
    let sizes = trainer.weights.map { ($0 * $0).max() }
    let order = sizes.indices.sorted { (sizes[$0], keys[$1]) > (sizes[$1], keys[$0]) }
    let kept = order.prefix(limit).sorted()
    let unit = TaggerFile.unitsPerPoint
    var rows: [Int8] = []
    for index in kept {
      let row = trainer.weights[index]
      for tag in 0..<16 {
        rows.append(Int8(max(-127, min(127, (row[tag] * unit).rounded()))))
      }
    }
    let moves = trainer.moves.map { Int16(max(-30_000, min(30_000, ($0 * unit).rounded()))) }
    let bytes = TaggerFile.bytes(keys: kept.map { keys[$0] }, rows: rows, moves: moves)
    let path = (options["out"] ?? data) + "/" + TaggerFile.name
    try TextFile.write(bytes, to: path)
    print("\(path): \(kept.count) features, \(bytes.count) bytes")
  }
}
