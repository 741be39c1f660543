/// Guesses the language of a text from its script and its commonest words.
///
/// Looks at the first words only; says nothing rather than guess badly. Source of the words: the most
/// frequent function words of each language, those shared by several languages given to each.
package enum LanguageGuess {
  /// The language as a BCP 47 tag, or `nil` when unsure.
  package static func language(of text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in
      let sample = UnsafeBufferPointer(rebasing: bytes.prefix(reach))
      return language(ofScriptIn: sample) ?? language(ofWordsIn: sample)
    }
  }

  private static let reach = 3000

  // MARK: Scripts

  private static func language(ofScriptIn bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var ascii = 0
    var counts: [Script: Int] = [:]
    var marks: Set<UInt32> = []
    var at = 0
    while at < bytes.count {
      let lead = bytes[at]
      if lead < 0x80 {
        if (65...90).contains(lead & 0xDF) { ascii += 1 }
        at += 1
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard at + length <= bytes.count else { break }
      var value = UInt32(lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
      for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
      if let script = Script(value) { counts[script, default: 0] += 1 }
      if (0x0400...0x06FF).contains(value), marks.count < 100 { marks.insert(value) }
      at += length
    }
    guard !counts.isEmpty else { return nil }
    // A syllable or ideograph says as much as two or three letters.
    let kana = counts[.kana] ?? 0
    let han = counts[.han] ?? 0
    if let hangul = counts[.hangul], hangul * 3 > ascii + kana, hangul >= han { return "ko" }
    if kana > 2, (kana + han) * 3 > ascii { return "ja" }
    if han * 3 > ascii, han > 2 { return "zh" }
    let others = counts.filter { $0.key.language != nil }
    guard let (script, count) = others.max(by: { $0.value < $1.value }), count > ascii else {
      return nil
    }
    switch script {
    case .cyrillic: return cyrillic(marks)
    case .arabic: return arabic(marks)
    default: return script.language
    }
  }

  private static func cyrillic(_ letters: Set<UInt32>) -> String? {
    if letters.contains(0x0457) || letters.contains(0x0454) { return "uk" }  // ї є
    if letters.contains(0x045E) { return "be" }  // ў
    if letters.contains(0x0458) || letters.contains(0x045B) { return "sr" }  // ј ћ
    if letters.contains(0x044B) || letters.contains(0x044D) { return "ru" }  // ы э
    return letters.contains(0x044A) ? "bg" : nil  // ъ
  }

  private static func arabic(_ letters: Set<UInt32>) -> String? {
    if letters.contains(0x0679) || letters.contains(0x06D2) { return "ur" }  // ٹ ے
    if letters.contains(0x067E) || letters.contains(0x0686) || letters.contains(0x06AF) {
      return "fa"  // پ چ گ
    }
    return "ar"
  }

  /// The scripts that say something about the language.
  private enum Script {
    case hangul, kana, han, cyrillic, greek, arabic, hebrew, thai, devanagari, bengali, tamil
    case telugu, georgian, armenian

    init?(_ value: UInt32) {
      switch value {
      case 0xAC00...0xD7A3, 0x1100...0x11FF: self = .hangul
      case 0x3040...0x30FF: self = .kana
      case 0x3400...0x9FFF: self = .han
      case 0x0400...0x052F: self = .cyrillic
      case 0x0370...0x03FF: self = .greek
      case 0x0600...0x06FF, 0x0750...0x077F: self = .arabic
      case 0x0590...0x05FF: self = .hebrew
      case 0x0E00...0x0E7F: self = .thai
      case 0x0900...0x097F: self = .devanagari
      case 0x0980...0x09FF: self = .bengali
      case 0x0B80...0x0BFF: self = .tamil
      case 0x0C00...0x0C7F: self = .telugu
      case 0x10A0...0x10FF: self = .georgian
      case 0x0530...0x058F: self = .armenian
      default: return nil
      }
    }

    var language: String? {
      switch self {
      case .hangul, .kana, .han: nil
      case .cyrillic: "ru"
      case .greek: "el"
      case .arabic: "ar"
      case .hebrew: "he"
      case .thai: "th"
      case .devanagari: "hi"
      case .bengali: "bn"
      case .tamil: "ta"
      case .telugu: "te"
      case .georgian: "ka"
      case .armenian: "hy"
      }
    }
  }

  // MARK: Words

  private static func language(ofWordsIn bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var hits = [Int](repeating: 0, count: languages.count)
    var words = 0
    var at = 0
    while at < bytes.count, words < 250 {
      var packed: UInt64 = 0
      var length = 0
      while at < bytes.count, isLetter(bytes[at]) {
        let byte = bytes[at]
        packed = packed << 8 | UInt64((65...90).contains(byte) ? byte + 32 : byte)
        length += 1
        at += 1
      }
      if length == 0 {
        at += 1
        continue
      }
      words += 1
      guard length <= 8, let set = table[packed] else { continue }
      for index in languages.indices where set & (1 << UInt32(index)) != 0 { hits[index] += 1 }
    }
    guard let best = hits.max(), let index = hits.firstIndex(of: best) else { return nil }
    let second = hits.enumerated().filter { $0.offset != index }.map(\.element).max() ?? 0
    guard best >= 3, best * 8 >= words, best * 4 >= second * 5 else { return nil }
    return languages[index].0
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (65...90).contains(byte & 0xDF)
  }

  /// Words of at most eight bytes, packed, with the set of languages that have them.
  private static let table: [UInt64: UInt32] = {
    var table: [UInt64: UInt32] = [:]
    for (index, (_, words)) in languages.enumerated() {
      for word in words.split(whereSeparator: \.isWhitespace) where word.utf8.count <= 8 {
        let packed = word.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        table[packed, default: 0] |= 1 << UInt32(index)
      }
    }
    return table
  }()

  private static let languages: [(String, String)] = [
    (
      "en",
      """
      the of and to in that is was for it with as his on be at by had not are but from or have an
      they which were her all she there would their we him been has when who will no more if said
      """
    ),
    (
      "de",
      """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
      werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
      """
    ),
    (
      "fr",
      """
      de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
      la avec ont son cette aux mais comme ou elle été deux ses leur était même
      """
    ),
    (
      "es",
      """
      de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le
      ha este sí porque esta entre cuando muy sin sobre también me hasta hay fue
      """
    ),
    (
      "it",
      """
      di che e la il un a per in una sono mi non con si da come ma lo ha le del alla dei nel della
      più gli anche al delle ai questo è dal ed dalla su stato essere nella
      """
    ),
    (
      "pt",
      """
      de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à
      seu sua ou quando muito nos já eu também só pelo pela até isso foi
      """
    ),
    (
      "nl",
      """
      de het een van en in is dat op te zijn met voor niet die aan er om ook als maar bij door naar
      uit dan nog wordt heeft hij over worden tot ze was haar deze
      """
    ),
    (
      "sv",
      """
      och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi
      så kan när år säger under också efter eller nu
      """
    ),
    (
      "da",
      """
      og i at det er en til på som for af den med de ikke der har et et om han fra var men vi kan
      efter også blev skal siger være år når sig over mere
      """
    ),
    (
      "no",
      """
      og i det er på en til som for av at med den de ikke har et om han fra var men vi kan etter
      også ble skal sier være år når seg over mer fra opp
      """
    ),
    (
      "pl",
      """
      i w na z do się nie to że o jest za od po jak przez dla co ale czy był tym oraz ich jego
      tego które który przed ma są już tylko
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ne var ise ancak olduğu
      tarafından en dedi ya her göre
      """
    ),
    (
      "fi",
      "ja on ei se että oli joka mutta hän ovat myös kun niin ole sen tai kuin jo vuoden mukaan"
    ),
    (
      "id",
      "yang dan di ini itu dengan untuk dari dalam tidak pada akan adalah juga ke bisa oleh telah ada"
    ),
    ("ro", "și de în a la cu pe nu că este un o din care pentru mai au fost sa se prin după sau"),
    (
      "cs",
      "a v se na je že s z do o i to by za ve pro jsou jak ale po byl které od který podle při"
    ),
    (
      "hu",
      "a az és hogy nem is egy volt de meg ez csak el már még ki azt szerint vagy ha kell lesz"
    ),
    ("vi", "và của là có được trong cho không một các đã với người này những khi về đến từ ra"),
  ]
}
