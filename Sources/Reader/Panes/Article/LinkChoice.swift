import ArticleModel

/// The links in view, each under letters that choose it.
struct LinkChoice: Hashable, Sendable {
  /// What becomes of the chosen link.
  var purpose: Purpose
  /// The links that can be chosen, in order of reading.
  var labels: [LinkLabel]
  /// The letters typed so far.
  var typed = ""

  /// What a link can be chosen for.
  enum Purpose: Hashable, Sendable {
    case open, copy
  }

  /// The keys under the fingers at rest; labels are made of these.
  private static let alphabet: [Character] = Array("fjdkslagh")

  /// Labels links.
  ///
  /// - Parameters:
  ///   - purpose: What becomes of the chosen link.
  ///   - links: The links, in order of reading.
  init(_ purpose: Purpose, links: [ArticleLink]) {
    self.purpose = purpose
    let letters = LinkChoice.letters(links.count)
    labels = zip(links, letters).map { LinkLabel(link: $0, letters: $1) }
  }

  /// As many different labels as asked for, none the beginning of another, as short as can be.
  static func letters(_ count: Int) -> [String] {
    var words = [""]
    var first = 0
    // Taking a word away and putting its continuations at the end keeps the rest prefix-free.
    while words.count - first < count || words.count == 1 {
      let word = words[first]
      first += 1
      words += alphabet.map { word + String($0) }
    }
    return Array(words[first..<first + max(0, count)])
  }
}

/// A link with the letters that choose it.
struct LinkLabel: Hashable, Sendable {
  /// The link.
  var link: ArticleLink
  /// The letters.
  var letters: String
}

/// A link of an article.
struct ArticleLink: Hashable, Sendable {
  /// Where it leads.
  var target: String
  /// Where it stands; the article's own address stands at the headline.
  var start: TextCursor

  /// Whether it may be given to the user's opener: an http, https or mailto address of printable
  /// characters without spaces.
  var isOpenable: Bool {
    let isClean = target.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !(0x7F...0x9F).contains($0.value)
    }
    let scheme = target.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return isClean && scheme.count == 2
      && ["http", "https", "mailto"].contains(scheme[0].lowercased())
      && target.utf8.count <= ArticleLink.longest
  }

  /// The target without characters that could do harm where it is pasted.
  var printable: String {
    String(
      String.UnicodeScalarView(
        target.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
      )
    )
  }

  /// The longest address that is opened, in UTF-8 bytes.
  private static let longest = 8_192
}
