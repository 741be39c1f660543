import ArticleModel

/// A place in an article's text, ordered as it is read.
struct TextCursor: Hashable, Comparable, Sendable {
  /// Which text.
  var place: TextPlace
  /// UTF-8 bytes from its start; -1 lies before the text.
  var byte: Int

  /// Makes a place.
  init(_ place: TextPlace, _ byte: Int) {
    self.place = place
    self.byte = byte
  }

  static func < (left: TextCursor, right: TextCursor) -> Bool {
    (left.place, left.byte) < (right.place, right.byte)
  }
}

extension ArticlePane {
  /// The lines in view, from the top, as far as they have been set.
  var linesInView: [(address: LineAddress, place: TextPlace?, line: SetLine)] {
    var lines: [(address: LineAddress, place: TextPlace?, line: SetLine)] = []
    lines.reserveCapacity(rows)
    var address = top
    while lines.count < rows, address.part < layout.parts.count,
      let part = layout.parts[address.part]
    {
      if address.line < part.lines.count {
        lines.append((address, part.place, part.lines[address.line]))
        address.line += 1
      } else {
        address = LineAddress(part: address.part + 1, line: 0)
      }
    }
    return lines
  }

  /// Whether every line in view has been set.
  var isViewSet: Bool {
    guard let last = layout.parts.last, layout.parts.indices.contains(top.part) else {
      return false
    }
    return linesInView.count == rows || last != nil
  }

  /// Whether a byte of a text is in view.
  func isInView(_ place: TextPlace, byte: Int) -> Bool {
    linesInView.contains { line in
      line.place == place && line.line.segments.contains { $0.bytes.contains(byte) }
    }
  }

  /// Just before the first text in view.
  var topCursor: TextCursor {
    for (_, place, line) in linesInView {
      if let place, let start = line.start { return TextCursor(place, start - 1) }
    }
    return article.blocks.isEmpty
      ? TextCursor(.headline, -1) : TextCursor(.block(article.blocks.count), -1)
  }
}

extension RandomAccessCollection {
  /// The index of the first element that satisfies a condition which all later ones satisfy too.
  ///
  /// O(log n); `endIndex` where none satisfies it.
  func partitionIndex(where isInSecond: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isInSecond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
