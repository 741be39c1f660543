import ArticleModel

/// Names that are short or other forms of one name wherever they stand: `NK` of North Korea.
enum ShortForms {
  /// What a form stands for.
  struct Name: Hashable, Sendable {
    /// The full name.
    let name: String
    /// The full name, folded.
    let key: String
    /// What it names.
    let kind: EntityKind
  }

  /// The name that a form, folded as `NameForm.key` is, stands for; `nil` where none is known.
  static func name(of key: String) -> Name? { names[key] }

  /// The abbreviations of a full name that stand for nothing else, to look for where it is named;
  /// none where the name has none.
  static func abbreviations(of key: String) -> [String] { abbreviations[key] ?? [] }

  /// All forms, folded, that stand for a full name, folded; none where the name has none.
  static func forms(of key: String) -> [String] { formsOfName[key] ?? [] }

  private static let formsOfName: [String: [String]] = {
    var forms: [String: [String]] = [:]
    for (name, all) in all { forms[name.key] = all.map { NameForm.folded($0.trimmed) } }
    return forms
  }()

  private static let names: [String: Name] = {
    var names: [String: Name] = [:]
    for (name, forms) in all {
      names[name.key] = name
      for form in forms { names[NameForm.folded(form)] = name }
    }
    return names
  }()

  private static let abbreviations: [String: [String]] = {
    var abbreviations: [String: [String]] = [:]
    for (name, forms) in all {
      // In a line of capitals `US` and `LA` are words.
      abbreviations[name.key] = forms.map { $0.trimmed }.filter { form in
        Acronym.isAcronym(form) && !["US", "LA", "ROK"].contains(form)
      }
    }
    return abbreviations
  }()

  private static let all: [(name: Name, forms: [Substring])] = {
    var all: [(Name, [Substring])] = []
    for (kind, rows) in [(EntityKind.place, places), (.organisation, organisations)] {
      for row in rows.split(separator: "\n") {
        let parts = row.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        let key = NameForm.folded(parts[0])
        all.append(
          (Name(name: String(parts[0]), key: key, kind: kind), parts[1].split(separator: ","))
        )
      }
    }
    return all
  }()

  private static let places = """
    North Korea: NK, N. Korea, DPRK, D.P.R.K., Democratic People's Republic of Korea
    South Korea: S. Korea, ROK, R.O.K., Republic of Korea
    United States: U.S., US, U.S.A., USA, America, United States of America, the States
    United Kingdom: U.K., UK, Britain, Great Britain
    United Arab Emirates: U.A.E., UAE, Emirates
    China: PRC, P.R.C., People's Republic of China, Mainland China
    Taiwan: Republic of China
    Russia: Russian Federation
    Soviet Union: U.S.S.R., USSR, Union of Soviet Socialist Republics
    East Germany: GDR, German Democratic Republic
    Germany: Federal Republic of Germany
    Democratic Republic of the Congo: DRC, D.R.C., DR Congo, Democratic Republic of Congo
    Republic of the Congo: Congo-Brazzaville
    Myanmar: Burma
    Netherlands: Holland
    Czechia: Czech Republic
    Ivory Coast: Cote d'Ivoire
    East Timor: Timor-Leste
    Eswatini: Swaziland
    Turkey: Turkiye
    North Macedonia: Republic of North Macedonia
    Bosnia and Herzegovina: Bosnia, Bosnia-Herzegovina
    Vatican: Holy See, Vatican City
    Kazakhstan: Republic of Kazakhstan
    New York City: NYC, N.Y.C.
    Los Angeles: L.A., LA
    Washington: Washington D.C., D.C.
    """

  private static let organisations = """
    European Union: EU, E.U.
    United Nations: UN, U.N.
    North Atlantic Treaty Organization: NATO, N.A.T.O., North Atlantic Treaty Organisation
    World Health Organization: World Health Organisation
    Association of Southeast Asian Nations: ASEAN
    Korean Central News Agency: KCNA
    British Broadcasting Corporation: BBC
    Federal Bureau of Investigation: FBI, F.B.I.
    Central Intelligence Agency: CIA, C.I.A.
    International Monetary Fund: IMF, I.M.F.
    Federal Reserve: Fed, U.S. Federal Reserve, US Federal Reserve
    """
}

extension Substring {
  /// The text without the space before it.
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
