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

  /// The index of a key, or -1 where it is not in the set; the same as `index(of:)` without a branch
  /// that depends on the key, for tight loops over keys of which about half are not in the set.
  ///
  /// Four remainders are compared at a time as the lanes of one word.
  /// Source: Warren, "Hacker's Delight", section 6-1, "Find First 0-Byte".
  @inline(__always)
  func place(of key: UInt32) -> Int {
    let bucket = Int(key >> 16)
    var index = Int(bounds[bucket])
    let end = Int(bounds[bucket + 1])
    // Only the last bucket's words may reach beyond the array.
    guard end + 8 <= remainders.count else { return self.index(of: key) ?? -1 }
    let lanes = UnsafeRawPointer(remainders.baseAddress.unsafelyUnwrapped)
    let wanted = UInt64(key & 0xFFFF) &* 0x0001_0001_0001_0001
    var found = -1
    repeat {
      let here = KeyTable.lane(of: wanted, in: lanes, at: index)
      let next = KeyTable.lane(of: wanted, in: lanes, at: index + 4)
      let lane = here < 4 ? here : next + 4
      found = lane < min(8, end - index) ? index + lane : found
      index += 8
    } while index < end
    return found
  }

  /// The first of four remainders that is the wanted one; 4 where none is.
  @inline(__always)
  private static func lane(of wanted: UInt64, in lanes: UnsafeRawPointer, at index: Int) -> Int {
    let word = UInt64(
      littleEndian: lanes.loadUnaligned(fromByteOffset: index * 2, as: UInt64.self)
    )
    let difference = word ^ wanted
    let zeros =
      (difference &- 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000
    return zeros.trailingZeroBitCount >> 4
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
