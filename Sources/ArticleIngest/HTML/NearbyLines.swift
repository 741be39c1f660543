/// The short lines near a page's headline that hold a date or announce an author.
struct NearbyLines {
  /// Lines with a number in them, in reading order: where dates stand.
  private(set) var dated: [String] = []
  /// Lines that begin as bylines do.
  private(set) var announced: [String] = []

  private static let most = 60
  /// How many nodes before and after the headline a byline may begin.
  private static let reach = (before: 60, after: 250)

  /// Gathers the lines of a page.
  ///
  /// - Parameters:
  ///   - start: The node to start from: the headline, or 0.
  ///   - tree: The page.
  init(after start: HTMLTree.Node, in tree: HTMLTree) {
    findDated(from: start, in: tree)
    findAnnounced(from: start, in: tree)
  }

  private mutating func findDated(from start: HTMLTree.Node, in tree: HTMLTree) {
    var node = start
    while node < tree.count, dated.count < NearbyLines.most {
      if tree.tags[node].isUnreadable {
        node = Int(tree.ends[node])
        continue
      }
      if tree.tags[node] == .text {
        let text = tree.text(of: node).trimmingASCIISpace()
        if text.count > 5, text.count < 120, text.contains(where: \.isASCIIDigit) {
          dated.append(String(decoding: text, as: UTF8.self).foldingSpace)
        }
      }
      node += 1
    }
  }

  private mutating func findAnnounced(from start: HTMLTree.Node, in tree: HTMLTree) {
    var node = max(0, start - NearbyLines.reach.before)
    // A text that is nothing but `By`, with the name in the next element.
    var opening: String?
    while node < min(tree.count, start + NearbyLines.reach.after), announced.count < 6 {
      let tag = tree.tags[node]
      if tag.isUnreadable || tag == .nav {
        node = Int(tree.ends[node])
        continue
      }
      if tag == .text {
        let text = tree.foldedText(of: node, limit: 110)
        if let before = opening, !text.isEmpty {
          announced.append(before + " " + text)
          opening = nil
        } else if BylineOpening.isWhole(text) {
          opening = text
        } else {
          addAnnounced(text)
        }
      } else if tag != .html, tag != .body {
        addAnnounced(tree.foldedText(of: node, limit: 110))
      }
      node += 1
    }
  }

  private mutating func addAnnounced(_ text: String) {
    guard text.utf8.count < 100 else { return }
    let line = text.drop { " -–—|·•".contains($0) }
    if BylineOpening.rest(of: String(line)) != nil, announced.last != String(line) {
      announced.append(String(line))
    }
  }
}
