/// Something worth saying about an input that was read all the same.
package struct Diagnostic: Hashable, Sendable, Codable {
  /// How much it matters.
  package var severity: Severity
  /// What happened, in the user's language, without the file's name.
  package var message: String
  /// The line it is about, from 1, where there is one.
  package var line: Int?
  /// The column in that line, from 1, in characters, where there is one.
  package var column: Int?

  /// Makes a diagnostic.
  package init(_ severity: Severity, _ message: String, line: Int? = nil, column: Int? = nil) {
    self.severity = severity
    self.message = message
    self.line = line
    self.column = column
  }

  /// How much a diagnostic matters.
  package enum Severity: String, Sendable, Codable {
    /// Something was left out or taken as read, as it should be.
    case note
    /// Something is probably not what its author meant.
    case warning
    /// A part could not be used.
    case error
  }

  /// `FILE:LINE:COLUMN: warning: MESSAGE`, as compilers print it.
  package func described(in file: String) -> String {
    let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
    return "\(file)\(place): \(severity.rawValue): \(message)"
  }
}
