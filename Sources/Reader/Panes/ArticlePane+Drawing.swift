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
    var marks: PlaceMarks?
    for (index, item) in linesInView.enumerated() {
      let row = context.rect.row + index
      if marks?.place != item.place {
        marks = item.place.map { self.marks(at: $0, in: context) }
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

  /// The roles over a text, lowest first: markup, names, keywords, matches, what is selected.
  private func marks(at place: TextPlace, in context: PaneContext) -> PlaceMarks {
    var marks = PlaceMarks(place: place)
    if case .block(let index) = place {
      marks.add(
        article.blocks[index].inlines.map {
          StyledRun(bytes: $0.span.bytes, role: $0.style.role)
        }
      )
    }
    let hidden = context.settings.hiddenKinds
    let mentions = article.mentions.run(of: place, by: \.place)
      .filter { !hidden.contains($0.kind) }
    marks.add(
      mentions.filter { $0.kind != .keyword }
        .map { StyledRun(bytes: $0.span.bytes, role: $0.kind.role) }
    )
    marks.add(
      mentions.filter { $0.kind == .keyword }
        .map { StyledRun(bytes: $0.span.bytes, role: .keyword) }
    )
    let current = search.currentMatch
    marks.add(
      search.matches.run(of: place, by: \.place).map {
        StyledRun(bytes: $0.bytes, role: $0 == current ? .findCurrent : .findMatch)
      }
    )
    if let mention, mention.place == place {
      marks.add([StyledRun(bytes: mention.span.bytes, role: .entitySelected)])
    }
    return marks
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
  mutating func add(_ runs: [StyledRun]) {
    if !runs.isEmpty { layers.append(runs) }
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
