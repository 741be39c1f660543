/// What some bytes are known by: the first 16 bytes of their SHA-256.
///
/// A hash that nobody can steer, since whoever could make two texts collide could keep an article
/// out of somebody's library.
///
/// Source: FIPS 180-4.
struct ContentHash: Hashable, Sendable {
  /// Sixteen bytes.
  let bytes: [UInt8]

  /// Takes over a stored hash.
  init(stored bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The hash of bytes.
  init(of content: [UInt8]) {
    var state = ContentHash.start
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = content.count / 64 * 64
    content.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset < whole {
        ContentHash.mix(
          UnsafeBufferPointer(rebasing: buffer[offset..<offset + 64]),
          &state,
          &schedule
        )
        offset += 64
      }
    }
    var tail = Array(content[whole...])
    tail.append(0x80)
    tail.append(contentsOf: repeatElement(0, count: (120 - tail.count % 64) % 64))
    let bits = UInt64(content.count) << 3
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    tail.withUnsafeBufferPointer { buffer in
      for offset in stride(from: 0, to: buffer.count, by: 64) {
        ContentHash.mix(
          UnsafeBufferPointer(rebasing: buffer[offset..<offset + 64]),
          &state,
          &schedule
        )
      }
    }
    let words = [state.0, state.1, state.2, state.3]
    bytes = words.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

  /// Section 5.3.3: the first 32 bits of the fractional parts of the square roots of the first
  /// eight primes.
  private static let start: State = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )

  /// Section 6.2.2, for one block of 64 bytes.
  private static func mix(
    _ block: UnsafeBufferPointer<UInt8>,
    _ state: inout State,
    _ schedule: inout [UInt32]
  ) {
    schedule.withUnsafeMutableBufferPointer { words in
      for index in 0..<16 {
        words[index] =
          UInt32(block[4 * index]) << 24 | UInt32(block[4 * index + 1]) << 16
          | UInt32(block[4 * index + 2]) << 8 | UInt32(block[4 * index + 3])
      }
      for index in 16..<64 {
        let late = words[index - 2]
        let early = words[index - 15]
        let s1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10)
        let s0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3)
        words[index] = s1 &+ words[index - 7] &+ s0 &+ words[index - 16]
      }
      var (a, b, c, d, e, f, g, h) = state
      constants.withUnsafeBufferPointer { constants in
        for index in 0..<64 {
          let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
          let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
          let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
          let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
          (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
        }
      }
      state = (
        state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d,
        state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
      )
    }
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word >> bits | word << (32 &- bits)
  }

  /// Section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64
  /// primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
