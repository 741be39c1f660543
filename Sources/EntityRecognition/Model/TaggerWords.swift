/// The few words that the tagger's features know by name.
struct TaggerWords: Sendable {
  /// The one collection, made at first use.
  static let shared = TaggerWords()

  /// The bits of `TokenFacts.lists` that say forename.
  static let forenameBits: UInt64 =
    0xF << (UInt64(NameLists.Class.forename.rawValue.trailingZeroBitCount) * 4)

  let titles: SmallSet
  let heads: SmallSet
  let beforePlaces: SmallSet
  let speech: SmallSet
  /// Words that end the names of organisations and nothing else.
  let strongHeads: SmallSet
  /// Trades that end the names of companies, and now and then a person's.
  let tradeHeads: SmallSet
  /// Words that end the names of events, works and treaties.
  let eventHeads: SmallSet
  /// Titles that stand before a person's name and nothing else.
  let personTitles: SmallSet
  /// Titles that corpora and readers leave out of a person's name.
  let cutTitles: SmallSet
  /// What stands after a surname and belongs to the name: `Jr.`, `III`.
  let nameEnds: SmallSet
  /// Words that end the names of sites and waters and nothing else.
  let sitePlaces: SmallSet
  /// Words in lower case that say which part of a place is meant.
  let directions: SmallSet
  /// Words in lower case that follow the names of places.
  let placeWords: SmallSet
  /// Words that end the names of companies.
  let companyHeads: SmallSet
  /// Words that stand beside the names of companies whose shares are traded.
  let shares: SmallSet
  let sharePrepositions: SmallSet
  /// Offices that follow the name of a company or body.
  let companyOffices: SmallSet
  /// Words of sports reports, the telling ones and the others.
  let sports: (strong: SmallSet, weak: SmallSet)
  /// Words of reports on companies and markets.
  let business: SmallSet
  /// Words that open the names of organisations which `of` goes on.
  let openers: SmallSet
  /// What a company's name ends with by law, and no other name: `Inc.`, `LLC`.
  let legalForms: SmallSet
  /// Bodies whose names may go on with several topics: `Ministry of Culture and Sports`.
  let ministries: SmallSet
  /// What such bodies are for, a word of it each.
  let topics: SmallSet
  /// What teaches, and `of` goes on.
  let schools: SmallSet
  let topicPrepositions: SmallSet
  let conjunctions: SmallSet
  let the: UInt32
  let of: UInt32
  let secretary: UInt32
  let state: UInt32
  let bracket: UInt32
  let closingBracket: UInt32
  let possessive: UInt32
  let comma: UInt32
  let ampersand: UInt32

