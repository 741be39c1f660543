/// Finds the name that a misspelt one was probably meant to be.
package enum NearestName {
  /// The nearest of some names, or `nil` when none is near.
  ///
  /// Near means: at most a third of the letters inserted, left out, changed or swapped with their
  /// neighbour (the optimal string alignment distance), case apart.
  ///
  /// - Parameters:
  ///   - name: What was written.
  ///   - names: What could have been meant.
  /// - Returns: The first of the nearest names.
  package static func of(_ name: String, in names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().utf8.prefix(64))
    var best: (name: String, distance: Int)?
    for candidate in names {
      let letters = Array(candidate.lowercased().utf8.prefix(64))
      let limit = max(1, max(wanted.count, letters.count) / 3)
      guard abs(wanted.count - letters.count) <= limit else { continue }
      let distance = distance(wanted, letters)
      if distance <= limit, best.map({ distance < $0.distance }) ?? true {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  /// The end of a message about an unknown name: `; did you mean "bold"?`, or nothing.
  package static func suggestion(for name: String, in names: some Sequence<String>) -> String {
    of(name, in: names).map { "; did you mean \"\($0)\"?" } ?? ""
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var next = [row + 1]
      for column in 0..<right.count {
        var cost = min(
          last[column + 1] + 1,
          next[column] + 1,
          last[column] + (left[row] == right[column] ? 0 : 1)
        )
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        next.append(cost)
      }
      (beforeLast, last) = (last, next)
    }
    return last[right.count]
  }
}
