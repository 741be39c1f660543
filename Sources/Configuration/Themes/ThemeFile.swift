import ArticleModel
import TextGrid

/// What one theme file says, before anything is inherited and looked up.
struct ThemeFile: Sendable {
  /// Something that the file sets, and where.
  struct Setting<Value: Sendable>: Sendable {
    var value: Value
    var place: ConfigurationPlace?
  }

  /// What the file says about one role; what is `nil` is inherited.
  struct Declaration: Sendable {
    /// The name of a colour of the palette or of a basic one, `#rrggbb`, or `default`.
    var foreground: Setting<String>?
    var background: Setting<String>?
    var attributes: Setting<Attributes>?
    var place: ConfigurationPlace?
  }

  /// A colour of the palette.
  struct PaletteColor: Sendable {
    var color: Color
    var reduction: PickedReduction
  }

  /// Its name.
  var name: String
  /// Where it comes from, for messages.
  var file: String
  /// What it is like, in a few words.
  var summary: String?
  /// The theme that it builds on.
  var inherits: Setting<String>?
  var isLight: Bool?
  var palette: [String: PaletteColor] = [:]
  var declarations: [StyleRole: Declaration] = [:]
  /// What is wrong with it.
  var diagnostics: [Diagnostic] = []

  /// Makes a file that says nothing.
  init(name: String, file: String) {
    self.name = name
    self.file = file
  }

  mutating func warn(_ message: String, at place: ConfigurationPlace?) {
    diagnostics.append(
      Diagnostic(.warning, message, line: place?.line, column: place?.column)
    )
  }
}
