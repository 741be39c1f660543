/// The news agencies, by the names under which their copy names them.
enum Agency {
  /// The agency's usual short name for one of its names, in any case; `nil` for other text.
  static func canonical(_ name: some StringProtocol) -> String? {
    let trimmed = name.utf8.drop { $0 == 0x20 }
    guard trimmed.count <= 40 else { return nil }
    let isASCII = trimmed.allSatisfy { $0 < 0x80 }
    let lower = isASCII ? trimmed.map(\.asciiLowercased) : Array(name.lowercased().utf8)
    var end = lower.count
    while end > 0, lower[end - 1] == 0x20 || lower[end - 1] == UInt8(ascii: ".") { end -= 1 }
    var start = 0
    if lower.starts(with: "the ".utf8) { start = 4 }
    guard start < end else { return nil }
    return table[Array(lower[start..<end])]
  }

  /// The agency that stands in brackets, on its own or with others: `Reuters/AFP` is Reuters.
  static func bracketed(_ text: some StringProtocol) -> String? {
    let first = text.firstIndex { "/,;|-–".contains($0) }.map { String(text[..<$0]) }
    return canonical(text) ?? first.flatMap { canonical($0) }
  }

  /// The agency that a copyright notice names: `Copyright 2024 The Associated Press. All rights …`.
  static func holder(of notice: String) -> String? {
    guard notice.utf8.count <= 400 else { return nil }
    let sentence = notice.prefix { $0 != "." && $0 != "," }
    let name = sentence.split(separator: " ").drop { word in
      !word.contains(where: \.isLetter)
        || ["copyright", "(c)", "c", "by", "copyrights"].contains(word.lowercased())
        || word.contains { $0 == "©" || $0 == "ⓒ" }
    }
    let words = name.joined(separator: " ")
    return canonical(words)
      ?? canonical(words.replacing(" L.P", with: "").replacing(" L", with: ""))
  }

  private static let table: [[UInt8]: String] = {
    var table: [[UInt8]: String] = [:]
    for line in names.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard let canonical = parts.first else { continue }
      table[Array(canonical.lowercased().utf8)] = String(canonical)
      for other in parts.dropFirst().joined().split(separator: ",") {
        table[Array(other.drop { $0 == " " }.utf8)] = String(canonical)
      }
    }
    return table
  }()

  /// Canonical name, then the others in lower case.
  private static let names = """
    Yonhap: yonhap news agency, yonhap news, 연합뉴스, 聯合ニュース, 연합
    Reuters: reuter, thomson reuters, reuters news agency, reuters news, 路透社, ロイター
    AP: associated press, a.p, 美联社
    AFP: agence france-presse, agence france presse, afp news agency, 法新社
    UPI: united press international
    Xinhua: xinhua news agency, 新华社, 新华网, 新華社
    TASS: itar-tass, tass news agency, тасс
    RIA Novosti: ria, ria news, риа новости
    Interfax: интерфакс, interfax news agency
    Sputnik
    dpa: deutsche presse-agentur, dpa international, dpa-afx
    EFE: agencia efe, efe news agency
    Europa Press
    ANSA: agenzia ansa
    Adnkronos
    AGI
    Kyodo: kyodo news, kyodo news agency, 共同, 共同通信, 共同通信社
    Jiji: jiji press, 時事, 時事通信
    PTI: press trust of india
    ANI: asian news international
    IANS: indo-asian news service
    UNI: united news of india
    Anadolu: anadolu agency, anadolu ajansi, anadolu ajansı, aa
    DHA
    IHA
    Bloomberg: bloomberg news, bloomberg.com
    Dow Jones: dow jones newswires
    KCNA: korean central news agency, 조선중앙통신
    Newsis: 뉴시스
    News1: 뉴스1
    PA Media: pa, press association, pa news agency
    CNA: central news agency, 中央社
    The Canadian Press: canadian press, cp
    AAP: australian associated press
    APA: austria presse agentur
    SDA: keystone-sda
    Belga: belga news agency
    ANP
    NTB
    TT: tt news agency
    Ritzau
    STT
    PAP: polish press agency
    CTK: čtk, czech news agency
    MTI
    Agerpres
    BTA
    Hina
    STA
    Tanjug
    Lusa
    Ukrinform
    UNIAN
    SPA: saudi press agency
    WAM: emirates news agency
    QNA: qatar news agency
    KUNA: kuwait news agency
    MENA: middle east news agency
    Petra: petra news agency
    SANA
    IRNA
    ISNA
    Tasnim: tasnim news agency
    Fars: fars news agency
    Mehr: mehr news agency
    Bernama
    Antara: antara news
    PNA: philippine news agency
    VNA: vietnam news agency
    TNA
    APP: associated press of pakistan
    BSS
    UNB
    NAN: news agency of nigeria
    GNA: ghana news agency
    KNA
    SAnews
    IPS: inter press service
    Notimex
    Telam: télam
    Prensa Latina
    ABI
    Agencia Brasil: agência brasil
    Zuma Press
    CNN: cnn wire, cnn business, cnn.com
    MarketWatch
    Variety
    Business Wire: businesswire
    PR Newswire: prnewswire
    GlobeNewswire: globe newswire
    Thomson Reuters Foundation
    VOA: voice of america, voa news
    RFE/RL
    BBC: bbc news
    Al Jazeera: al jazeera staff, aljazeera
    RIR
    """
}
