import Foundation

/// Measures both programs and prints, for each figure, theirs, ours and the ratio.
@main
struct Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let program = arguments.first else {
      print("usage: benchmarks GAZETTE [COUNT…] | benchmarks feeds FOLDER COUNT")
      exit(2)
    }
    if program == "feeds", arguments.count == 3, let count = Int(arguments[3]) {
      _ = try Feeds.write(count, to: arguments[2])
      return
    }
    guard try findsNames(program) else {
      print("\(program): its lists and model are not in place (see `\(program) doctor`)")
      print("without them it imports three times as fast and finds hardly a name")
      exit(1)
    }
    let counts = arguments.dropFirst().compactMap { Int($0) }
    for count in counts.isEmpty ? [1000, 20_000, 100_000] : counts {
      try measure(count, program: program)
    }
  }

  /// Whether the program has the data by which it finds names, by what it says of itself.
  ///
  /// - Parameter program: Its path.
  /// - Returns: Whether its line on names is good.
  /// - Throws: What starting it throws.
  private static func findsNames(_ program: String) throws -> Bool {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = ["doctor"]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return output.split(separator: "\n").contains {
      $0.hasPrefix("ok") && $0.dropFirst(2).drop { $0 == " " }.hasPrefix("names")
    }
  }

  private static func measure(_ count: Int, program: String) throws {
    let folder = NSTemporaryDirectory() + "gazette-benchmark-\(getpid())-\(count)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let feeds = try Feeds.write(count, to: folder)
    let ours = Contender.gazette(program, feeds: feeds, folder: folder)
    let theirs = try Contender.newsboat(feeds: feeds, folder: folder)

    print("\n\(count) articles".padding(toLength: 34, withPad: " ", startingAt: 0), terminator: "")
    print("     gazette    newsboat   ours/theirs")
    let ourImport = try ours.importAll()
    let ourQuickImport = try ours.importAllWithoutNames()
    let theirImport = try theirs.importAll()
    row("import, articles/s", Double(count) / ourImport, Double(count) / theirImport, unit: "")
    row(
      "import without names",
      Double(count) / ourQuickImport,
      Double(count) / theirImport,
      unit: ""
    )
    // In turn, so that a change of the machine's speed meets both.
    let ourPaints = try ours.firstPaints(runs: 7)
    let theirPaints = try theirs.firstPaints(runs: 5)
    row(
      "exec to first list, median",
      median(ourPaints) * 1000,
      median(theirPaints) * 1000,
      unit: "ms"
    )
    let our = try ours.session(keys: 300)
    let their = try theirs.session(keys: 300)
    row(
      "key to frame 240x60, median",
      median(our.keys) * 1000,
      median(their.keys) * 1000,
      unit: "ms"
    )
    row("key to frame 240x60, p99", high(our.keys) * 1000, high(their.keys) * 1000, unit: "ms")
    row(
      "opening an article, median",
      median(our.openings) * 1000,
      median(their.openings) * 1000,
      unit: "ms"
    )
    row("resident memory", Double(our.kilobytes) / 1024, Double(their.kilobytes) / 1024, unit: "MB")
    let busy = try ours.sessionReadingNames(keys: 300)
    row("key to frame, reading names, p99", high(busy.keys) * 1000, nil, unit: "ms")
    row("memory, reading names", Double(busy.kilobytes) / 1024, nil, unit: "MB")
  }

  /// Prints a figure; `theirs` is `nil` where the other program does nothing of the kind.
  private static func row(_ what: String, _ ours: Double, _ theirs: Double?, unit: String) {
    let name = "  \(what)".padding(toLength: 34, withPad: " ", startingAt: 0)
    guard let theirs else { return print(name + column(ours, unit)) }
    let ratio = theirs > 0 ? ours / theirs : 0
    print(name + column(ours, unit) + column(theirs, unit) + String(format: "%12.3f", ratio))
  }

  private static func column(_ value: Double, _ unit: String) -> String {
    String(format: "%9.2f %-2@", value, unit as NSString)
  }

  private static func median(_ sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private static func high(_ sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
  }
}
