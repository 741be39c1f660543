/// Tells the East Asian double-byte charsets apart by where their bytes fall.
///
/// Sources: KS X 1001 (Hangul syllables have lead bytes B0 to C8, as most Korean text), GB 2312
/// (level 1 in B0 to D7, level 2 up to F7, so Chinese text reaches well beyond C8), JIS X 0208
/// (kana have lead bytes A4 and A5 in EUC-JP, 82 and 83 in Shift_JIS), Big5 (frequent ideographs in
/// A4 to C6, trail bytes in 40 to 7E too).
struct DoubleByteGuess {
  private let sample: [UInt8]

  /// Prepares to guess from a sample.
  init(_ sample: [UInt8]) {
    self.sample = sample
  }

  /// The double-byte charset that the sample is in; `nil` where it is in none.
  var charset: Charset? {
    let high = sample.count { $0 >= 0x80 }
    guard high >= 4 else { return nil }
    let shiftJIS = ShiftJISTally(sample)
    if shiftJIS.bad * 50 <= shiftJIS.pairs, shiftJIS.kana * 4 >= shiftJIS.pairs,
      shiftJIS.kana >= 2
    {
      return .shiftJIS
    }
    let euc = PairTally(sample, trails: 0xA1...0xFE, lowTrails: nil)
    if euc.bad * 50 <= euc.pairs { return eucCharset(euc) }
    // Unified Hangul code, the part of CP949 beyond EUC-KR, has trail bytes 41-5A, 61-7A, 81-A0.
    let wide = PairTally(sample, trails: 0x80...0xFE, lowTrails: 0x40...0x7E)
    guard wide.bad * 50 <= wide.pairs, wide.pairs >= 2, wide.isolated * 4 <= wide.pairs
    else { return nil }
    let share = Double(wide.pairs)
    if Double(wide.hangul) >= 0.85 * share { return .eucKR }
    let commonBig5 = wide.leads(0xA1...0xC6)
    if Double(commonBig5) >= 0.75 * share, Double(wide.lowTrailed) >= 0.15 * share,
      wide.leads(0x81...0xA0) == 0
    {
      return .big5
    }
    return .gb18030
  }

  private func eucCharset(_ euc: PairTally) -> Charset? {
    // Isolated pairs between ASCII letters are two accented Latin letters, not ideographs.
    guard euc.pairs >= 2, euc.isolated * 4 <= euc.pairs else { return nil }
    let share = Double(euc.pairs)
    if Double(euc.leads(0xA4...0xA5)) >= 0.2 * share { return .eucJP }
    let letters = Double(euc.leads(0xB0...0xF7))
    if letters > 0, Double(euc.hangul) >= 0.88 * letters { return .eucKR }
    return .gb18030
  }
}

/// Counts of the pairs in a sample read as lead byte and trail byte.
private struct PairTally {
  /// Well-formed pairs.
  private(set) var pairs = 0
  /// Bytes above 0x7F that begin no pair.
  private(set) var bad = 0
  /// Pairs with a trail byte below 0x80.
  private(set) var lowTrailed = 0
  /// Pairs that stand alone between ASCII letters.
  private(set) var isolated = 0
  private var byLead = [Int](repeating: 0, count: 256)

  init(_ sample: [UInt8], trails: ClosedRange<UInt8>, lowTrails: ClosedRange<UInt8>?) {
    var at = 0
    var lastPairEnd = -1
    while at < sample.count {
      guard sample[at] >= 0x80 else {
        at += 1
        continue
      }
      guard at + 1 < sample.count else { break }
      let trail = sample[at + 1]
      let isLow = lowTrails?.contains(trail) ?? false
      guard (0x81...0xFE).contains(sample[at]), trails.contains(trail) || isLow else {
        bad += 1
        at += 1
        continue
      }
      pairs += 1
      byLead[Int(sample[at])] += 1
      if isLow { lowTrailed += 1 }
      let follower = at + 2 < sample.count ? sample[at + 2] : 0x20
      if lastPairEnd != at, at > 0, isLetter(sample[at - 1]), isLetter(follower) { isolated += 1 }
      at += 2
      lastPairEnd = at
    }
  }

  /// Pairs whose lead byte is that of a Hangul syllable.
  var hangul: Int { leads(0xB0...0xC8) + leads(0x81...0xA0) }

  func leads(_ range: ClosedRange<Int>) -> Int {
    byLead[range].reduce(0, +)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte < 0x80 && (65...90).contains(byte & 0xDF)
  }
}

/// Counts of a sample read as Shift_JIS.
private struct ShiftJISTally {
  /// Well-formed pairs.
  private(set) var pairs = 0
  /// Pairs that are full-width kana.
  private(set) var kana = 0
  /// Bytes that fit nowhere.
  private(set) var bad = 0

  init(_ sample: [UInt8]) {
    var at = 0
    while at < sample.count {
      let byte = sample[at]
      if byte < 0x80 || (0xA1...0xDF).contains(byte) {
        at += 1
        continue
      }
      guard at + 1 < sample.count else { break }
      let trail = sample[at + 1]
      let isTrail = (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail)
      guard byte != 0x80, byte != 0xA0, byte <= 0xFC, isTrail else {
        bad += 1
        at += 1
        continue
      }
      pairs += 1
      if byte == 0x82 && trail >= 0x9F || byte == 0x83 && trail <= 0x96 { kana += 1 }
      at += 2
    }
  }
}
