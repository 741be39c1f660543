import ArticleModel
import Testing

@testable import ArticleIngest

@Suite("FormatSniffer")
struct FormatSnifferTests {
  @Test(
    "The format is told by what the text says",
    arguments: [
      ("<!DOCTYPE html><html>", "x", .html), ("\n<!-- saved -->\n<HTML lang=en>", "x.txt", .html),
      ("<p>One.</p>", "x", .html), ("Words <b>x</b></p><br></div></a>", "x", .html),
      ("<?xml version=\"1.0\"?><html xmlns=\"x\">", "x", .html),
      ("<?xml version=\"1.0\"?>\n<!-- c --><rss version=\"2.0\">", "x.xml", .rss),
      ("<?xml version=\"1.0\"?><?xml-stylesheet href=\"a\"?><rdf:RDF xmlns:rdf=\"x\">", "x", .rss),
      ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", "x.html", .atom),
      ("<?xml version=\"1.0\"?><atom:feed xmlns:atom=\"x\">", "x", .atom),
      ("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"]>\"><!ENTITY b 'c'>]><rss>", "x", .rss),
      ("<!DOCTYPE rss PUBLIC \"-//N//DTD\" \"rss.dtd\">\n<rss version=\"0.91\">", "x", .rss),
      ("Warning: junk\n<rss version=\"2.0\"><channel>", "x", .rss),
      ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", "x", .jsonFeed),
      ("# Title\n\nSee [x](y).\n", "x.txt", .markdown), ("Just words.\n", "README.md", .markdown),
      ("<p align=\"center\">x</p>\n\n# Title\n", "README.md", .markdown),
      ("<!doctype html>", "README.md", .html), ("# a comment\nset -e\n", "x", .plainText),
      ("Headline\n\nText with a < b.\n", "x", .plainText), ("* one\n* two\n", "x", .plainText),
      ("---\ntitle: X\n---\n# Y\n", "x", .markdown), ("{\"a\": 1}", "x", .plainText),
    ] as [(String, String, Source.Format)]
  )
  func formats(text: String, location: String, format: Source.Format) {
    #expect(FormatSniffer.finding(for: text, location: location) == .format(format))
  }

  @Test("XML that is neither page nor feed is named by its root")
  func unknownXML() {
    let text = "<?xml version=\"1.0\"?><opml version=\"2.0\">"
    #expect(FormatSniffer.finding(for: text, location: "x") == .unknownXML(root: "opml"))
  }
}
