/// The words that say what kind of name stands beside them.
struct NameWords: Sendable {
  /// The one collection, made at first use.
  static let shared = NameWords()

  /// Titles and offices that stand before a person's name: `President`, `Mr.`, `striker`.
  let titles = WordSet(
    "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president vice-president premier "
      + "minister chancellor king queen prince princess emperor pope cardinal archbishop bishop "
      + "rev rev. reverend father sheikh ayatollah imam rabbi gen gen. general lt lt. col col. "
      + "colonel maj maj. major capt capt. captain sgt sgt. sergeant cmdr cmdr. commander adm adm. "
      + "admiral marshal sen sen. senator rep rep. representative congressman congresswoman gov "
      + "gov. governor mayor ambassador secretary chairman chairwoman chairperson spokesman "
      + "spokeswoman spokesperson director coach manager judge justice attorney lawyer leader "
      + "dictator sir lord lady dame baroness hon. chief ceo founder analyst economist actor actress "
      + "singer author journalist captain striker goalkeeper defender midfielder envoy commissioner "
      + "deputy lawmaker dissident activist presidential supremo comrade"
  )

  /// Words that end the name of an organisation: `Agency`, `Party`, `Inc.`.
  let heads = WordSet(
    "agency party ministry department corp corp. corporation inc inc. co co. company ltd ltd. plc "
      + "llc gmbh ag sa nv group holdings industries bank association federation confederation union "
      + "committee commission council congress parliament assembly senate court university college "
      + "institute institution academy school foundation fund trust society league club team army "
      + "navy force forces guard guards police bureau office authority administration board cabinet "
      + "network news times post journal herald tribune gazette press radio television tv airlines "
      + "airways motors electronics pharmaceuticals hospital church organization organisation "
      + "coalition alliance front movement brigade brigades corps command cooperative consortium "
      + "partners securities capital insurance energy oil petroleum steel systems technologies "
      + "software laboratories studios entertainment records fc united city rovers athletic service "
      + "services tribunal secretariat directorate centre center museum orchestra observatory "
      + "ombudsman politburo presidium treasury legislature chamber conference forum initiative "
      + "campaign exchange railways telecom communications international"
  )

  /// Words that open the name of an organisation which `of` or `for` goes on: `Ministry of …`.
  let openers = WordSet(
    "ministry department bank university college institute academy school party council committee "
      + "commission bureau office board house chamber court association federation confederation "
      + "union league organization organisation society church army front movement conference "
      + "community center centre parliament assembly agency fund museum directorate authority"
  )

  /// Words that end the name of a place: `River`, `Province`.
  let placeHeads = WordSet(
    "river lake sea ocean bay gulf strait island islands mountain mountains valley desert peninsula "
      + "province county district prefecture region state republic kingdom city town village "
      + "street avenue road square park airport bridge canal port harbor harbour beach hills heights "
      + "forest coast cape reef isles territory municipality oblast stadium"
  )

  /// Words that open the name of a place: `Mount`, `Lake`, `Cape`.
  let placeOpeners = WordSet("mount mt mt. lake cape port fort ft. gulf strait")

  /// Words that stand before places more than before people.
  let beforePlaces = WordSet("in from to with at near toward towards across outside into")

  /// Capitalised words that are no names: days, months, pronouns and the words that open sentences.
  let common = WordSet(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
      + "july august september october november december mon tue wed thu fri sat sun jan jan. feb "
      + "feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec "
      + "dec. i a an the he she it they we you his her its their our my your this that these those "
      + "there here in on at by for from to with and but or as if of when while after before since "
      + "until who what how why where which not no yes so than then also one two three four five six "
      + "seven eight nine ten hundred thousand million billion last next first second third new "
      + "today yesterday tomorrow tonight some many most several other both each all any every "
      + "however meanwhile according earlier later now once only even still more less under over "
      + "between during against among through would could will may might can must has have had is "
      + "are was were be been do does did said says say via per amid despite unlike like just gmt kst "
      + "est utc am pm a.m. p.m. covid-19 q a"
  )
}
