/// One block of an article: a kind, its plain text, and the inlines that mark runs of that text.
///
/// Everything that points into a block (mentions, inlines, reading positions, search hits) counts
/// UTF-8 bytes of `text`, so text is never changed once an article is made.
package struct Block: Hashable, Sendable, Codable {
  /// What the block is.
  package var kind: Kind
  /// The text, cleaned, without markup.
  ///
  /// Lines of a paragraph are joined; code keeps its newlines;
  /// a table has one line a row with tabs between cells; a figure's text is its caption; a rule's
  /// is empty.
  package var text: String
  /// The marked runs of `text`, in order of their starts; they may nest.
  package var inlines: [Inline]

  /// Makes a block.
  package init(_ kind: Kind, _ text: String, inlines: [Inline] = []) {
    self.kind = kind
    self.text = text
    self.inlines = inlines
  }

  /// What a block can be.
  package enum Kind: Hashable, Sendable, Codable {
    /// Running text.
    case paragraph
    /// A heading inside the article, level 1 to 6; the headline itself is not a block.
    case heading(level: Int)
    /// An item of a list; `depth` from 1, `ordinal` where the list is numbered.
    case listItem(depth: Int, ordinal: Int?)
    /// Quoted text; `depth` from 1.
    case quote(depth: Int)
    /// Preformatted text, with its language where one is named.
    case code(language: String?)
    /// A table; `headerRows` of its first lines are headings.
    case table(headerRows: Int)
    /// A picture or other figure, shown as its caption.
    case figure(Figure)
    /// A thematic break.
    case rule

    /// The name used in JSON: `paragraph`, `heading`, `listItem`, `quote`, `code`, `table`,
    /// `figure`, `rule`.
    package var name: String {
      switch self {
      case .paragraph: "paragraph"
      case .heading: "heading"
      case .listItem: "listItem"
      case .quote: "quote"
      case .code: "code"
      case .table: "table"
      case .figure: "figure"
      case .rule: "rule"
      }
    }
  }
}

/// What is known of a picture without fetching it.
package struct Figure: Hashable, Sendable, Codable {
  /// Where the picture lies; never fetched.
  package var link: String?
  /// The text that stands for the picture.
  package var alternative: String?
  /// Who made it.
  package var credit: String?
  /// Width in pixels, where the page says so.
  package var width: Int?
  /// Height in pixels, where the page says so.
  package var height: Int?

  /// Makes a figure from what is known.
  package init(
    link: String? = nil,
    alternative: String? = nil,
    credit: String? = nil,
    width: Int? = nil,
    height: Int? = nil
  ) {
    self.link = link
    self.alternative = alternative
    self.credit = credit
    self.width = width
    self.height = height
  }
}

/// A marked run of a block's text.
package struct Inline: Hashable, Sendable, Codable {
  /// The run, in the block's text.
  package var span: TextSpan
  /// What marks it.
  package var style: Style

  /// Marks a run.
  package init(_ span: TextSpan, _ style: Style) {
    self.span = span
    self.style = style
  }

  /// What can mark a run.
  package enum Style: Hashable, Sendable, Codable {
    case emphasis
    case strong
    case code
    case strikethrough
    /// A link; the target is an absolute URL where the source's own address is known.
    case link(target: String)
  }
}
