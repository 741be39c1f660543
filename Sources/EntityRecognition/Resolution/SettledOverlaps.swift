import ArticleModel

/// Names and values of an article with the overlaps between the two settled.
///
/// A value inside a longer name belongs to the name (`April 25 Stadium`); a value at a name's edge
/// that the tagger took in by mistake (`Kim Tuesday`) is cut off it; otherwise the value stands.
struct SettledOverlaps {
  /// The values that stand.
  private(set) var values: [(place: TextPlace, value: ValueMention)] = []
  /// The names that stand, ordered as they were.
  private(set) var names: [NameMention] = []

  /// Settles the overlaps; both lists are ordered by place and start and have none of their own.
  init(values: [(place: TextPlace, value: ValueMention)], names: [NameMention]) {
    var next = 0
    var isDropped = Array(repeating: false, count: values.count)
    for name in names {
      while next < values.count,
        (values[next].place, values[next].value.span.end) <= (name.place, name.span.start)
      {
        next += 1
      }
      var span = name.span
      var isKept = true
      var at = next
      while at < values.count, values[at].place == name.place,
        values[at].value.span.start < name.span.end
      {
        let value = values[at].value.span
        if value == name.span {
          isKept = false
        } else if value.start > name.span.start, value.end < name.span.end {
          isDropped[at] = true
        } else if value.start <= span.start {
          // `April 25 Stadium` goes on after its date, and is the longer of the two.
          let isInside = value.start == name.span.start && values[at].value.isDayAndMonth
          if isInside {
            isDropped[at] = true
          } else {
            span.start = max(span.start, min(value.end, span.end))
          }
        } else {
          span.end = min(span.end, max(value.start, span.start))
        }
        at += 1
      }
      if isKept, !span.isEmpty {
        var name = name
        name.span = span
        self.names.append(name)
      }
    }
    for (index, value) in values.enumerated() where !isDropped[index] {
      self.values.append(value)
    }
  }

  /// The runs that the values take, by place.
  var valueSpans: [TextPlace: [TextSpan]] {
    var spans: [TextPlace: [TextSpan]] = [:]
    for (place, value) in values { spans[place, default: []].append(value.span) }
    return spans
  }
}

extension ValueMention {
  /// Whether it is a date given by a month and day, as names of places and days of honour are.
  fileprivate var isDayAndMonth: Bool {
    kind == .date && reason.hasPrefix("A day and month")
  }
}
