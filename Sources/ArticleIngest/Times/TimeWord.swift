/// What a word can mean in a time.
struct TimeWord: Hashable, Sendable {
  /// Which half of the day.
  enum Meridiem: Hashable, Sendable {
    case morning, afternoon
  }

  /// What a character after a number makes of it.
  enum Unit: Hashable, Sendable {
    case year, month, day, hour, minute, second
  }

  /// The month, 1 to 12.
  var month: Int?
  /// Whether it is a day of the week.
  var isWeekday = false
  /// Which half of the day.
  var meridiem: Meridiem?
  /// Minutes east of Greenwich.
  var zone: Int?
  /// Minutes east of Greenwich in winter, of a zone that North American summer time moves.
  var seasonalZone: Int?
  /// Minutes east of Greenwich where it ends a feed's time and means nothing so sure elsewhere:
  /// the military zones whose hours RFC 822, section 5.1, spells out, and `AT`, Atlantic time.
  var lastZone: Int?
  /// What it makes of the number before it.
  var unit: Unit?
  /// Whether it is written in Korean.
  var isKorean = false
  /// Whether it says nothing in a time, as `at` does.
  var isFiller = false
  /// Whether it stands before a time to say what for, as `Updated` does.
  var isLabel = false
  /// Whether it makes a number an ordinal, as `th` does.
  var isOrdinal = false
  /// `t` between day and clock time, `w` before a week, `h` after hours, `noon`, `midnight`, `uhr`,
  /// `etc`, `time`: words of the grammar.
  var keyword: Keyword?

  /// The words of the grammar.
  enum Keyword: Hashable, Sendable {
    case clockFollows, week, hours, noon, midnight, area, time
  }

  /// The meaning of a word, in any case; `nil` where it has none.
  static func word(_ bytes: ArraySlice<UInt8>) -> TimeWord? {
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    if isASCII {
      let lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
      return table[String(decoding: lower, as: UTF8.self)]
    }
    return table[String(decoding: bytes, as: UTF8.self).lowercased()]
  }

  /// The meaning of a CJK character right after a number.
  static func unit(_ scalar: UInt32) -> TimeWord? {
    switch scalar {
    case 0x5E74: TimeWord(unit: .year)
    case 0x6708: TimeWord(unit: .month)
    case 0x65E5: TimeWord(unit: .day)
    case 0x6642, 0x65F6, 0x70B9, 0x9EDE: TimeWord(unit: .hour)
    case 0x5206: TimeWord(unit: .minute)
    case 0x79D2: TimeWord(unit: .second)
    case 0xB144: TimeWord(unit: .year, isKorean: true)
    case 0xC6D4: TimeWord(unit: .month, isKorean: true)
    case 0xC77C: TimeWord(unit: .day, isKorean: true)
    case 0xC2DC: TimeWord(unit: .hour, isKorean: true)
    case 0xBD84: TimeWord(unit: .minute, isKorean: true)
    case 0xCD08: TimeWord(unit: .second, isKorean: true)
    default: nil
    }
  }

  private static let table: [String: TimeWord] = {
    var table: [String: TimeWord] = [:]
    func add(_ words: String, _ change: (inout TimeWord) -> Void) {
      for word in words.split(separator: " ") { change(&table[String(word), default: TimeWord()]) }
    }
    for (index, words) in months.enumerated() { add(words) { $0.month = index + 1 } }
    add(weekdays) { $0.isWeekday = true }
    for (minutes, words) in zones { add(words) { $0.zone = minutes } }
    for (letter, hours) in [("a", -1), ("m", -12), ("n", 1), ("y", 12)] {
      add(letter) { $0.lastZone = hours * 60 }
    }
    add("at") { $0.lastZone = -240 }
    add("et eastern") { $0.seasonalZone = -300 }
    add("ct central") { $0.seasonalZone = -360 }
    add("mt mountain") { $0.seasonalZone = -420 }
    add("pt pacific") { $0.seasonalZone = -480 }
    add("am 午前 上午 πμ") { $0.meridiem = .morning }
    add("pm 午後 下午 μμ") { $0.meridiem = .afternoon }
    add("오전") { ($0.meridiem, $0.isKorean) = (.morning, true) }
    add("오후") { ($0.meridiem, $0.isKorean) = (.afternoon, true) }
    add("t") { $0.keyword = .clockFollows }
    add("w") { $0.keyword = .week }
    add("h") { $0.keyword = .hours }
    add("noon") { $0.keyword = .noon }
    add("midnight") { $0.keyword = .midnight }
    add("etc") { $0.keyword = .area }
    add("time") { $0.keyword = .time }
    add("st nd rd th er º ª") { $0.isOrdinal = true }
    add(fillers) { $0.isFiller = true }
    add(labels) { $0.isLabel = true }
    return table
  }()

  private static let fillers =
    "at on of the a de del den der le el um uhr à kl klo clock o hrs hours local"
    + " standard daylight as às en los la las om dia día il alle ore"

  private static let labels =
    "published publish updated update posted modified last created date first"
    + " issued released filed added edited revised written pub uploaded online"
    + " veröffentlicht aktualisiert stand publié mis jour actualizado publicado"
    + " pubblicato aggiornato atualizado gepubliceerd bijgewerkt опубликовано"
    + " publicerad uppdaterad publisert oppdatert udgivet opdateret julkaistu päivitetty"
    + " opublikowano aktualizacja zaktualizowano güncelleme yayınlanma diterbitkan"
    + " обновлено 입력 수정 기사입력 최종수정 등록 승인 송고 更新 公開 発行 发布 发布时间 时间 更新时间 配信"

  /// Zones by their minutes east of Greenwich.
  ///
  /// Where a name has several meanings the one most seen in news is taken: IST is India's, BST Britain's, CST North America's.
  ///
  /// Source: IANA time zone database, abbreviations; RFC 822, section 5.1.
  private static let zones = [
    -600: "hst",
    -540: "akst",
    -480: "pst akdt",
    -420: "mst pdt",
    -360: "cst mdt",
    -300: "est cdt cot pet",
    -240: "ast edt bot vet clt",
    -210: "nst",
    -180: "adt brt art clst uyt",
    -150: "ndt",
    0: "utc gmt ut z wet zulu",
    60: "bst cet mez wat met hnec",
    120: "cest mest mesz eet sast cat",
    180: "eest msk eat trt ast3 мск",
    210: "irst",
    240: "msd gst samt",
    270: "irdt aft",
    300: "pkt uzt yekt",
    330: "ist slst",
    345: "npt",
    360: "bdt almt",
    390: "mmt",
    420: "ict wib novt",
    480: "hkt sgt pht phst myt awst wita irkt ulat",
    540: "kst jst wit",
    570: "acst",
    600: "aest chst vlat",
    630: "acdt",
    660: "aedt",
    720: "nzst fjt",
    780: "nzdt",
  ]
}
