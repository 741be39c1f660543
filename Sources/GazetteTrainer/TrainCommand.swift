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
    let documents: [TaggedDocument]
    if let path = options["corpus"] {
      documents = try TaggedText.documents(of: path)
    } else {
      documents = try corpus()
    }
    var mean = MeanWeights()
    let first = UInt64(number("seed", 1))
    for seed in first..<first + UInt64(max(1, number("seeds", 3))) {
      var set = try examples(of: documents, training, seed: seed)
      print(
        "seed \(seed): \(set.sentences.count) sentences, \(set.tags.count) tokens,",
        "\(set.features.count) features read",
        seconds(start)
      )
      set.index(cutoff: Int(number("cutoff", 2)))
      print("\(set.keys.count) kept", seconds(start))
      var trainer = ChainTrainer(features: set.keys.count, settings: settings(seed: seed))
      trainer.train(on: set) { pass, loss in
        print("pass \(pass): loss \(loss)", seconds(start))
      }
      mean.add(trainer, trainedOn: set)
    }
    try write(mean)
  }

  private func settings(seed: UInt64) -> ChainTrainer.Settings {
    var settings = ChainTrainer.Settings()
    settings.passes = Int(number("passes", 5))
    settings.rate = Float(number("rate", 0.03))
    settings.seed = seed
    settings.shrink = Float(number("shrink", 0))
    settings.decay = Float(number("decay", 0))
    settings.averageFrom = Int(number("average", 2))
    settings.dropout = number("dropout", 0.3)
    return settings
  }

  /// What is trained on: the documents as often as `copies` says, each time with other names put in
  /// place of some, and the composed ones.
  private func examples(
    of documents: [TaggedDocument],
    _ training: TaggerTraining,
    seed first: UInt64
  ) throws(TrainerError) -> TrainingSet {
    var set = TrainingSet()
    let names = try NameStock(shared: shared)
    for copy in 0..<Int(number("copies", 2)) {
      let seed = first + UInt64(copy) * 1000
      let stock = OrganisationStock(
        composition: try composition(names, seed: seed),
        made: Int(number("made", 5))
      )
      let substitution = Substitution(
        names: names,
        stock: stock,
        share: number("replace", 0.5),
        shouted: Int(number("shouted", 3)),
        organisations: Int(number("organisations", 30)),
        divided: Int(number("divided", 10)),
        seed: seed
      )
      for document in substitution.applied(to: documents) { set.add(document, with: training) }
    }
    for document in try composed(names, seed: first) { set.add(document, with: training) }
    return set
  }

  private func composed(
    _ names: NameStock,
    seed: UInt64
  ) throws(TrainerError) -> [TaggedDocument] {
    let documents = try composition(names, seed: seed)
      .documents(count: Int(number("composed", 2500)))
    if let path = options["keepcomposed"] { try TaggedText.write(documents, to: path) }
    return documents
  }

  private func composition(
    _ names: NameStock,
    seed: UInt64
  ) throws(TrainerError) -> Composition {
    Composition(
      templates: try Templates(
        folder: options["templates"] ?? "Sources/GazetteTrainer/Templates",
        lists: (options["lists"] ?? data) + "/lists"
      ),
      names: names,
      seed: seed
    )
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
      var all = try TaggedText.documents(of: shared + "/" + name + ".conll.gz")
      if name == "gmb.silver" {
        let path = options["readings"] ?? "Sources/GazetteTrainer/Readings/groningen.txt"
        try Readings(path: path).apply(to: &all)
      }
      let isHeldOut = { (index: Int) in name == "wikigold" && index % 5 == 4 }
      let part = all.indices.filter { !isHeldOut($0) }.map { all[$0] }
      for _ in 0..<times { documents += part }
    }
    return documents
  }

  private func write(_ mean: MeanWeights) throws(TrainerError) {
    let limit = Int(number("rows", 360_000))
    let (keys, weights) = (mean.keys, mean.weights)
    let importances = mean.importances
    let order = importances.indices.sorted {
      (importances[$0], keys[$1]) > (importances[$1], keys[$0])
    }
    let kept = order.prefix(limit).sorted()
    let unit = TaggerFile.unitsPerPoint
    var rows: [Int8] = []
    for index in kept {
      let row = weights[index]
      for tag in 0..<16 {
        rows.append(Int8(max(-127, min(127, (row[tag] * unit).rounded()))))
      }
    }
    let moves = mean.moves.map { Int16(max(-30_000, min(30_000, ($0 * unit).rounded()))) }
    let bytes = TaggerFile.bytes(keys: kept.map { keys[$0] }, rows: rows, moves: moves)
    let path = (options["out"] ?? data) + "/" + TaggerFile.name
    try TextFile.write(bytes, to: path)
    print("\(path): \(kept.count) features, \(bytes.count) bytes")
  }
}
