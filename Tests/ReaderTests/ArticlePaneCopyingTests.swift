import ArticleModel
import Reader
import Testing
import TextGrid

@Suite("ArticlePane+Copying")
struct ArticlePaneCopyingTests {
  private let context = PaneContext.test(columns: 48, rows: 6)

  @Test("The article is copied as plain text, with its repeats while they are shown")
  func article() {
    var pane = ArticlePane(.of(.ferry))
    let text = Article.ferry.plainText()
    #expect(pane.perform(.copyArticle, count: nil, in: context).effects == [.copy(text)])
    _ = pane.perform(.showRepeats, count: nil, in: context)
    #expect(pane.plainText == Article.ferry.plainText(withRepeats: true))
    #expect(pane.markdown == Article.ferry.markdown(withRepeats: true))
  }

  @Test("The paragraph is that of the selected name, or else the first in view")
  func paragraph() {
    var pane = ArticlePane(.of(.ferry))
    _ = pane.perform(.nextRow, count: 11, in: context)
    #expect(
      pane.perform(.copyParagraph, count: nil, in: context).effects
        == [.copy(Article.ferry.blocks[2].text)]
    )
    _ = pane.perform(.nextOrganisation, count: nil, in: context)
    #expect(
      pane.perform(.copyParagraph, count: nil, in: context).effects
        == [.copy(Article.ferry.blocks[3].text)]
    )
  }

  @Test("The address is the article's own, or else where it was read from")
  func address() {
    var pane = ArticlePane(.of(.ferry))
    #expect(
      pane.perform(.copyAddress, count: nil, in: context).effects
        == [.copy("https://wire.example/ferry")]
    )
    var file = ArticlePane(.of(.of([])))
    #expect(file.perform(.copyAddress, count: nil, in: context).effects == [.copy("a.txt")])
  }
}
