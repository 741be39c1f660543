/// The places that news is most often filed from, for datelines that nothing else gives away.
enum Cities {
  /// Whether a place, in any case, is one of them.
  static func holds(_ place: String) -> Bool { names.contains(place.lowercased()) }

  private static let names: Set<String> = Set(
    list.split(whereSeparator: { $0 == "," || $0 == "\n" })
      .map { $0.split(separator: " ").joined(separator: " ") }
  )

  private static let list = """
    abuja, accra, addis ababa, algiers, amman, amsterdam, ankara, athens, atlanta, auckland,
    austin, baghdad, baku, baltimore, bangkok, barcelona, basel, beijing, beirut, belfast,
    belgrade, bengaluru, berlin, bern, bogota, bogotá, bonn, boston, brasilia, bratislava,
    brisbane, brussels, bucharest, budapest, buenos aires, busan, cairo, canberra, cape town,
    caracas, cardiff, chennai, chicago, colombo, copenhagen, daejeon, dakar, dallas, damascus,
    davos, delhi, denver, detroit, dhaka, doha, dubai, dublin, edinburgh, frankfurt, gaza,
    gaza city, geneva, glasgow, guatemala city, gwangju, hamburg, hanoi, harare, havana, helsinki,
    ho chi minh city, hong kong, honolulu, houston, hyderabad, incheon, islamabad, istanbul,
    jakarta, jeddah, jeju, jerusalem, johannesburg, juba, kabul, kampala, karachi, kathmandu,
    khartoum, kiev, kigali, kingston, kinshasa, kolkata, kuala lumpur, kuwait city, kyiv, lagos,
    lahore, las vegas, lima, lisbon, ljubljana, london, los angeles, luanda, lusaka, luxembourg,
    lyon, madrid, managua, manama, manchester, manila, maputo, marseille, melbourne, mexico city,
    miami, milan, minsk, mogadishu, montevideo, montreal, moscow, mumbai, munich, muscat, nairobi,
    naypyitaw, new delhi, new york, nicosia, osaka, oslo, ottawa, panama city, paris,
    philadelphia, phnom penh, phoenix, port-au-prince, prague, pretoria, pyongyang, quito,
    ramallah, reykjavik, riga, rio de janeiro, riyadh, rome, san francisco, san jose, san juan,
    sanaa, santiago, sao paulo, são paulo, sarajevo, seattle, sejong, seoul, shanghai, singapore,
    skopje, sofia, stockholm, strasbourg, suva, sydney, taipei, tallinn, tashkent, tbilisi,
    tehran, tel aviv, the hague, tirana, tokyo, toronto, tripoli, tunis, turin, ulaanbaatar,
    united nations, valletta, vancouver, vatican city, venice, vienna, vientiane, vilnius, warsaw,
    washington, wellington, yangon, yerevan, zagreb, zurich
    """
}