  private init() {
    let words = NameWords.shared
    titles = SmallSet(words.titles)
    heads = SmallSet(words.heads)
    beforePlaces = SmallSet(words.beforePlaces)
    openers = SmallSet(words.openers)
    speech = SmallSet(
      WordSet(
        "said says told added asked warned announced argued claimed declared explained insisted "
          + "noted replied stressed stated urged wrote tweeted vowed denied called believes"
      )
    )
    strongHeads = SmallSet(
      WordSet(
        "agency ministry department corp corp. corporation inc inc. co. ltd ltd. plc llc gmbh group "
          + "holdings association federation committee commission council university college "
          + "institute foundation party airlines airways motors electronics bureau authority bank"
      )
    )
    tradeHeads = SmallSet(
      WordSet(
        "marine shipping shipbuilding steel motor electric energy petroleum chemical chemicals "
          + "pharma pharmaceutical pharmaceuticals telecom telecommunications insurance securities "
          + "logistics engineering construction foods semiconductor semiconductors aerospace biotech "
          + "mining shipyard shipyards railways textiles cement robotics software technologies systems"
      )
    )
    eventHeads = SmallSet(
      WordSet(
        "war wars cup olympics games championship championships prize award awards act treaty "
          + "revolution agreement accord accords festival age doctrine protocol convention"
      )
    )
    personTitles = SmallSet(
      WordSet(
        "mr mr. mrs mrs. ms ms. dr dr. prof. gen. sen. rep. gov. lt. col. capt. sgt. sir lord"
      )
    )
    cutTitles = SmallSet(
      WordSet(
        "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president minister gen gen. general "
          + "sen sen. senator rep rep. gov gov. lt lt. col col. colonel maj. capt capt. captain sgt sgt. "
          + "sergeant adm. admiral king queen prince princess pope archbishop cardinal ambassador "
          + "chancellor spokesman spokeswoman governor mayor coach"
      )
    )
    nameEnds = SmallSet(WordSet("jr jr. sr sr. ii iii iv"))
    sitePlaces = SmallSet(
      WordSet(
        "street avenue road boulevard highway river mountains mountain island islands airport bridge "
          + "canal valley peninsula bay strait desert province prefecture county square prison cemetery "
          + "temple mosque cathedral district mall stadium"
      )
    )
    directions = SmallSet(
      WordSet(
        "southern northern eastern western central south north east west southeast downtown the"
      )
    )
    placeWords = SmallSet(
      WordSet(
        "province district region prefecture county village town peninsula city valley island"
      )
    )
    companyHeads = SmallSet(
      WordSet(
        "corp corp. corporation inc inc. co co. company ltd ltd. limited plc llc ag gmbh nv sa group "
          + "holdings holding industries motors motor electronics systems technologies technology "
          + "airlines airways pharmaceuticals securities energy oil petroleum steel marine shipping "
          + "shipbuilding telecom communications foods stores bank financial insurance chemical robotics"
      )
    )
    shares = SmallSet(WordSet("shares stock share stake unit subsidiary shareholders"))
    sharePrepositions = SmallSet(WordSet("of in"))
    companyOffices = SmallSet(
      WordSet("spokesman spokeswoman chief ceo chairman executive executives employees workers")
    )
    sports = (
      SmallSet(
        WordSet(
          "soccer tennis baseball cricket golf rugby nba nhl nfl mlb cycling athletics basketball "
            + "hockey boxing badminton volleyball handball lbw innings wicket wickets halftime midfielder "
            + "striker goalkeeper quarterback pitcher semifinals semifinal quarterfinals quarter-finals "
            + "semi-finals scoreboard scorers playoffs touchdown seeded seeding grid grand-prix premiership"
        )
      ),
      SmallSet(
        WordSet(
          "cup league season coach match matches goal goals champion champions championship "
            + "championships tournament standings scored scoring beat defeated team teams squad round "
            + "qualifier qualifying olympic player players win wins victory defeat stadium referee fans "
            + "defender forward captain final finals race medal points tie draw singles doubles metres "
            + "birdie game games seed test club clubs title lap stage shot won runs drawn attendance"
        )
      )
    )
    business = SmallSet(
      WordSet(
        "shares share stock stocks profit profits net shr revs earnings quarter quarterly percent bond "
          + "bonds company company's companies market markets investors analyst analysts traders bank "
          + "sales revenue revenues firm unit stake merger acquisition dividend shareholders billion "
          + "prices index exchange rate rates ceo executive subsidiary takeover dealers yen"
      )
    )
    legalForms = SmallSet(
      WordSet(
        "inc inc. incorporated ltd ltd. llc l.l.c. llp l.l.p. plc corp corp. gmbh l.p. n.v. s.a. "
          + "s.p.a. pty pvt pvt. kgaa"
      )
    )
    ministries = SmallSet(
      WordSet(
        "ministry department office bureau committee subcommittee commission council agency "
          + "administration institute faculty school college authority directorate secretariat chamber "
          + "board centre center federation association fund organization organisation"
      )
    )
    topics = SmallSet(
      WordSet(
        "accounting administration affairs aging agricultural agriculture analysis animal antiquities "
          + "appropriations arts aviation biology budget business care children climate commerce "
          + "communication communications community conservation constitutional construction consumer "
          + "cooperation crime culture cultural customs cybersecurity defence defense development "
          + "digital disaster disease drug drugs economic economics economy ecology education "
          + "electronics emergency employment energy engineering environment environmental equality "
          + "export exports family finance financial firearms fisheries fishery fitness food foods "
          + "foreign forest forestry forests gas gender geography health heritage highway home "
          + "homeland housing human humanities humanitarian hydrocarbons immigration industrial "
          + "industries industry information infrastructure innovation insurance integration "
          + "intelligence interior investment irrigation justice knowledge labor labour land lands law "
          + "legal livestock management manpower maritime mathematics mechanics media medical medicine "
          + "mercantile minerals mines mining mobility modernisation municipalities natural nutrition oceans "
          + "oil petroleum physics planning policy population ports power prevention privatisation "
          + "promotion protection public quality railways reconstruction reform regional rehabilitation "
          + "relations religious rescue research resources revenue rights rural safety sanitation "
          + "science sciences scientific security services settlements shipping social sport sports "
          + "standards statistics studies supply sustainability systems taxation technology telecommunications "
          + "telecom tobacco tourism trade training transport transportation travel treasury unification urban "
          + "vaccination veterans veterinary water waterways welfare wildlife women women's works youth"
      )
    )
    schools = SmallSet(WordSet("school college university academy institute conservatory faculty"))
    topicPrepositions = SmallSet(WordSet("of for on"))
    conjunctions = SmallSet(WordSet("and &"))
    let single = NameDocument(sentences: [
      ["the", "(", "'s", ")", "of", "secretary", "state", ",", "&"]
    ])
    .tokens
    the = single[0].lower
    bracket = single[1].lower
    possessive = single[2].lower
    closingBracket = single[3].lower
    of = single[4].lower
    secretary = single[5].lower
    state = single[6].lower
    comma = single[7].lower
    ampersand = single[8].lower
  }
}

/// A small set of hashes: open addressing in an array with room, faster than hashing again.
struct SmallSet: Sendable {
  private let slots: [UInt32]
  private let mask: Int

  /// The set of these words.
  init(_ words: WordSet) {
    var size = 64
    while size < words.hashes.count * 4 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for hash in words.hashes.sorted() {
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = max(hash, 1)
    }
    self.slots = slots
    mask = size - 1
  }

  /// Whether the hash is of one of the words.
  @inline(__always)
  func contains(_ hash: UInt32) -> Bool {
    let key = max(hash, 1)
    var slot = Int(key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
