/// Why the trainer stops.
enum TrainerError: Error, CustomStringConvertible {
  /// A file cannot be read or written.
  case file(path: String, problem: String)
  /// The arguments do not fit the command.
  case usage(String)

  var description: String {
    switch self {
    case .file(let path, let problem): "\(path): \(problem)"
    case .usage(let text): text
    }
  }
}
