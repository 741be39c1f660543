/// Short texts that are furniture wherever they stand, in the languages in which news pages were
/// seen to use them.
enum FurniturePhrases {
  private static let whole: Set<String> = [
    "advertisement", "advertisements", "advert", "advertising", "ad", "ads", "sponsored", "anzeige",
    "werbung", "publicidad", "publicidade", "publicité", "pubblicità", "reklama", "reklame",
    "annons", "annonse", "advertentie", "реклама", "広告", "광고", "广告", "share", "share this",
    "share this article", "share article", "share on facebook", "share on twitter", "tweet",
    "email",
    "print", "teilen", "drucken", "partager", "compartir", "condividi", "udostępnij", "del",
    "delen",
    "comments", "comment", "leave a comment", "kommentare", "kommentar", "commentaires",
    "comentarios", "subscribe", "sign up", "log in", "login", "register", "read more",
    "read more:", "continue reading", "more", "weiterlesen", "mehr", "lire la suite", "leer más",
    "lees meer", "leggi anche", "related", "related:", "related articles", "related stories",
    "see also", "story continues below advertisement", "story continues below",
    "article continues below", "article continues after advertisement", "follow us",
    "this slideshow requires javascript.", "loading", "loading...", "loading…", "close", "menu",
    "search", "next", "previous", "back to top", "top", "copy link", "link copied", "facebook",
    "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "save", "listen",
    "skip advertisement",
    "scroll to continue", "scroll to continue with content", "tell us what you think...",
    "inhalt", "artikel", "artikel teilen", "merken", "vorlesen", "zur startseite", "nach oben",
    "newsletter", "tags:", "tags", "topics", "topics:", "source:", "share:", "share on", "by",
    "recommended", "recommended for you", "trending", "popular", "editor's picks", "watch", "video",
    "photos", "gallery", "view comments", "show comments", "post a comment", "powered by",
  ]

  /// Whether a text is nothing but such a phrase; O(1) for long texts.
  static func matches(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 48 else { return false }
    return whole.contains(String(decoding: text, as: UTF8.self).lowercased())
  }

  private static let pleas = [
    "subscribe to our", "sign up for", "sign up to", "newsletter", "follow us on", "follow us:",
    "download our app", "download the app", "click here to subscribe", "all rights reserved",
    "alle rechte vorbehalten", "todos los derechos reservados", "tous droits réservés",
    "suscríbete a", "suscribite a", "abonnieren sie", "abonniere ", "abonnez-vous", "iscriviti a",
    "zapisz się", "follow me on", "add us as a preferred source", "on google news",
    "join our whatsapp", "get the latest updates", "log in to comment", "have a tip?",
    "support our journalism", "become a member", "want more", "wir respektieren deine privatsphäre",
    "javascript to view", "enable javascript", "your browser does not support",
    "this site uses cookies", "uses cookies",
  ]

  private static let pointers = [
    "read more:", "read also:", "also read:", "also read |", "read next:", "see also:", "more:",
    "related:", "recommended:", "read:", "lesen sie auch", "lesen sie hier", "lest auch",
    "auch interessant", "mehr zum thema", "lies auch", "mehr dazu", "lire aussi", "à lire aussi",
    "a lire aussi", "lea también", "lea más", "leer también", "le puede interesar", "lee también",
    "te puede interesar", "leggi anche", "leia também", "leia mais", "saiba mais", "lees ook",
    "les også", "läs också", "läs mer", "læs også", "czytaj też", "czytaj także", "zobacz też",
    "zobacz także", "zobacz również", "читайте также", "оқыңыз", "read the original",
    "more stories",
    "more from", "more great", "bildquelle:", "foto:", "photo:", "quelle:", "image:", "lue myös",
    "don't miss:", "watch:", "listen:", "tags:", "filed under:", "categories:", "schlagworte:",
  ]

  /// The pleas by their first byte.
  private static let pleasByStart: [UInt8: [[UInt8]]] = Dictionary(
    grouping: pleas.map { Array($0.utf8) },
    by: { $0[0] }
  )
  private static let pointerBytes = pointers.map { Array($0.utf8) }

  /// Whether a short text asks readers to subscribe, follow or the like, or points to other stories.
  ///
  /// - Parameter text: UTF-8; only texts up to 300 bytes are looked at.
  /// - Returns: The answer.
  static func isPromotion(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 300 else { return false }
    let lower = text.map(\.asciiLowercased)
    if text.count <= 220, pointerBytes.contains(where: { lower.starts(with: $0) }) { return true }
    for (index, byte) in lower.enumerated() {
      guard let candidates = pleasByStart[byte] else { continue }
      if candidates.contains(where: { lower[index...].starts(with: $0) }) { return true }
    }
    return false
  }
}
