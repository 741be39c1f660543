/// The mean of the weights of several trainings, each from its own seed.
///
/// One training hangs on chance: which names were put in place of others, the order of sentences,
/// what was dropped. The mean is less so, and one file of the same size still holds it.
///
/// Source: McDonald, Hall and Mann, "Distributed Training Strategies for the Structured Perceptron"
/// (2010), on mixing the parameters of linear models.
struct MeanWeights {
  /// The features of all trainings, in rising order.
  private(set) var keys: [UInt32] = []
  private var sums: [SIMD16<Float>] = []
  /// How many tokens of all trainings have each feature.
  private var uses: [Float] = []
  private var moveSums: [Float] = []
  private var count: Float = 0

  /// The mean weights of each feature; a training that did not keep it counts as 0.
  var weights: [SIMD16<Float>] { sums.map { $0 / count } }

  /// How much each feature matters: by its largest weight, and by how often it is there to be weighed.
  var importances: [Float] {
    sums.indices.map { (sums[$0] * sums[$0]).max() * uses[$0].squareRoot() }
  }

  /// The mean moves from tag to tag.
  var moves: [Float] { moveSums.map { $0 / count } }

  /// Takes a training into account.
  ///
  /// - Parameters:
  ///   - trainer: What was trained.
  ///   - set: What it was trained on.
  mutating func add(_ trainer: ChainTrainer, trainedOn set: TrainingSet) {
    count += 1
    moveSums =
      moveSums.isEmpty ? trainer.moves : zip(moveSums, trainer.moves).map { $0 + $1 }
    var newUses = [Float](repeating: 0, count: set.keys.count)
    for feature in set.features { newUses[Int(feature)] += 1 }
    merge(set.keys, trainer.weights, newUses)
  }

  private mutating func merge(_ others: [UInt32], _ weights: [SIMD16<Float>], _ newUses: [Float]) {
    var mergedKeys: [UInt32] = []
    var mergedSums: [SIMD16<Float>] = []
    var mergedUses: [Float] = []
    var (here, there) = (0, 0)
    while here < keys.count || there < others.count {
      let isHere = here < keys.count && (there == others.count || keys[here] <= others[there])
      let isThere = there < others.count && (here == keys.count || others[there] <= keys[here])
      mergedKeys.append(isHere ? keys[here] : others[there])
      var sum = SIMD16<Float>(repeating: 0)
      var use: Float = 0
      if isHere {
        sum += sums[here]
        use += uses[here]
        here += 1
      }
      if isThere {
        sum += weights[there]
        use += newUses[there]
        there += 1
      }
      mergedSums.append(sum)
      mergedUses.append(use)
    }
    (keys, sums, uses) = (mergedKeys, mergedSums, mergedUses)
  }
}
