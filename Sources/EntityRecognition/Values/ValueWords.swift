/// The words of the value rules, by class.
enum ValueWords {
  /// Words that share their classes.
  struct Row: Sendable {
    /// The classes.
    let classes: WordClass
    /// The unit of time that the words name, if any.
    let unit: TimeUnit?
    /// Each word with its number, if any.
    let entries: [(word: String, number: Int?)]

    /// Words apart by spaces, all with one number or with none.
    init(_ classes: WordClass, _ words: String, number: Int? = nil, unit: TimeUnit? = nil) {
      self.classes = classes
      self.unit = unit
      entries = words.split(separator: " ").map { (String($0), number) }
    }

    /// Words apart by spaces that count up; words joined by `/` share a number.
    init(_ classes: WordClass, counting words: String, from first: Int, by step: Int = 1) {
      self.classes = classes
      unit = nil
      entries = words.split(separator: " ").enumerated().flatMap { index, group in
        group.split(separator: "/").map { (String($0), first + index * step) }
      }
    }
  }

  /// Every row; a word in several of them has the classes of all.
  static let rows: [Row] = calendar + numerals + turns + small + surroundings

  private static let calendar: [Row] = [
    Row(
      .month,
      counting:
        "january february march april may june july august september october november december",
      from: 1
    ),
    Row(
      .shortMonth,
      counting: "jan feb mar apr may jun jul aug sep/sept oct nov dec",
      from: 1
    ),
    Row(
      .weekday,
      counting: "monday tuesday wednesday thursday friday saturday sunday",
      from: 0
    ),
    Row(
      .weekdays,
      counting: "mondays tuesdays wednesdays thursdays fridays saturdays sundays",
      from: 0
    ),
    Row(
      .shortWeekday,
      counting: "mon tue/tues wed/weds thu/thur/thurs fri sat sun",
      from: 0
    ),
    Row(.season, counting: "spring/springtime summer/summertime fall/autumn winter", from: 0),
    Row(.dayPart, counting: "morning afternoon evening night", from: 0),
    Row(.meridiem, "am", number: 10),
    Row(.meridiem, "pm p", number: 11),
    Row(.deicticDay, "yesterday", number: -1),
    Row(.deicticDay, "today tonight", number: 0),
    Row(.deicticDay, "tomorrow", number: 1),
    Row(.decadeName, counting: "twenties thirties forties fifties sixties", from: 20, by: 10),
    Row(.decadeName, counting: "seventies eighties nineties", from: 70, by: 10),
    Row(.zone, "gmt utc z", number: 0),
    Row(.zone, "kst jst", number: 540),
    Row(.zone, "cet wat", number: 60),
    Row(.zone, "cest sast", number: 120),
    Row(.zone, "msk eat", number: 180),
    Row(.zone, "hkt sgt", number: 480),
    Row(.zone, "edt", number: -240),
    Row(.zone, "est cdt", number: -300),
    Row(.zone, "mdt", number: -360),
    Row(.zone, "mst pdt", number: -420),
    Row(.zone, "pst", number: -480),
    Row(.zone, "aest", number: 600),
    Row(.zone, "aedt", number: 660),
    // Without one meaning, so without an offset.
    Row(.zone, "bst ist et ct mt pt cst", number: 9999),
    Row(.holiday, "christmas", number: 0),
    Row(.holiday, "halloween", number: 1),
    Row(.holiday, "thanksgiving", number: 2),
    Row(.holiday, "easter", number: 3),
    Row(.holiday, "new", number: 4),
    Row(.holiday, "day", number: 10),
    Row(.holiday, "eve", number: 11),
    Row(.unit, "second seconds", unit: .second),
    Row(.unit, "minute minutes", unit: .minute),
    Row(.unit, "hour hours", unit: .hour),
    Row(.unit, "day days", unit: .day),
    Row(.unit, "weekend weekends", unit: .weekend),
    Row(.unit, "week weeks", unit: .week),
    Row(.unit, "fortnight fortnights", number: 14, unit: .week),
    Row(.unit, "month months", unit: .month),
    Row(.unit, "quarter quarters", unit: .quarter),
    Row(.unit, "year years", unit: .year),
    Row(.unit, "decade decades", unit: .decade),
    Row(.unit, "century centuries", unit: .century),
  ]

  private static let numerals: [Row] = [
    Row(
      .cardinal,
      counting: """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
        fifteen sixteen seventeen eighteen nineteen
        """,
      from: 0
    ),
    Row(
      .cardinal,
      counting: "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
      from: 20,
      by: 10
    ),
    Row(
      .ordinal,
      counting: """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """,
      from: 1
    ),
    Row(.ordinal, "thirtieth", number: 30),
    Row(.ordinal, "tenths", number: 10),
    Row(.ordinalEnding, "st nd rd th"),
    Row(.magnitude, "hundred", number: 2),
    Row(.magnitude, "thousand", number: 3),
    Row(.magnitude, "lakh lakhs lac lacs", number: 5),
    Row(.magnitude, "million mln mn", number: 6),
    Row(.magnitude, "crore crores", number: 7),
    Row(.magnitude, "billion bln bn", number: 9),
    Row(.magnitude, "trillion trn tn trln", number: 12),
    Row(.shortMagnitude, "k", number: 3),
    Row(.shortMagnitude, "m", number: 6),
    Row(.shortMagnitude, "b", number: 9),
    Row(.shortMagnitude, "t", number: 12),
    Row(.shortMagnitude, "cr", number: 7),
    Row(.vagueNumber, "several few many couple some dozens"),
    Row(.vagueNumber, "hundreds thousands millions billions trillions tens lakhs crores"),
    Row(.half, "half"),
  ]

