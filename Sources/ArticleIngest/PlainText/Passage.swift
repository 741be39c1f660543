/// A piece of a plain text: what its layout alone shows.
struct Passage: Hashable, Sendable {
  /// What a passage can be.
  enum Kind: Hashable, Sendable {
    case prose
    /// A line that is underlined as a heading.
    case heading(level: Int)
    case item(depth: Int, ordinal: Int?)
    case quote(depth: Int)
    case code
    case rule
  }

  /// What it is.
  var kind: Kind
  /// Its text, lines joined unless it is code.
  var text: String
  /// The line on which it starts, from 1.
  var line: Int

  /// Whether it is running text or may be.
  var isProse: Bool { kind == .prose }
}
