import EntityRecognition
import Foundation

/// The forward-backward pass over one sentence: expected tags and moves against the right ones.
struct Lattice {
  /// The scores of the sixteen tags inside names for every token; set before `run`.
  var scores: [SIMD16<Float>] = []
  /// Expected less right, for the sixteen tags of every token.
  private(set) var gradients: [SIMD16<Float>] = []
  /// Expected less right for every move.
  private(set) var moveGradients: [Float]

  private let tags: Int
  /// The moves that can be: source and target tag.
  private let arcs: [(from: Int, to: Int)]
  private let starts: [Int]
  private let ends: [Int]
  private var forward: [Float] = []
  private var backward: [Float] = []
  private var emission: [Float] = []
  private var scale: [Float] = []
  private var exponents: [Float]

  /// A lattice over that many tags.
  init(tags: Int) {
    self.tags = tags
    var arcs: [(from: Int, to: Int)] = []
    for from in 0..<tags {
      for to in 0..<tags where TaggerTraining.canMove(from: UInt8(from), to: UInt8(to)) {
        arcs.append((from, to))
      }
    }
    self.arcs = arcs
    starts = (0..<tags).filter { TaggerTraining.canMove(from: nil, to: UInt8($0)) }
    ends = (0..<tags).filter { TaggerTraining.canMove(from: UInt8($0), to: nil) }
    moveGradients = [Float](repeating: 0, count: (tags + 1) * tags)
    exponents = moveGradients
  }

  /// Makes room for a sentence.
  mutating func begin(count: Int) {
    guard scores.count < count else { return }
    scores = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: count)
    gradients = scores
    forward = [Float](repeating: 0, count: count * tags)
    backward = forward
    emission = forward
    scale = [Float](repeating: 0, count: count)
  }

  /// Runs both passes; returns the loss (negative log likelihood) of the right tags.
  mutating func run(count: Int, moves: [Float], gold: ArraySlice<UInt8>) -> Double {
    for index in moves.indices {
      exponents[index] = expf(moves[index])
      moveGradients[index] = 0
    }
    var loss = 0.0
    for index in 0..<count { loss += exponentiate(index) }
    loss += runForward(count: count)
    runBackward(count: count)
    collect(count: count)
    return loss - goldScore(moves: moves, gold: gold)
  }

  /// The exponents of a token's scores, divided by their largest; returns its logarithm.
  private mutating func exponentiate(_ index: Int) -> Double {
    let score = scores[index]
    let top = max(0, score.max())
    emission[index * tags] = expf(-top)
    for tag in 1..<tags { emission[index * tags + tag] = expf(score[tag - 1] - top) }
    return Double(top)
  }

  private mutating func runForward(count: Int) -> Double {
    var total = 0.0
    for tag in 0..<count * tags { forward[tag] = 0 }
    for tag in starts { forward[tag] = exponents[tag] * emission[tag] }
    for index in 0..<count {
      let row = index * tags
      if index > 0 {
        for arc in arcs {
          forward[row + arc.to] +=
            forward[row - tags + arc.from] * exponents[(arc.from + 1) * tags + arc.to]
        }
        for tag in 0..<tags { forward[row + tag] *= emission[row + tag] }
      }
      var sum: Float = 0
      if index == count - 1 {
        for tag in 0..<tags where !ends.contains(tag) { forward[row + tag] = 0 }
      }
      for tag in 0..<tags { sum += forward[row + tag] }
      sum = max(sum, 1e-30)
      for tag in 0..<tags { forward[row + tag] /= sum }
      scale[index] = sum
      total += log(Double(sum))
    }
    return total
  }

  private mutating func runBackward(count: Int) {
    for tag in 0..<count * tags { backward[tag] = 0 }
    for tag in ends { backward[(count - 1) * tags + tag] = 1 }
    var index = count - 1
    while index > 0 {
      let row = index * tags
      let factor = 1 / scale[index]
      for arc in arcs {
        let move = (arc.from + 1) * tags + arc.to
        let ahead = backward[row + arc.to] * emission[row + arc.to] * exponents[move] * factor
        backward[row - tags + arc.from] += ahead
        moveGradients[move] += forward[row - tags + arc.from] * ahead
      }
      index -= 1
    }
    for tag in starts { moveGradients[tag] += forward[tag] * backward[tag] }
  }

  private mutating func collect(count: Int) {
    for index in 0..<count {
      var expected = SIMD16<Float>(repeating: 0)
      for tag in 1..<tags {
        expected[tag - 1] = forward[index * tags + tag] * backward[index * tags + tag]
      }
      gradients[index] = expected
    }
  }

  private mutating func goldScore(moves: [Float], gold: ArraySlice<UInt8>) -> Double {
    var sum = 0.0
    var row = 0
    for (index, tag) in gold.enumerated() {
      let move = row * tags + Int(tag)
      sum += Double(moves[move])
      moveGradients[move] -= 1
      if tag > 0 {
        sum += Double(scores[index][Int(tag) - 1])
        gradients[index][Int(tag) - 1] -= 1
      }
      row = Int(tag) + 1
    }
    return sum
  }
}
