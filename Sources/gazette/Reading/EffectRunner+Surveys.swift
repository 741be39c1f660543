import ArticleLibrary
import ArticleModel
import Reader

extension EffectRunner {
  /// Asks the library what a dossier, a timeline or the rising names show.
  func runSurvey(_ effect: Effect) {
    switch effect {
    case .loadDossier(let key, let id):
      request(id) { library async throws(LibraryError) in
        .dossierLoaded(id, try await library.dossier(key))
      }
    case .loadAppearances(let key, let anchor, let limit, let id):
      request(id) { library async throws(LibraryError) in
        .appearancesLoaded(id, try await library.appearances(of: key, anchor, limit: limit))
      }
    case .loadTimeline(let query, let cursor, let limit, let id):
      request(id) { library async throws(LibraryError) in
        .timelineLoaded(id, try await library.timeline(of: query, after: cursor, limit: limit))
      }
    case .loadNames(let days, let limit, let id):
      request(id) { library async throws(LibraryError) in
        .namesLoaded(id, try await library.risingNames(days: days, limit: limit))
      }
    default: break
    }
  }
}
