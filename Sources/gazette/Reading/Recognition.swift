import ArticleLibrary
import ArticleModel
import Configuration
import EntityRecognition
import Foundation

/// The recogniser with all that it goes by: the lists and the model that lie beside the program, the
/// user's keywords and corrections.
struct Recognition: Sendable {
  /// The recogniser; with rules alone where its data is missing or damaged.
  let recognizer: EntityRecognizer
  /// Another text whenever the recogniser may find something else.
  let version: TaggerVersion
  /// What is wrong with the data, for the user; `nil` where all is well.
  let complaint: String?

  /// The recogniser's data: large, and the same for as long as the program runs.
  struct Data: Sendable {
    let names: NameRecognizer
    let version: String
    let complaint: String?

    /// Loads it from the first folder that has it.
    static func load() -> Data {
      guard let folder else {
        let looked = Locations.current.recognitionFolders.first ?? "the data folder"
        return Data(
          names: .rulesOnly,
          version: currentVersion,
          complaint: "the lists of names are missing (looked in \(looked)); fewer names are lit"
        )
      }
      let (names, problem) = NameRecognizer.loadBest(from: folder)
      let complaint = problem.map { "\($0); fewer names are lit" }
      // What damaged files find is found again by good ones, which carry the same checksums.
      let version = problem == nil ? currentVersion : "\(RecognizerVersion.rulesOnly), damaged"
      return Data(names: names, version: version, complaint: complaint)
    }

    /// The version that loading gives where nothing is damaged, without loading.
    static var currentVersion: String {
      folder.map(RecognizerVersion.text(withDataIn:)) ?? RecognizerVersion.rulesOnly
    }

    /// Whether there is none.
    static var isMissing: Bool { folder == nil }

    private static var folder: String? {
      Locations.current.recognitionFolders.first { FileManager.default.fileExists(atPath: $0) }
    }
  }

  /// Puts the recogniser together.
  init(data: Data, keywords: KeywordMatcher, corrections: [Correction]) {
    recognizer = EntityRecognizer(
      names: data.names,
      keywords: keywords,
      corrections: Corrections(corrections)
    )
    version = TaggerVersion(
      base: data.version,
      keywords: keywords.keywords,
      corrections: corrections
    )
    complaint = data.complaint
  }

  /// The version of the recogniser as the user's lists are, without loading its data.
  static func version(with lists: UserLists) -> TaggerVersion {
    TaggerVersion(
      base: Data.currentVersion,
      keywords: lists.keywords,
      corrections: lists.corrections
    )
  }

  /// An article with what the recogniser finds in it, off the caller's actor.
  @concurrent
  func recognized(_ article: Article) async -> Article { recognizer.recognized(article) }

  /// The recogniser as the user's files are now, for commands.
  static func load() -> Recognition {
    let lists = UserLists(locations: .current)
    return Recognition(
      data: Data.load(),
      keywords: KeywordMatcher(lists.keywords),
      corrections: lists.corrections
    )
  }
}
