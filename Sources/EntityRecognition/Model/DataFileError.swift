/// Why a data file of the recogniser cannot be used.
package enum DataFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file cannot be opened or mapped.
  case unreadable(path: String, problem: String)
  /// The file is of another sort, or cut short, or its checksum does not fit its bytes.
  case damaged(path: String, problem: String)
  /// The file is of a version that this program does not read.
  case otherVersion(path: String, found: UInt32, expected: UInt32)

  /// One sentence for the user, with the path.
  package var description: String {
    switch self {
    case .unreadable(let path, let problem):
      "\(path): cannot be read (\(problem)); names are found by rules alone"
    case .damaged(let path, let problem):
      "\(path): damaged (\(problem)); names are found by rules alone"
    case .otherVersion(let path, let found, let expected):
      "\(path): version \(found), but this program reads version \(expected); "
        + "names are found by rules alone"
    }
  }
}
