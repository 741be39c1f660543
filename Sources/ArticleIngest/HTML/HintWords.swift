/// The words in class names and ids that hint at what an element is, and a matcher that finds all of
/// them in one pass.
///
/// A word is matched anywhere in a name; a hyphen at its start or end stands for a word boundary,
/// which class names write as `-`, `_`, a capital or another non-letter. Source: names seen often on
/// news pages and blogs in many languages, content management systems' own names among them.
struct HintWords: Sendable {
  /// The table, compiled once.
  static let shared = HintWords()

  private static let table: [(hint: NodeHints, words: String)] = [
    (
      .furniture,
      """
      -share- sharing -shares- sharebar sharebuttons socialshare -social- socialmedia socials -addthis \
      addtoany -sharedaddy -jp-relatedposts jp-post-flair -related -similar- readmore -read-more \
      -readnext -read-next -more-on- -more-from- -more-stories -morestories -more-articles -next-up- \
      -recommend -recommended -recommendation -recirc- recirculation -outbrain -taboola -zergnet \
      -plista -newsletter -subscribe -subscription -signup- -sign-up -paywall- -promo- -promobox \
      -promoted -promotion -promos- -advert -adverts -advertisement -advertising -ads- -ad- -adbox \
      -adslot -adsense -dfp- -sponsor -sponsored -banner- -cookie -cookies -consent- -gdpr -privacy- \
      -breadcrumb -breadcrumbs -nav- -navbar -navigation -navi- -menu- -megamenu -submenu -footer- \
      -site-header -masthead- -topbar -toolbar -pagination -pager- -pagenav -postnav -post-nav \
      -modal- -popup -overlay- -lightbox -tooltip- -skip-link -skiplink -trending \
      -most-read -mostread -most-popular -mostpopular -popular- -popularposts -latest-news \
      -tags- -taglist -tag-list -tagcloud -post-tags -entry-tags -article-tags -topics- -post-meta- \
      -vote- -voting- -poll- -print-only -printonly -noprint- \
      -teasers- -teaserlist -teaser-list -crosslink -inline-link-list -donate- -donation -survey- -login- \
      -screen-reader-text -sr-only- -visually-hidden -visuallyhidden -feedback- -correction-form \
      -app-banner -appbanner -callout-cta -cta- -follow-us -followus -bottom-links -post-footer- \
      -entry-footer -article-footer -article-tools -articletools -utility- -utilities- \
      -relacionad -relacionado -destacad -empfehl -weiterlesen -mehr-zum-thema -mehrzum \
      -lire-aussi -a-lire- -leggi-anche -lees-ook -leesook -correlati -correlate -zobacz- -czytaj- \
      -stopka -infobox-promo -jumplink -toc- -table-of-contents -jump-to -shopping- -affiliate \
      -product-box -buy-now -carousel- -slider- -slick- -swiper- -gallery-nav \
      -video-playlist -playlist- -livestream -ticker- -abo- \
      -fb-like \
      -google-news -disclaimer- -editsection -mw-editsection -reflist- -navbox \
      -catlinks -printfooter -mw-jump -noexcerpt
      """
    ),
    (
      .comments,
      """
      -comment- -comments- -commentlist -comment-list -commentarea -disqus -respond- -replies- \
      -commenting- -kommentar -kommentare -kommentarer -commentaires -comentarios -commenti- \
      -livefyre -facebook-comments -fb-comments -discussion- -usercomments -forum-posts
      """
    ),
    (
      .articleBody,
      """
      -article-body -articlebody -article-content -articlecontent -article-text -articletext \
      -article-copy -story-body -storybody -story-content -storycontent -story-text -post-content \
      -postcontent -post-body -postbody -post-text -entry-content -entrycontent -entry-text \
      -content-body -body-copy -bodycopy -body-text -bodytext -text-body -single-content \
      -content-text -news-content -news-text -newstext -news-body -articulo-cuerpo -article-main \
      -article-details -article-detail -rich-text -richtext -main-text -maintext -art-text \
      -td-post-content -ce-bodytext -mw-parser-output -cuerpo- -corps-article -corps- -texto- -testo-
      """
    ),
    (
      .content,
      """
      -article- -story- -post- -entry- -hentry- -blog- -main-content -maincontent -content- \
      -content-area -artikel- -articulo- -noticia- -notizia- -beitrag- -main-
      """
    ),
    (
      .author,
      """
      -byline -bylines- -author -authors- -autor- -autoren- -autore- -auteur- -dateline- -writer- \
      -post-author -article-author -journalist- -reporter- -autores- -contributor- -signature- \
      -redacteur- -skribent- -auteurs- -byl- -author-name -authorname -creditline
      """
    ),
    (
      .date,
      """
      -date- -dates- -published -pubdate -publish-date -publishdate -publication-date -datetime \
      -timestamp -time- -posted-on -post-date -postdate -entry-date -article-date -articledate \
      -datum- -fecha- -updated- -dateline- -byline-date -dtreviewed -created- -meta-date
      """
    ),
    (
      .caption,
      """
      -caption -captions- -wp-caption-text -figcaption -image-caption -photo-caption -img-desc \
      -legende- -bildunterschrift -bildtext -pie-de-foto -didascalia -image-text -imagetext \
      -media-caption -gallery-caption -image-meta
      """
    ),
    (
      .credit,
      """
      -photo-credit -image-credit -credit- -credits- -photocredit -photographer -copyright- \
      -img-credit -media-credit -bildquelle -fotocredit -image-source -picture-credit -image-copyright
      """
    ),
    (
      .standfirst,
      """
      -standfirst -subtitle -sub-title -teaser- -subhead- -subheadline -sub-headline -dek- -deck- -lead- \
      -lede- -intro- -introduction- -chapo- -chapeau- -excerpt- -summary- -teaser-text -vorspann \
      -ingress- -manchet- -perex- -entradilla -bajada- -sommario- -occhiello -leadtext -lead-text \
      -article-lead -description- -abstract- -kicker-text
      """
    ),
    (
      .aside,
      """
      -sidebar -side-bar -aside- -widget -widgets- -box- -infobox -factbox -fact-box -pullquote \
      -pull-quote -inset- -rail- -right-col -rightcol -left-col -secondary- -meta- -hatom- \
      -supplement -extra- -panel- -card- -cards- -marginalia -sticky- -embed- -call-to-action \
      -extras- -bottom- -below- -fixed-
      """
    ),
    (
      .authorNote,
      """
      -author-bio -authorbio -about-author -abouttheauthor -about-the-author -author-box -authorbox \
      -author-info -author-description -author-profile -author-card -post-author-box -bio- \
      -biography -author-details -author-block -sobre-el-autor -autoreninfo -author-footer
      """
    ),
    (.headline, "-headline- -article-title -post-title -entry-title -story-title -page-title"),
  ]

