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
  private var moveSums: [Float] = []
  private var count: Float = 0

  /// The mean weights of each feature; a training that did not keep it counts as 0.
  var weights: [SIMD16<Float>] { sums.map { $0 / count } }

  /// The mean moves from tag to tag.
  var moves: [Float] { moveSums.map { $0 / count } }

  /// Takes a training into account.
  ///
  /// - Parameters:
  ///   - trainer: What was trained.
  ///   - others: The keys of its features, in rising order.
  mutating func add(_ trainer: ChainTrainer, keys others: [UInt32]) {
    count += 1
    moveSums =
      moveSums.isEmpty ? trainer.moves : zip(moveSums, trainer.moves).map { $0 + $1 }
    var mergedKeys: [UInt32] = []
    var mergedSums: [SIMD16<Float>] = []
    var (here, there) = (0, 0)
    while here < keys.count || there < others.count {
      let isHere = here < keys.count && (there == others.count || keys[here] <= others[there])
      let isThere = there < others.count && (here == keys.count || others[there] <= keys[here])
      mergedKeys.append(isHere ? keys[here] : others[there])
      var sum = SIMD16<Float>(repeating: 0)
      if isHere {
        sum += sums[here]
        here += 1
      }
      if isThere {
        sum += trainer.weights[there]
        there += 1
      }
      mergedSums.append(sum)
    }
    keys = mergedKeys
    sums = mergedSums
  }
}
