import ArgumentParser
import ArticleLibrary
import ArticleModel
import Configuration
import Foundation
import TextGrid

/// `gazette doctor`: what the program sees of its surroundings, and what is wrong with them.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Tell what Gazette sees of your terminal, your files and its own data."
  )

  @OptionGroup var option: LibraryOption

  @MainActor
  func run() async throws {
    var isWell = true
    func tell(_ what: String, _ found: String, isGood: Bool = true) {
      let mark = isGood ? "ok" : "!!"
      StandardOutput.print(
        "\(mark)  \(what.padding(toLength: 12, withPad: " ", startingAt: 0))\(found)"
      )
      isWell = isWell && isGood
    }
    let locations = Locations.current
    let environment = locations.environment
    tell("terminal", environment["TERM"] ?? "TERM is not set", isGood: environment["TERM"] != nil)
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    let isUTF8 = locale?.uppercased().replacingOccurrences(of: "-", with: "").contains("UTF8")
    tell("locale", locale ?? "none set; C.UTF-8 is used", isGood: isUTF8 ?? true)
    let depth = ColorDepth.detected(environment: environment, terminalColors: nil)
    tell("colours", "\(depth) (COLORTERM=\(environment["COLORTERM"] ?? ""))")
    await tellLibrary(locations, tell)
    let recognition = Recognition.load()
    tell(
      "names",
      recognition.complaint ?? "lists and model are in place",
      isGood: recognition.complaint == nil
    )
    let hyphenator = Hyphenator(language: "en")
    tell("hyphens", hyphenator == nil ? "no English patterns (package hyphen-en-us)" : "English")
    let files = UserFiles(locations: locations)
    _ = files.chosenTheme()
    tell("settings", locations.configuration)
    for complaint in files.complaints + UserLists(locations: locations).complaints {
      tell("", complaint, isGood: false)
    }
    tell("themes", files.catalog.names.joined(separator: ", "))
    if !isWell { throw ExitCode.failure }
  }

  private func tellLibrary(
    _ locations: Locations,
    _ tell: (String, String, Bool) -> Void
  ) async {
    let path = option.library ?? LibraryLocation.path(environment: locations.environment)
    guard let path else { return tell("library", "neither HOME nor XDG_DATA_HOME is set", false) }
    guard FileManager.default.fileExists(atPath: path) else {
      return tell("library", "\(path) (not there yet; gazette add makes it)", true)
    }
    do throws(LibraryError) {
      let library = try Library.open(at: path)
      let counts = try await library.counts(ArticleQuery())
      let access = library.isReadOnly ? ", read-only" : ""
      tell("library", "\(path): \(counts.total) articles, \(counts.unread) unread\(access)", true)
      await library.close()
    } catch {
      tell("library", error.message, false)
    }
  }
}
