import ArticleModel
import Foundation
import Reader

/// The user's day and zone, which the machine is told.
enum LocalClock {
  /// What time it is, as an event.
  static func event() -> Event {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let offset = parts.tm_gmtoff
    let day = CivilDay(daysSince1970: Int((Double(now + offset) / 86_400).rounded(.down)))
    return .dayChanged(day, ZoneOffset(minutes: offset / 60))
  }
}
