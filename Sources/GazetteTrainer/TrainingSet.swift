import EntityRecognition

/// All sentences that are trained on, as features and tags.
///
/// Shape: the features of token `t` are `features[bounds[t]..<bounds[t + 1]]`; after `index(…)`
/// they are numbers from 0 to `keys.count`, before it the features' own hashes.
struct TrainingSet {
  /// The features of all tokens, end to end.
  private(set) var features: [UInt32] = []
  /// Where each token's features start; one more at the end.
  private(set) var bounds: [Int] = [0]
  /// The tag of every token, by number.
  private(set) var tags: [UInt8] = []
  /// The sentences, as ranges of tokens.
  private(set) var sentences: [Range<Int>] = []
  /// The features that are kept, in rising order; a number in `features` is an index here.
  private(set) var keys: [UInt32] = []

  /// Adds the sentences of a document.
  mutating func add(_ document: TaggedDocument, with training: TaggerTraining) {
    var counts: [UInt8] = []
    training.appendFeatures(
      of: document.sentences.map(\.words),
      to: &features,
      counts: &counts
    )
    var end = bounds[bounds.count - 1]
    for count in counts {
      end += Int(count)
      bounds.append(end)
    }
    for sentence in document.sentences {
      let start = tags.count
      tags += TaggerTraining.numbers(ofBIO: sentence.tags)
      sentences.append(start..<tags.count)
    }
  }

  /// Keeps the features that stand at least `cutoff` times, and puts numbers for them.
  mutating func index(cutoff: Int) {
    keys = TrainingSet.frequent(features, cutoff: cutoff)
    let starts = TrainingSet.bucketStarts(of: keys)
    var kept: [UInt32] = []
    kept.reserveCapacity(features.count)
    var newBounds = [0]
    newBounds.reserveCapacity(bounds.count)
    for token in tags.indices {
      for index in bounds[token]..<bounds[token + 1] {
        let key = features[index]
        var low = starts[Int(key >> 16)]
        var high = starts[Int(key >> 16) + 1]
        while low < high {
          let middle = (low + high) / 2
          if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        if low < keys.count, keys[low] == key { kept.append(UInt32(low)) }
      }
      newBounds.append(kept.count)
    }
    features = kept
    bounds = newBounds
  }

  private static func bucketStarts(of keys: [UInt32]) -> [Int] {
    var starts = [Int](repeating: 0, count: 65_537)
    for key in keys { starts[Int(key >> 16) + 1] += 1 }
    for bucket in 0..<65_536 { starts[bucket + 1] += starts[bucket] }
    return starts
  }

  private static func frequent(_ features: [UInt32], cutoff: Int) -> [UInt32] {
    let sorted = radixSorted(features)
    var kept: [UInt32] = []
    var index = 0
    while index < sorted.count {
      var end = index + 1
      while end < sorted.count, sorted[end] == sorted[index] { end += 1 }
      if end - index >= cutoff { kept.append(sorted[index]) }
      index = end
    }
    return kept
  }

  private static func radixSorted(_ numbers: [UInt32]) -> [UInt32] {
    var from = numbers
    var into = [UInt32](repeating: 0, count: numbers.count)
    for shift in [UInt32(0), 11, 22] {
      var starts = [Int](repeating: 0, count: 2049)
      for number in from { starts[Int(number >> shift & 0x7FF) + 1] += 1 }
      for digit in 0..<2048 { starts[digit + 1] += starts[digit] }
      for number in from {
        let digit = Int(number >> shift & 0x7FF)
        into[starts[digit]] = number
        starts[digit] += 1
      }
      swap(&from, &into)
    }
    return from
  }
}
