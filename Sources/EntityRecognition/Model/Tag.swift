/// What the tagger says of a token: outside every name, or its place in a name of a kind (BILOU).
///
/// Numbered so that a row of weights holds the sixteen tags inside names; outside is always 0.
struct Tag: RawRepresentable, Hashable, Sendable {
  let rawValue: UInt8

  /// Outside every name.
  static let outside = Tag(rawValue: 0)
  /// How many tags there are.
  static let count = 17

  /// A token's place in a name.
  enum Position: UInt8, CaseIterable, Sendable {
    case begin, inside, last, unit
  }

  /// The tag with that number, below `count`.
  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The tag of a place in a name of a kind.
  init(_ position: Position, _ kind: NameSpan.Kind) {
    rawValue = 1 + kind.rawValue * 4 + position.rawValue
  }

  /// The kind of name; `nil` outside.
  var kind: NameSpan.Kind? {
    rawValue == 0 ? nil : NameSpan.Kind(rawValue: (rawValue - 1) / 4)
  }

  /// The place in the name; `nil` outside.
  var position: Position? {
    rawValue == 0 ? nil : Position(rawValue: (rawValue - 1) % 4)
  }

  /// Whether a name is begun and not ended by this tag.
  var isOpen: Bool { position == .begin || position == .inside }

  /// Whether this tag can stand first in a sentence: only outside or at the start of a name.
  var canOpen: Bool { position != .inside && position != .last }

  /// Whether `next` can follow: open names go on in their kind, closed ones do not.
  func canPrecede(_ next: Tag) -> Bool {
    isOpen ? next.kind == kind && !next.canOpen : next.canOpen
  }

  /// The tags of `count` tokens in which these names lie.
  static func tags(of spans: [NameSpan], count: Int) -> [Tag] {
    var tags = [Tag](repeating: .outside, count: count)
    for span in spans {
      let last = span.tokens.upperBound - 1
      for index in span.tokens {
        let isFirst = index == span.tokens.lowerBound
        let position: Position =
          isFirst ? (index == last ? .unit : .begin) : index == last ? .last : .inside
        tags[index] = Tag(position, span.kind)
      }
    }
    return tags
  }
}
