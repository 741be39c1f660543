import ArticleModel
package import TextGrid

extension ArticlePane {
  /// Draws the pane into its rectangle.
  package func draw(into grid: inout Grid, in context: PaneContext) {
    guard context.rect.size.rows > 0, context.rect.size.columns > 0 else { return }
    grid.fill(context.rect, roles: RoleStack(.article))
    laidOut(in: context).drawLines(into: &grid, in: context)
  }

  private func drawLines(into grid: inout Grid, in context: PaneContext) {
    let left = textColumn(in: context)
    let end = context.rect.endColumn
    let lines = linesInView
    var marks: PlaceMarks?
    for (index, item) in lines.enumerated() {
      let row = context.rect.row + index
      if marks?.place != item.place {
        marks = item.place.map { place in
          let below = lines[index...].prefix { $0.place == place }
          return self.marks(at: place, over: below.map(\.line).bytes, in: context)
        }
      }
      for ornament in item.line.ornaments {
        grid.write(
          ornament.text,
          row: row,
          column: left + ornament.column,
          end: end,
          roles: RoleStack(ornament.role)
        )
      }
      for segment in item.line.segments {
        draw(segment, marks: marks, at: GridPoint(row: row, column: left), end: end, into: &grid)
      }
    }
    drawLinkLabels(into: &grid, in: context)
  }

  private func draw(
    _ segment: SetSegment,
    marks: PlaceMarks?,
    at point: GridPoint,
    end: Column,
    into grid: inout Grid
  ) {
    var roles = RoleStack(segment.role)
    if let over = segment.over { roles = roles.with(over) }
    grid.draw(
      segment.line,
      of: segment.text,
      row: point.row,
      column: point.column + segment.column,
      end: end,
      roles: roles,
      runs: marks?.runs(over: segment) ?? []
    )
  }

  /// The column at which the article's text starts.
  func textColumn(in context: PaneContext) -> Column {
    let measure = layout.key?.measure ?? 1
    return context.rect.column + max(0, (context.rect.size.columns - measure) / 2)
  }

  // MARK: Marks

  /// The roles over a run of a text, lowest first: markup, names, keywords, matches, what is
  /// selected.
  private func marks(
    at place: TextPlace,
    over bytes: Range<Int>,
    in context: PaneContext
  ) -> PlaceMarks {
    var marks = PlaceMarks(place: place)
    if case .block(let index) = place {
      marks.add(
        article.blocks[index].inlines.lazy.filter { $0.span.bytes.overlaps(bytes) }
          .map { StyledRun(bytes: $0.span.bytes, role: $0.style.role) }
      )
    }
    let mentions = mentions(at: place, over: bytes, hidden: context.settings.hiddenKinds)
    for isKeyword in [false, true] {
      marks.add(
        mentions.lazy.filter { ($0.kind == .keyword) == isKeyword }
          .map { StyledRun(bytes: $0.span.bytes, role: $0.kind.role) }
      )
    }
    let current = search.currentMatch
    let matches = search.matches.run(of: place, by: \.place)
    marks.add(
      matches[matches.partitionIndex { $0.bytes.upperBound > bytes.lowerBound }...].lazy
        .prefix { $0.bytes.lowerBound < bytes.upperBound }
        .map { StyledRun(bytes: $0.bytes, role: $0 == current ? .findCurrent : .findMatch) }
    )
    if let mention, mention.place == place {
      marks.add([StyledRun(bytes: mention.span.bytes, role: .entitySelected)])
    }
    return marks
  }

  /// The lit mentions over a run of a text, in O(log n).
  private func mentions(
    at place: TextPlace,
    over bytes: Range<Int>,
    hidden: Set<EntityKind>
  ) -> [Mention] {
    let all = article.mentions.run(of: place, by: \.place)
    // Names do not overlap each other, nor do keywords: of those that start before the run, only
    // the last few can reach into it.
    let start = all.partitionIndex { $0.span.start.bytes >= bytes.lowerBound }
    return all[max(all.startIndex, start - 16)...].prefix { $0.span.start.bytes < bytes.upperBound }
      .filter { $0.span.bytes.overlaps(bytes) && !hidden.contains($0.kind) }
  }

  // MARK: Link labels

  private func drawLinkLabels(into grid: inout Grid, in context: PaneContext) {
    guard let choice = linkChoice else { return }
    for label in choice.labels where label.letters.hasPrefix(choice.typed) {
      guard let point = point(of: label.link.start, in: context) else { continue }
      grid.write(
        label.letters.dropFirst(choice.typed.count),
        row: point.row,
        column: point.column,
        end: context.rect.endColumn,
        roles: RoleStack(.linkLabel)
      )
    }
  }
}

/// The roles over one text, in layers that each are ordered by start.
private struct PlaceMarks {
  /// Which text.
  let place: TextPlace
  private var layers: [[StyledRun]] = []

  /// Makes the marks of a text that has none.
  init(place: TextPlace) {
    self.place = place
  }

  /// Lays one more layer on top.
  mutating func add(_ runs: some Sequence<StyledRun>) {
    let layer = Array(runs)
    if !layer.isEmpty { layers.append(layer) }
  }

  /// What lies over a segment, in bytes of the segment's own text.
  func runs(over segment: SetSegment) -> [StyledRun] {
    let visible = segment.visibleBytes
    return layers.flatMap { layer in
      layer.lazy.prefix { $0.bytes.lowerBound < visible.upperBound }
        .filter { $0.bytes.upperBound > visible.lowerBound }
        .map { run in
          let bytes = run.bytes.clamped(to: visible)
          return StyledRun(
            bytes: bytes.lowerBound - segment.base..<bytes.upperBound - segment.base,
            role: run.role
          )
        }
    }
  }
}

extension [SetLine] {
  /// The bytes of the text from the first to the last that the lines show.
  fileprivate var bytes: Range<Int> {
    let start = compactMap(\.start).min() ?? 0
    return start..<(Swift.max(start, compactMap(\.end).max() ?? start))
  }
}

extension Inline.Style {
  /// What the theme calls the mark.
  fileprivate var role: StyleRole {
    switch self {
    case .emphasis: .articleEmphasis
    case .strong: .articleStrong
    case .code: .articleCode
    case .strikethrough: .articleStrikethrough
    case .link: .articleLink
    }
  }
}

extension Array {
  /// The elements of one place, of an array ordered by place, in O(log n).
  fileprivate func run(of place: TextPlace, by key: (Element) -> TextPlace) -> ArraySlice<Element> {
    let start = partitionIndex { key($0) >= place }
    let end = self[start...].partitionIndex { key($0) > place }
    return self[start..<end]
  }
}
