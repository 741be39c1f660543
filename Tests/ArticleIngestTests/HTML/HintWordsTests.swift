import Testing

@testable import ArticleIngest

@Suite("HintWords")
struct HintWordsTests {
  @Test(
    "Names hint at what they name, whatever their style",
    arguments: [
      ("article-body", NodeHints.articleBody), ("articleBody__inner", .articleBody),
      ("c-ArticleBody", .articleBody), ("post_content", .articleBody), ("social-share", .furniture),
      ("ShareBar", .furniture), ("newsletter-signup", .furniture), ("comments", .comments),
      ("byline", .author), ("wp-caption-text", .caption), ("standfirst", .standfirst),
    ]
  )
  func found(name: String, hint: NodeHints) {
    #expect(HintWords.shared.hints(in: Array(name.utf8)[...]).contains(hint))
  }

  @Test(
    "Words inside other words hint at nothing",
    arguments: [
      "shareholder", "adverse", "loads", "badge", "commentary", "menus-x", "headlong", "",
    ]
  )
  func notFound(name: String) {
    let hints = HintWords.shared.hints(in: Array(name.utf8)[...])
    #expect(hints.isDisjoint(with: [.furniture, .comments]))
  }
}