  private static let turns: [Row] = [
    // 0 counts from the article's date, 1 needs `the` before it, 2 counts from the date before.
    Row(.last, "last", number: 0),
    Row(.last, "past", number: 1),
    Row(.last, "previous preceding prior", number: 2),
    Row(.next, "next", number: 0),
    Row(.next, "coming upcoming", number: 1),
    Row(.next, "following", number: 2),
    Row(.this, "this current", number: 0),
    Row(.every, "every each"),
    Row(.ago, "ago"),
    Row(.earlier, "earlier before previously"),
    Row(.later, "later after afterwards afterward"),
    Row(.early, "early late mid", number: 0),
    Row(.early, "earlier later", number: 1),
    Row(.fiscal, "fiscal financial", number: 0),
    Row(.fiscal, "q", number: 1),
    Row(.fiscal, "h", number: 2),
    Row(.fiscal, "fy", number: 3),
  ]

  private static let small: [Row] = [
    Row(.article, "a an", number: 1),
    Row([.article, .possessive], "the"),
    Row(
      .inside,
      "in since until till during through throughout within around circa before after over for"
    ),
    Row(.of, "of"),
    Row(.to, "to until till through thru"),
    Row(.and, "and"),
    Row(.between, "between"),
    Row(.from, "from"),
    Row(.on, "on"),
    Row(.at, "at"),
    Row(.by, "by"),
    Row(.per, "per"),
    Row(.minus, "minus negative"),
    Row(.point, "point points"),
    Row(.percent, "basis", number: 4),
    Row(.percent, "percent pct", number: 0),
    Row(.percent, "percentage", number: 1),
    Row(.percent, "pp ppt ppts", number: 2),
    Row(.percent, "bp bps", number: 3),
    Row(.subunit, "cent cents pence penny", number: -2),
    Row(.currencyName, "cent cents"),
    Row(.won, "won"),
    Row(.pounds, "pound pounds"),
    Row(.possessive, "his her its their our my your whose s"),
    Row(.possessive, "s"),
  ]

  private static let surroundings: [Row] = [
    Row(
      .past,
      """
      was were had did has have been came went took held met made began became saw \
      fell rose won lost left gave sent found got wrote spoke broke struck ran grew hit led \
      since ago
      """
    ),
    Row(.reporting, "said says told tells added announced reported claimed confirmed"),
    Row(
      .future,
      """
      will would shall ll scheduled slated due expected plans planned set upcoming until till by \
      deadline begins starts opens tomorrow next coming could may might be expects hopes intends
      """
    ),
    Row(
      .counted,
      """
      people homes troops soldiers men women children miles kilometers kilometres km meters metres \
      feet households workers employees students police officers officials residents refugees \
      migrants votes points tons tonnes cases deaths barrels rounds shares hectares acres jobs \
      visitors families civilians fans pages words kg kilograms patients dead injured houses \
      villages members protesters demonstrators delegates guests cars vehicles passengers
      """
    ),
    Row(
      .yearly,
      """
      sales earnings elections results revenues talks championships games profits forecasts figures \
      levels estimates protests floods wildfires attacks olympics paralympics finals awards riots \
      polls bombings murders killings negotiations accords hearings primaries midterms playoffs
      """
    ),
    Row(
      .finance,
      """
      percent billion million trillion profit profits revenue revenues sales growth gdp economy \
      earnings shipments results net income loss losses output exports imports analysts investors \
      forecast shares operating orders deliveries economic contracted expanded dollars quarterly
      """
    ),
    Row(
      .sport,
      """
      scored touchdown goal goals game games points yards season halftime lead quarterback coach \
      match team
      """
    ),
    Row(
      .street,
      "street st avenue ave road rd boulevard blvd drive lane way square highway route place court"
    ),
    Row(
      .numbered,
      """
      no number nos room flight route highway model windows chapter page section article resolution \
      unit channel bus line box extension dial call phone tel fax suite apartment apt area peugeot \
      boeing airbus mazda version build than about nearly almost some least only exactly roughly \
      approximately
      """
    ),
    Row(
      .masthead,
      """
      times mirror telegraph express people mail post herald night morning addams star business \
      world tribune independent service
      """
    ),
    Row(.weekdayName, "good", number: 1),
    Row(
      .weekdayName,
      "black super ash palm bloody cyber fat sheffield maundy shrove freaky ruby casual giving"
    ),
    Row(
      .pay,
      """
      pay pays paid paying cost costs costing worth price prices priced earn earns earned salary \
      bonus fee fees spend spent spending raise raised fined fine bid budget debt loan loans donated \
      invest invested owed owe sold bought
      """
    ),
    Row(
      .weight,
      """
      weigh weighs weighed weighing weight kg kilograms kilogram kilos heavier lighter ounces oz \
      lose lost losing gained explosives meat
      """
    ),
    Row(.period, "end beginning start middle month half rest part close eve days"),
  ]
}
