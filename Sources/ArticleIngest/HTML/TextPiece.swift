import ArticleModel

/// One block of a page's text as it was found, with what decides whether it belongs to the article.
struct TextPiece {
  /// What it would be as a block.
  var kind: Block.Kind
  /// The element that holds it.
  var node: HTMLTree.Node
  /// Its text in the builder's `bytes`.
  var text: Range<Int>
  /// Its marked runs in the builder's `inlines`; their spans count from the start of `text`.
  var inlines: Range<Int>
  /// How much there is to read (`readableLength`).
  var length: Int
  /// How much of `length` stands inside links.
  var linkLength: Int
  /// What its element and those around it say.
  var hints: NodeHints
  /// Whether it is a caption without its picture.
  var isCaption = false

  /// The part of the text that stands inside links, 0 to 1.
  var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
}

/// All pieces of a page or fragment, in reading order, with the store that they point into.
struct TextPieces {
  /// The pieces.
  var pieces: [TextPiece] = []
  /// The text of all pieces, UTF-8, white space folded except in code.
  var bytes: [UInt8] = []
  /// The marked runs of all pieces.
  var inlines: [Inline] = []

  /// A piece's text.
  func bytes(of piece: TextPiece) -> ArraySlice<UInt8> { bytes[piece.text] }

  /// A piece's text as a string.
  func string(of piece: TextPiece) -> String {
    String(decoding: bytes[piece.text], as: UTF8.self)
  }
}
