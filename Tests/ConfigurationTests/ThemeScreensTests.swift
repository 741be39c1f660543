import ArticleModel
import Configuration
import Foundation
import GazetteTestSupport
import Reader
import Testing
import TextGrid

/// What the themes look like where there is no colour: attributes must say all that colours say.
///
/// Most themes say it alike; a screen that a theme draws in its own way has a file in the theme's
/// own folder, and else is that of `mono`.
@Suite("Theme screens")
struct ThemeScreensTests {
  private static let catalog: ThemeCatalog = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return ThemeCatalog(folders: [root.appending(path: "Themes").path])
  }()

  /// The main screens, each with the keys that lead there.
  private static let screens = [
    ("list", "j v"), ("article", "<enter> <tab>"), ("panel", "<enter> e"),
  ]

  private static let sizes = [(20, 5), (40, 12), (80, 24), (120, 40), (240, 60)].map {
    GridSize(columns: $0.0, rows: $0.1)
  }

  @Test(
    "The main screens read without colour, in every theme and at every size",
    arguments: catalog.names,
    sizes
  )
  func mono(_ name: String, size: GridSize) throws {
    let theme = try #require(Self.catalog.load(name)).theme.reduced(to: .mono)
    for (screen, keys) in Self.screens {
      var session = Session(columns: size.columns, rows: size.rows)
      session.press(keys)
      let file = ScreenFile("\(name)/\(screen)", size, sharing: "mono/\(screen)")
      try file.expect(ScreenNotation.text(of: session.machine.frame(), in: theme))
    }
  }
}
