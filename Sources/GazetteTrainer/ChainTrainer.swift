import EntityRecognition
import Foundation

/// Trains the weights of a linear chain: a conditional random field by AdaGrad.
///
/// Outside every name scores 0, so a feature has sixteen weights. The weights that come out are the
/// average of those after each of the later passes.
///
/// Source: Lafferty, McCallum and Pereira, "Conditional Random Fields" (2001); Duchi, Hazan and
/// Singer, "Adaptive Subgradient Methods" (2011).
struct ChainTrainer {
  /// How training goes.
  struct Settings {
    /// Passes over all sentences.
    var passes = 6
    /// The step of AdaGrad.
    var rate: Float = 0.15
    /// The seed of the order of sentences.
    var seed: UInt64 = 1
    /// How strongly weights are drawn to 0 (L1, per update).
    var shrink: Float = 0
    /// The weights that come out are the average of those after this pass and later ones.
    var averageFrom = 2
    /// How strongly weights are drawn to 0 in proportion to their size (L2, per update).
    var decay: Float = 0
    /// The share of a token's features that are left out in training.
    var dropout: Double = 0
  }

  /// Sixteen weights for each feature.
  private(set) var weights: [SIMD16<Float>]
  /// Moves from the start (row 0) and from every tag to every tag.
  private(set) var moves: [Float]
  private var squares: [SIMD16<Float>]
  private var moveSquares: [Float]
  private let settings: Settings
  private let tags = TaggerTraining.tagCount

  /// A trainer for that many features.
  init(features: Int, settings: Settings) {
    self.settings = settings
    weights = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: features)
    squares = [SIMD16<Float>](repeating: SIMD16(repeating: 1e-3), count: features)
    moves = [Float](repeating: 0, count: (tags + 1) * tags)
    moveSquares = [Float](repeating: 1e-3, count: (tags + 1) * tags)
  }

  /// Runs all passes; `report` hears of each.
  mutating func train(on set: TrainingSet, report: (Int, Double) -> Void) {
    var generator = SplitMix(state: settings.seed)
    var order = Array(set.sentences.indices)
    var lattice = Lattice(tags: tags)
    var sum = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: weights.count)
    var moveSum = [Float](repeating: 0, count: moves.count)
    var parts: Float = 0
    for pass in 1...settings.passes {
      order.shuffle(using: &generator)
      var loss = 0.0
      for sentence in order {
        loss += learn(set, set.sentences[sentence], &lattice, &generator)
      }
      report(pass, loss / Double(set.tags.count))
      guard pass >= settings.averageFrom else { continue }
      parts += 1
      for index in weights.indices { sum[index] += weights[index] }
      for index in moves.indices { moveSum[index] += moves[index] }
    }
    guard parts > 0 else { return }
    for index in weights.indices { weights[index] = sum[index] / parts }
    for index in moves.indices { moves[index] = moveSum[index] / parts }
  }

  /// Takes one step on one sentence; returns its loss.
  private mutating func learn(
    _ set: TrainingSet,
    _ sentence: Range<Int>,
    _ lattice: inout Lattice,
    _ generator: inout SplitMix
  ) -> Double {
    lattice.begin(count: sentence.count)
    let mask = settings.dropout > 0 ? generator.next() : 0
    let threshold = UInt32(settings.dropout * 65536)
    set.features.withUnsafeBufferPointer { features in
      weights.withUnsafeBufferPointer { weights in
        for token in sentence {
          var sum = SIMD16<Float>(repeating: 0)
          for index in set.bounds[token]..<set.bounds[token + 1] {
            if threshold > 0, ChainTrainer.isDropped(index, mask, threshold) { continue }
            sum += weights[Int(features[index])]
          }
          if threshold > 0 { sum *= Float(1 / (1 - settings.dropout)) }
          lattice.scores[token - sentence.lowerBound] = sum
        }
      }
    }
    let loss = lattice.run(count: sentence.count, moves: moves, gold: set.tags[sentence])
    update(set, sentence, lattice, mask, threshold)
    updateMoves(lattice)
    return loss
  }

  @inline(__always)
  private static func isDropped(_ index: Int, _ mask: UInt64, _ threshold: UInt32) -> Bool {
    var mixed = UInt64(truncatingIfNeeded: index) &+ mask
    mixed = (mixed ^ (mixed >> 31)) &* 0xBF58_476D_1CE4_E5B9
    return UInt32(truncatingIfNeeded: (mixed >> 33) & 0xFFFF) < threshold
  }

  private mutating func update(
    _ set: TrainingSet,
    _ sentence: Range<Int>,
    _ lattice: Lattice,
    _ mask: UInt64,
    _ threshold: UInt32
  ) {
    let rate = settings.rate
    let shrink = settings.shrink
    let decay = settings.decay
    set.features.withUnsafeBufferPointer { features in
      weights.withUnsafeMutableBufferPointer { weights in
        squares.withUnsafeMutableBufferPointer { squares in
          for token in sentence {
            let gradient = lattice.gradients[token - sentence.lowerBound]
            let square = gradient * gradient
            guard square.max() > 1e-6 else { continue }
            for index in set.bounds[token]..<set.bounds[token + 1] {
              if threshold > 0, ChainTrainer.isDropped(index, mask, threshold) { continue }
              let feature = Int(features[index])
              squares[feature] += square
              let step = rate / squares[feature].squareRoot()
              var weight = weights[feature]
              weight -= step * (gradient + decay * weight)
              if shrink > 0 {
                let size = step * shrink
                weight = ChainTrainer.shrunk(weight, by: size)
              }
              weights[feature] = weight
            }
          }
        }
      }
    }
  }

  /// The weights drawn towards 0 by `size`, not past it.
  @inline(__always)
  private static func shrunk(_ weight: SIMD16<Float>, by size: SIMD16<Float>) -> SIMD16<Float> {
    let zero = SIMD16<Float>(repeating: 0)
    let above = pointwiseMax(weight - size, zero)
    let below = pointwiseMin(weight + size, zero)
    return above + below
  }

  private mutating func updateMoves(_ lattice: Lattice) {
    for index in moves.indices where abs(lattice.moveGradients[index]) > 1e-4 {
      let gradient = lattice.moveGradients[index]
      moveSquares[index] += gradient * gradient
      moves[index] -= settings.rate * gradient / moveSquares[index].squareRoot()
    }
  }
}

/// A fixed sequence of numbers (splitmix64), so that a build repeats byte for byte.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
