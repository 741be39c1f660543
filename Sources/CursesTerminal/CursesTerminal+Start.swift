import CNcurses
import Glibc
import TextGrid

extension CursesTerminal {
  /// Standard input where that is a terminal, or else the terminal itself: the article may be
  /// what is piped in.
  static func openInput() -> Int32? {
    if isatty(STDIN_FILENO) == 1 { return STDIN_FILENO }
    let descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC)
    return descriptor >= 0 ? descriptor : nil
  }

  /// The entry of the terminal database to start with: one that says colours in 24 bits where the
  /// terminal shows them and such an entry is installed, otherwise `name` itself.
  static func entry(for name: String, environment: [String: String]) -> String {
    let colors = environment["COLORTERM"] ?? ""
    guard colors == "truecolor" || colors == "24bit", environment["NO_COLOR"] ?? "" == "",
      !name.hasSuffix("-direct")
    else { return name }
    let family = String(name.prefix { $0 != "-" })
    let candidates = ["\(name)-direct", "\(family)-direct", "xterm-direct"]
    // The last resort is for terminals that follow xterm; others keep their own entry.
    let followsXterm = [
      "xterm", "alacritty", "foot", "konsole", "vte", "gnome", "kitty", "wezterm",
    ]
    return candidates.first {
      ($0 != "xterm-direct" || followsXterm.contains(family)) && gz_has_entry($0) != 0
    } ?? name
  }

  /// The key sequences of the terminal's database entry.
  static func readNamedKeys() -> [[UInt8]: Key] {
    let capabilities: [(String, Key)] = [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
      ("kdch1", Key(.delete)), ("kich1", Key(.insert)), ("kcbt", Key(.tab, modifiers: .shift)),
      ("kent", Key(.enter)),
    ]
    let functions = (1...12).map { ("kf\($0)", Key(.function($0))) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in capabilities + functions {
      guard let value = gz_capability(name) else { continue }
      let bytes = Array(String(cString: value).utf8)
      // One byte is a key of its own already; what does not begin with Escape is none to us.
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }
}
