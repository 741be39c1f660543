/// What an element's class and id say about it, in the words that page authors commonly use.
struct NodeHints: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// Site furniture: navigation, share buttons, promotions, related stories, consent, adverts.
  static let furniture = NodeHints(rawValue: 1 << 0)
  /// Readers' comments.
  static let comments = NodeHints(rawValue: 1 << 1)
  /// The body of an article.
  static let articleBody = NodeHints(rawValue: 1 << 2)
  /// An article or its content, said less surely.
  static let content = NodeHints(rawValue: 1 << 3)
  /// The line that names the author.
  static let author = NodeHints(rawValue: 1 << 4)
  /// The line that gives the date.
  static let date = NodeHints(rawValue: 1 << 5)
  /// The caption or credit of a picture.
  static let caption = NodeHints(rawValue: 1 << 6)
  /// The paragraph under the headline.
  static let standfirst = NodeHints(rawValue: 1 << 7)
  /// Something beside the text that may be furniture: a sidebar, a box, a widget.
  static let aside = NodeHints(rawValue: 1 << 8)
  /// What is not shown.
  static let hidden = NodeHints(rawValue: 1 << 9)
  /// The credit of a picture.
  static let credit = NodeHints(rawValue: 1 << 10)
  /// The description of an author.
  static let authorNote = NodeHints(rawValue: 1 << 11)
  /// A headline.
  static let headline = NodeHints(rawValue: 1 << 12)

  /// What is not read out: duplicates, decoration, and on some pages the text behind a wall.
  static let unspoken = NodeHints(rawValue: 1 << 13)

  /// The body of an article by microdata, not by the looks of a name.
  static let statedBody = NodeHints(rawValue: 1 << 14)

  /// The hints of every node less those that only a small element can mean.
  ///
  /// The class `author-lind` of a whole article names its author and does not make it a byline. O(n).
  ///
  /// - Parameters:
  ///   - hints: The hints of every node.
  ///   - mass: The text of every node.
  /// - Returns: The hints that are left.
  static func plausible(_ hints: [NodeHints], mass: TextMass) -> [NodeHints] {
    let longestLine = 400
    let longestBox = 2000
    var hints = hints
    for node in hints.indices where !hints[node].isEmpty {
      if mass.text[node] > longestLine {
        hints[node].subtract([.author, .date, .credit, .headline])
      }
      // Readers' comments can outweigh the article; the headline never stands among them.
      let isAround =
        mass.holdsHeadline[0]
        ? mass.holdsHeadline[node]
        : mass.prose[node] > mass.prose[0] / 2
      if isAround {
        hints[node].subtract([.comments, .aside])
      }
      if mass.text[node] > longestBox {
        hints[node].subtract([.caption, .standfirst, .authorNote])
      }
    }
    return hints
  }

  /// The hints of every node of a page; O(n).
  static func all(of tree: HTMLTree) -> [NodeHints] {
    var hints: [NodeHints] = []
    hints.reserveCapacity(tree.count)
    for node in 0..<tree.count {
      var own: NodeHints = []
      if tree.tags[node] != .text {
        for index in tree.ranges[node] {
          let attribute = tree.attributes[Int(index)]
          let value = tree.slice(attribute.value)
          switch attribute.name {
          case .class: own.formUnion(HintWords.shared.hints(in: value))
          case .id: own.formUnion(idHints(value, tree.tags[node]))
          case .role: own.formUnion(role(value))
          case .hidden: own.insert(.hidden)
          case .ariaHidden where value.elementsEqual("true".utf8): own.insert(.unspoken)
          case .style where hides(value): own.insert(.hidden)
          case .itemprop: own.formUnion(itemProperty(value))
          default: break
          }
        }
      }
      hints.append(own)
    }
    return hints
  }

  /// An id hints like a class, but that of a heading or paragraph is its name in the address.
  private static func idHints(_ value: ArraySlice<UInt8>, _ tag: HTMLTag) -> NodeHints {
    let hints = HintWords.shared.hints(in: value)
    return tag.headingLevel != nil || tag == .p ? [] : hints
  }

  private static func role(_ value: ArraySlice<UInt8>) -> NodeHints {
    switch String(decoding: value, as: UTF8.self) {
    case "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog",
      "menu", "menubar", "toolbar", "tablist", "alert", "form", "button":
      .furniture
    case "main", "article": .content
    default: []
    }
  }

  private static func itemProperty(_ value: ArraySlice<UInt8>) -> NodeHints {
    switch String(decoding: value, as: UTF8.self) {
    case "articleBody", "reviewBody": [.articleBody, .statedBody]
    case "blogPost", "recipeInstructions": .articleBody
    case "headline": .headline
    case "caption": .caption
    case "copyrightHolder": .credit
    case "comment": .comments
    case "description", "alternativeHeadline": .standfirst
    default: []
    }
  }

  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    let plain = String(decoding: style.filter { !$0.isASCIISpace }, as: UTF8.self).lowercased()
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }
}
