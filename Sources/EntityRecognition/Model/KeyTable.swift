/// A fixed set of 32-bit keys with an index for each: two arrays of a mapped file.
///
/// Shape: keys lie in 65,536 buckets by their upper half; `bounds[b]..<bounds[b + 1]` are the
/// indices of bucket `b`, `remainders` holds the lower halves. Finding a key reads one bucket, a
/// handful of neighbouring numbers.
struct KeyTable {
  private let bounds: UnsafeBufferPointer<UInt32>
  private let remainders: UnsafeBufferPointer<UInt16>

  /// How many keys there are.
  var count: Int { remainders.count }

  /// The table in these arrays, which must hold valid bounds; see `isValid`.
  init(bounds: UnsafeBufferPointer<UInt32>, remainders: UnsafeBufferPointer<UInt16>) {
    self.bounds = bounds
    self.remainders = remainders
  }

  /// Whether the bounds rise and end at the last key, so that no lookup leaves the arrays.
  var isValid: Bool {
    guard bounds.count == 65_537, bounds[0] == 0, bounds[65_536] == remainders.count else {
      return false
    }
    for bucket in 0..<65_536 where bounds[bucket] > bounds[bucket + 1] { return false }
    return true
  }

  /// The index of a key; `nil` where it is not in the set.
  @inline(__always)
  func index(of key: UInt32) -> Int? {
    let bucket = Int(key >> 16)
    var index = Int(bounds[bucket])
    let end = Int(bounds[bucket + 1])
    let remainder = UInt16(truncatingIfNeeded: key)
    while index < end {
      if remainders[index] == remainder { return index }
      index += 1
    }
    return nil
  }

  /// The two arrays of a table of these keys, which must be in rising order without repeats.
  static func tables(of keys: [UInt32]) -> (bounds: [UInt8], remainders: [UInt8]) {
    var bounds = [UInt32](repeating: 0, count: 65_537)
    var remainders: [UInt8] = []
    remainders.reserveCapacity(keys.count * 2)
    for key in keys {
      bounds[Int(key >> 16) + 1] += 1
      remainders.appendLittle(UInt16(truncatingIfNeeded: key))
    }
    var boundBytes: [UInt8] = []
    var sum: UInt32 = 0
    for bound in bounds {
      sum += bound
      boundBytes.appendLittle(sum)
    }
    return (boundBytes, remainders)
  }
}
