import Testing

/// Texts of a sentence or two with their bytes in old charsets, encoded by an independent converter.
enum CharsetFixtures {
  /// A text and its bytes in one charset.
  struct Sample: CustomTestStringConvertible, Sendable {
    let language: String
    let charset: String
    let text: String
    let base64: String
    var testDescription: String { "\(language) in \(charset)" }
  }

  static let german = "Die Kanzlerin sprach über schöne Grüße aus Köln, fünf Jahre später."

  static let samples = [
    Sample(
      language: "korean",
      charset: "EUC-KR",
      text: "북한 김정은 국무위원장이 쿠바 공산당 신임 제1비서에게 축전을 보냈다고 조선중앙통신이 20일 보도했다. 두 나라의 친선 관계를 더욱 발전시켜 나"
        + "갈 의지를 밝혔다.",
      base64: "us/H0SCx6MGkwLogsbm5q8Cnv/jA5cDMIMTtudkgsPi76rTnIL3FwNMgwaYxuvG8rb+hsNQgw+DA/MC7"
        + "ILq4s8K02bDtIMG2vLHB377Txeu9xcDMIDIwwM8guri1tcfftNkuILXOILOqtvPAxyDEo7yxILD8sOi4"
        + "piC09b/tILnfwPy9w8TRILOqsKUgwMfB9rimILngx/u02S4="
    ),
    Sample(
      language: "korean with syllables beyond KS X 1001",
      charset: "EUC-KR",
      text: "북한 김정은 국무위원장이 쿠바 공산당 신임 제1비서에게 축전을 보냈다고 조선중앙통신이 20일 보도했다. 두 나라의 친선 관계를 더욱 발전시켜 나"
        + "갈 의지를 밝혔다. 똠방각하 펲시콜라",
      base64: "us/H0SCx6MGkwLogsbm5q8Cnv/jA5cDMIMTtudkgsPi76rTnIL3FwNMgwaYxuvG8rb+hsNQgw+DA/MC7"
        + "ILq4s8K02bDtIMG2vLHB377Txeu9xcDMIDIwwM8guri1tcfftNkuILXOILOqtvPAxyDEo7yxILD8sOi4"
        + "piC09b/tILnfwPy9w8TRILOqsKUgwMfB9rimILngx/u02S4gjGO55rCix88gvIS9w8TdtvM="
    ),
    Sample(
      language: "japanese",
      charset: "Shift_JIS",
      text: "北朝鮮の金正恩総書記は、キューバ共産党の新しい第一書記に祝電を送ったと、国営メディアが火曜日に伝えた。",
      base64: "lmuSqZFOgsyL4JCzibaRjY+Ri0yCzYFBg0yDhYFbg2+LpI5Zk32CzJBWgrWCopHmiOqPkYtMgsmPapNk"
        + "gvCRl4LBgr2CxoFBjZGJY4OBg2aDQoNBgqqJzpdqk/qCyZNggqaCvYFC"
    ),
    Sample(
      language: "japanese",
      charset: "EUC-JP",
      text: "北朝鮮の金正恩総書記は、キューバ共産党の新しい第一書記に祝電を送ったと、国営メディアが火曜日に伝えた。",
      base64: "y8zEq8GvpM624sC1srjB7b3xta2kz6Gipa2l5aG8pdC2pru6xd6kzr+3pLekpMLosOy98bWtpMu9y8XF"
        + "pPLB96TDpL+kyKGiufGxxKXhpcelo6WipKyy0M3Lxvyky8XBpKikv6Gj"
    ),
    Sample(
      language: "japanese",
      charset: "ISO-2022-JP",
      text: "北朝鮮の金正恩総書記は、キューバ共産党の新しい第一書記に祝電を送ったと、国営メディアが火曜日に伝えた。",
      base64: "GyRCS0xEK0EvJE42YkA1MjhBbT1xNS0kTyEiJS0lZSE8JVA2Jjs6RV4kTj83JDckJEJoMGw9cTUtJEs9"
        + "S0VFJHJBdyRDJD8kSCEiOXExRCVhJUclIyUiJCwyUE1LRnwkS0VBJCgkPyEjGyhC"
    ),
    Sample(
      language: "chinese",
      charset: "GB18030",
      text: "国家主席发表讲话，强调两国关系不断发展，双方将继续加强合作，共同推动地区和平与稳定。",
      base64: "ufq80tb3z6+3orHtvbK7sKOsx7+198G9ufq52M+1sru2z7ei1bmjrMurt729q7zM0Pi808e/us/X96Os"
        + "ubLNrM3Gtq+12Mf4us3GvdPrzsi2qKGj"
    ),
    Sample(
      language: "traditional chinese",
      charset: "Big5",
      text: "總統今天上午在臺北發表談話，表示政府將繼續推動經濟改革，並且加強與各國的合作關係。",
      base64: "wWCyzqS1pNGkV6TIpmK7T6VftW+q7b3NuNyhQartpdysRqmysU7EfsTyscCwyrhnwNmn762yoUGow6VC"
        + "pVuxartQplWw6qq6plinQMP2q1mhQw=="
    ),
    Sample(
      language: "russian",
      charset: "windows-1251",
      text: "Президент провёл встречу с министром иностранных дел и обсудил договор.",
      base64: "z/Dl5+jk5e3yIO/w7uK46yDi8fLw5ffzIPEg7Ojt6PHy8O7sIOjt7vHy8ODt7fv1IOTl6yDoIO7h8fPk"
        + "6Osg5O7j7uLu8C4="
    ),
    Sample(
      language: "russian",
      charset: "KOI8-R",
      text: "Президент провёл встречу с министром иностранных дел и обсудил договор.",
      base64: "8NLF2snExc7UINDSz9ejzCDX09TSxd7VINMgzcnOydPU0s/NIMnOz9PU0sHOztnIIMTFzCDJIM/C09XE"
        + "ycwgxM/Hz9fP0i4="
    ),
    Sample(
      language: "german",
      charset: "windows-1252",
      text: "Die Kanzlerin sprach über schöne Grüße aus Köln, fünf Jahre später.",
      base64: "RGllIEthbnpsZXJpbiBzcHJhY2gg/GJlciBzY2j2bmUgR3L832UgYXVzIEv2bG4sIGb8bmYgSmFocmUg"
        + "c3DkdGVyLg=="
    ),
    Sample(
      language: "french",
      charset: "windows-1252",
      text: "Le président a déclaré que l’été dernier “tout a changé” à Genève.",
      base64: "TGUgcHLpc2lkZW50IGEgZOljbGFy6SBxdWUgbJLpdOkgZGVybmllciCTdG91dCBhIGNoYW5n6ZQg4CBH"
        + "ZW7odmUu"
    ),
    Sample(
      language: "greek",
      charset: "windows-1253|ISO-8859-7",
      text: "Ο πρωθυπουργός δήλωσε ότι η κυβέρνηση θα στηρίξει τις μικρές επιχειρήσεις.",
      base64: "zyDw8fno9fDv9fHj/PIg5N7r+fPlIPz06SDnIOr14t3x7efz5yDo4SDz9Ofx3+7l6SD06fIg7Onq8d3y"
        + "IOXw6ffl6fHe8+Xp8i4="
    ),
    Sample(
      language: "korean",
      charset: "UTF-16LE",
      text: "북한 김정은 국무위원장이 쿠바 공산당 신임 제1비서에게 축전을 보냈다고 조선중앙통신이 20일 보도했다. 두 나라의 친선 관계를 더욱 발전시켜 나"
        + "갈 의지를 밝혔다.",
      base64: "gb1c1SAAQK4VyEDHIABtrTS7BMfQxqXHdMcgAODPFLwgAPWssMD5siAA4MKExyAAHMgxAES+HMHQxYys"
        + "IACVzQTIRMcgAPS8yLDksuCsIABwyCDBEclZxbXR4MJ0xyAAMgAwAHzHIAD0vMSziNXksi4AIABQtCAA"
        + "mLB8t1jHIABcziDBIAAArcSsfLkgAFSzscYgABy8BMjcwhzPIACYsAisIABYx8DJfLkgAB28FNbksi4A"
    ),
    Sample(
      language: "korean",
      charset: "UTF-16BE",
      text: "북한 김정은 국무위원장이 쿠바 공산당 신임 제1비서에게 축전을 보냈다고 조선중앙통신이 20일 보도했다. 두 나라의 친선 관계를 더욱 발전시켜 나"
        + "갈 의지를 밝혔다.",
      base64: "vYHVXAAgrkDIFcdAACCtbbs0xwTG0Melx3QAIM/gvBQAIKz1wLCy+QAgwuDHhAAgyBwAMb5EwRzF0KyM"
        + "ACDNlcgEx0QAILz0sMiy5KzgACDIcMEgyRHFWdG1wuDHdAAgADIAMMd8ACC89LPE1Yiy5AAuACC0UAAg"
        + "sJi3fMdYACDOXMEgACCtAKzEuXwAILNUxrEAILwcyATC3M8cACCwmKwIACDHWMnAuXwAILwd1hSy5AAu"
    ),
    Sample(
      language: "chinese",
      charset: "UTF-16LE",
      text: "国家主席发表讲话，强调两国关系不断发展，双方将继续加强合作，共同推动地区和平与稳定。\n",
      base64: "/Va2WztOLV7RU2iIsovdiwz/Ol8DjCRO/VZzUft8DU6tZdFTVVwM/8xTuWUGXOd+7X6gUjpfCFRcTwz/"
        + "cVEMVKhjqFIwVzpTjFRzXg5OM3qaWwIwCgA="
    ),
    Sample(
      language: "german",
      charset: "UTF-16LE",
      text: "Die Kanzlerin sprach über schöne Grüße aus Köln, fünf Jahre später.",
      base64: "RABpAGUAIABLAGEAbgB6AGwAZQByAGkAbgAgAHMAcAByAGEAYwBoACAA/ABiAGUAcgAgAHMAYwBoAPYA"
        + "bgBlACAARwByAPwA3wBlACAAYQB1AHMAIABLAPYAbABuACwAIABmAPwAbgBmACAASgBhAGgAcgBlACAA"
        + "cwBwAOQAdABlAHIALgA="
    ),
    Sample(
      language: "german",
      charset: "UTF-16BE",
      text: "Die Kanzlerin sprach über schöne Grüße aus Köln, fünf Jahre später.",
      base64: "AEQAaQBlACAASwBhAG4AegBsAGUAcgBpAG4AIABzAHAAcgBhAGMAaAAgAPwAYgBlAHIAIABzAGMAaAD2"
        + "AG4AZQAgAEcAcgD8AN8AZQAgAGEAdQBzACAASwD2AGwAbgAsACAAZgD8AG4AZgAgAEoAYQBoAHIAZQAg"
        + "AHMAcADkAHQAZQByAC4="
    ),
    Sample(
      language: "german",
      charset: "UTF-8",
      text: "Die Kanzlerin sprach über schöne Grüße aus Köln, fünf Jahre später.",
      base64: "RGllIEthbnpsZXJpbiBzcHJhY2ggw7xiZXIgc2Now7ZuZSBHcsO8w59lIGF1cyBLw7ZsbiwgZsO8bmYg"
        + "SmFocmUgc3DDpHRlci4="
    ),
  ]
}
