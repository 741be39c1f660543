/// A currency and the ways in which news writes it.
struct Currency: Sendable {
  /// The ISO 4217 code; `nil` where the name alone does not say which country's it is.
  let code: String?
  /// Names, lower case, singular and plural, apart by spaces.
  let names: String
  /// Country adjectives, lower case, with which a shared name means this currency.
  let adjectives: String
  /// Signs of one scalar, apart by spaces.
  let signs: String
  /// What stands before a dollar or other sign for this currency, lower case: `hk` for `HK$`.
  let prefixes: String
  /// Shared name (`dollar`, `peso`) that it goes by beside its adjective.
  let shared: String

  private init(
    _ code: String?,
    _ names: String,
    adjectives: String = "",
    signs: String = "",
    prefixes: String = "",
    shared: String = ""
  ) {
    self.code = code
    self.names = names
    self.adjectives = adjectives
    self.signs = signs
    self.prefixes = prefixes
    self.shared = shared
  }

  /// Every currency known; the first with a shared name is what the name means alone.
  ///
  /// Source: ISO 4217 list one; names and abbreviations as English wire copy has them. A name
  /// shared by several countries with none of them foremost (pesos, shillings) has no code.
  static let all: [Currency] = [
    Currency(
      "USD",
      "dollar dollars greenback greenbacks",
      adjectives: "us u.s american",
      signs: "$ ＄",
      prefixes: "us u.s.",
      shared: "dollar"
    ),
    Currency("EUR", "euro euros", signs: "€"),
    Currency(
      "GBP",
      "pound pounds sterling quid pence penny",
      adjectives: "british",
      signs: "£ ￡",
      shared: "pound"
    ),
    Currency("JPY", "yen", signs: "¥ ￥", prefixes: "jp"),
    Currency(
      "CNY",
      "yuan renminbi",
      signs: "元",
      prefixes: "cn rmb",
      shared: "yuan"
    ),
    Currency("KRW", "won", adjectives: "korean", signs: "₩ ￦", shared: "won"),
    Currency("KPW", "", adjectives: "north", shared: "won"),
    Currency(
      "INR",
      "rupee rupees",
      adjectives: "indian",
      signs: "₹",
      prefixes: "rs",
      shared: "rupee"
    ),
    Currency("PKR", "", adjectives: "pakistani", shared: "rupee"),
    Currency("LKR", "", adjectives: "lankan", shared: "rupee"),
    Currency("NPR", "", adjectives: "nepali nepalese", shared: "rupee"),
    Currency("RUB", "ruble rubles rouble roubles", signs: "₽"),
    Currency("AUD", "", adjectives: "australian", prefixes: "a au", shared: "dollar"),
    Currency("CAD", "loonie", adjectives: "canadian", prefixes: "c ca can", shared: "dollar"),
    Currency("HKD", "", adjectives: "kong", prefixes: "hk", shared: "dollar"),
    Currency("NZD", "", adjectives: "zealand", prefixes: "nz", shared: "dollar"),
    Currency("SGD", "", adjectives: "singapore singaporean", prefixes: "s sg", shared: "dollar"),
    Currency("TWD", "", adjectives: "taiwan taiwanese", prefixes: "nt", shared: "dollar"),
    Currency("JMD", "", adjectives: "jamaican", prefixes: "j", shared: "dollar"),
    Currency("ZWL", "", adjectives: "zimbabwean zimbabwe", prefixes: "z", shared: "dollar"),
    Currency("FJD", "", adjectives: "fijian", shared: "dollar"),
    Currency("BRL", "reais reals", adjectives: "brazilian", prefixes: "r", shared: "real"),
    Currency("CHF", "", adjectives: "swiss", shared: "franc"),
    Currency("XOF", "", adjectives: "cfa", shared: "franc"),
    Currency(nil, "franc francs", shared: "franc"),
    Currency(nil, "peso pesos", shared: "peso"),
    Currency("MXN", "", adjectives: "mexican", prefixes: "mx mex", shared: "peso"),
    Currency("PHP", "", adjectives: "philippine", signs: "₱", shared: "peso"),
    Currency("ARS", "", adjectives: "argentine argentinian", prefixes: "ar", shared: "peso"),
    Currency("CLP", "", adjectives: "chilean", shared: "peso"),
    Currency("COP", "", adjectives: "colombian", shared: "peso"),
    Currency("CUP", "", adjectives: "cuban", shared: "peso"),
    Currency("DOP", "", adjectives: "dominican", shared: "peso"),
    Currency("UYU", "", adjectives: "uruguayan", shared: "peso"),
    Currency(nil, "krone kroner", shared: "krone"),
    Currency("NOK", "", adjectives: "norwegian", shared: "krone crown"),
    Currency("DKK", "", adjectives: "danish", shared: "krone crown"),
    Currency("SEK", "krona kronor", adjectives: "swedish", shared: "krona crown"),
    Currency("ISK", "", adjectives: "icelandic", shared: "krona crown"),
    Currency("CZK", "koruna korunas", adjectives: "czech", shared: "koruna crown"),
    Currency(nil, "crown crowns", shared: "crown"),
    Currency("TRY", "lira liras", adjectives: "turkish", signs: "₺", shared: "lira"),
    Currency("ITL", "lire", adjectives: "italian", shared: "lira"),
    Currency("ILS", "shekel shekels", signs: "₪"),
    Currency("THB", "baht", signs: "฿"),
    Currency("MYR", "ringgit", prefixes: "rm"),
    Currency("IDR", "rupiah rupiahs", prefixes: "rp"),
    Currency("VND", "dong", signs: "₫"),
    Currency("PLN", "zloty zlotys zlotych"),
    Currency("HUF", "forint forints"),
    Currency("UAH", "hryvnia hryvnias", signs: "₴"),
    Currency("KZT", "tenge", signs: "₸"),
    Currency("GEL", "lari", signs: "₾"),
    Currency("NGN", "naira", signs: "₦"),
    Currency("GHS", "cedi cedis", signs: "₵"),
    Currency("CRC", "", adjectives: "rican", signs: "₡", shared: "colon"),
    Currency("ETB", "birr"),
    Currency("ZAR", "rand"),
    Currency("BDT", "taka", signs: "৳"),
    Currency("MMK", "kyat kyats"),
    Currency("KHR", "riel riels"),
    Currency("LAK", "kip"),
    Currency("MNT", "tugrik tugriks", signs: "₮"),
    Currency("RON", "leu lei"),
    Currency("BGN", "leva"),
    Currency("PEN", "soles"),
    Currency("VES", "bolivar bolivars bolivares"),
    Currency("AFN", "afghani afghanis"),
    Currency("AED", "dirham dirhams", adjectives: "emirati uae", shared: "dirham"),
    Currency("MAD", "", adjectives: "moroccan", shared: "dirham"),
    Currency("SAR", "riyal riyals", adjectives: "saudi", shared: "riyal"),
    Currency("QAR", "", adjectives: "qatari", shared: "riyal"),
    Currency("IRR", "rial rials", adjectives: "iranian", shared: "rial"),
    Currency("OMR", "", adjectives: "omani", shared: "rial"),
    Currency("YER", "", adjectives: "yemeni", shared: "rial"),
    Currency(nil, "dinar dinars", shared: "dinar"),
    Currency("KWD", "", adjectives: "kuwaiti", shared: "dinar"),
    Currency("IQD", "", adjectives: "iraqi", shared: "dinar"),
    Currency("JOD", "", adjectives: "jordanian", shared: "dinar"),
    Currency("TND", "", adjectives: "tunisian", shared: "dinar"),
    Currency("DZD", "", adjectives: "algerian", shared: "dinar"),
    Currency("LYD", "", adjectives: "libyan", shared: "dinar"),
    Currency("RSD", "", adjectives: "serbian", shared: "dinar"),
    Currency("BHD", "", adjectives: "bahraini", shared: "dinar"),
    Currency(nil, "shilling shillings", shared: "shilling"),
    Currency("KES", "", adjectives: "kenyan kenya", shared: "shilling"),
    Currency("UGX", "", adjectives: "ugandan uganda", shared: "shilling"),
    Currency("TZS", "", adjectives: "tanzanian tanzania", shared: "shilling"),
    Currency("SOS", "", adjectives: "somali", shared: "shilling"),
    Currency("EGP", "", adjectives: "egyptian", shared: "pound"),
    Currency("LBP", "", adjectives: "lebanese", shared: "pound"),
    Currency("SYP", "", adjectives: "syrian", shared: "pound"),
    Currency("SDG", "", adjectives: "sudanese", shared: "pound"),
    Currency("SSP", "", shared: "pound"),
    Currency("DEM", "deutschmark deutschmarks deutschemark deutschemarks"),
  ]

  /// Index in `all` of a code; `nil` for one not known.
  static func index(ofCode code: String) -> Int? {
    all.firstIndex { $0.code == code }
  }

  /// Codes that are English words too, so that capitals alone do not make them money.
  static let wordCodes: Set<String> = ["cup", "cop", "mad", "pen", "try", "sos"]

  /// What a shared name (`dollars`) means after a country's adjective (`Canadian`).
  ///
  /// - Parameters:
  ///   - name: Index in `all` of what the name means alone.
  ///   - adjective: Index in `all` of a currency that has the adjective.
  /// - Returns: The index in `all`, or `nil` where the two do not go together.
  static func index(ofName name: Int, withAdjectiveOf adjective: Int) -> Int? {
    let shared = all[name].shared.split(separator: " ")
    let others = all[adjective].shared.split(separator: " ")
    return name == adjective || shared.contains { others.contains($0) } ? adjective : nil
  }
}