  /// Next state by state × 28 symbols, of the automaton of Aho and Corasick (1975).
  private var next: [UInt16]
  private var found: [NodeHints]

  /// The hints of a class or id attribute.
  ///
  /// - Parameter value: The attribute's value.
  /// - Returns: The hints of all words found in it.
  func hints(in value: ArraySlice<UInt8>) -> NodeHints {
    var state = 0
    var hints: NodeHints = []
    var wasLower = false
    var last = -1
    func step(_ symbol: Int) {
      guard symbol != 26 || last != 26 else { return }
      last = symbol
      state = Int(next[state * 28 + symbol])
      hints.formUnion(found[state])
    }
    step(26)
    for byte in value.prefix(512) {
      let isCapital = (0x41...0x5A).contains(byte)
      if isCapital && wasLower { step(26) }
      wasLower = false
      if byte.isASCIILetter {
        step(Int(byte | 0x20) - 0x61)
        wasLower = !isCapital
      } else if byte.isASCIIDigit {
        step(27)
      } else {
        step(26)
      }
    }
    step(26)
    return hints
  }

  private init() {
    next = [UInt16](repeating: 0, count: 28)
    found = [[]]
    for (hint, words) in HintWords.table {
      for word in words.split(separator: " ") { insert(word, hint) }
    }
    link()
  }

  private mutating func insert(_ word: Substring, _ hint: NodeHints) {
    var state = 0
    for byte in word.utf8 {
      let symbol = byte == 0x2D ? 26 : Int(byte) - 0x61
      guard (0..<27).contains(symbol) else { continue }
      if next[state * 28 + symbol] == 0 {
        next[state * 28 + symbol] = UInt16(found.count)
        next.append(contentsOf: [UInt16](repeating: 0, count: 28))
        found.append([])
      }
      state = Int(next[state * 28 + symbol])
    }
    found[state].formUnion(hint)
  }

  /// Turns the trie into an automaton: missing steps lead where the longest known suffix leads.
  private mutating func link() {
    var failure = [Int](repeating: 0, count: found.count)
    var queue: [Int] = []
    for symbol in 0..<28 where next[symbol] != 0 { queue.append(Int(next[symbol])) }
    var at = 0
    while at < queue.count {
      let state = queue[at]
      at += 1
      found[state].formUnion(found[failure[state]])
      for symbol in 0..<28 {
        let target = Int(next[state * 28 + symbol])
        let fallback = next[failure[state] * 28 + symbol]
        if target != 0 {
          failure[target] = Int(fallback)
          queue.append(target)
        } else {
          next[state * 28 + symbol] = fallback
        }
      }
    }
  }
}
