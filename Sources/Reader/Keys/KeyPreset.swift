import TextGrid

/// A set of default keys for people who come from another program.
///
/// `vim` is the command table as it stands. The others name the commands whose keys differ; what
/// one of their keys stood for in the table is then without it.
package enum KeyPreset: String, CaseIterable, Hashable, Sendable {
  case vim, newsboat, less, emacs

  /// A sequence of keys, what it stands for, and where.
  struct Binding: Hashable, Sendable {
    var keys: [Key]
    var modes: Modes
    var command: Command
  }

  /// Every binding of the preset; within a mode no keys appear twice.
  var bindings: [Binding] {
    let changes = changes
    let own = changes.flatMap { change in
      change.value.map {
        Binding(keys: $0, modes: change.key.info.modes, command: change.key)
      }
    }
    var bindings = own
    for command in Command.allCases where changes[command] == nil {
      for key in command.info.keys {
        let taken = own.filter { $0.keys.clashes(with: key.keys) }
          .reduce(into: Modes()) { $0.formUnion($1.modes) }
        let free = key.modes.subtracting(taken)
        if !free.isEmpty {
          bindings.append(Binding(keys: key.keys, modes: free, command: command))
        }
      }
    }
    return bindings
  }

  /// The commands whose keys are not the table's.
  private var changes: [Command: [[Key]]] {
    let texts: [Command: String] =
      switch self {
      case .vim: [:]
      case .newsboat:
        [
          .nextUnread: "n", .previousUnread: "p", .findNext: "]n", .findPrevious: "[n",
          .toggleRead: "N", .openOutside: "o O", .followLink: "#", .save: "s",
          .toggleStar: "<c-e>", .filter: "F", .sort: "r", .reload: "R", .back: "h <left> <esc>",
          .chooseAll: "V",
        ]
      case .less:
        [
          .nextRow: "j e <down> <c-n> <c-e>", .previousRow: "k y <up> <c-p> <c-y>",
          .pageDown: "<space> f <c-f> <c-v> <pagedown>", .pageUp: "b <c-b> <pageup>",
          .halfPageDown: "d <c-d>", .halfPageUp: "u <c-u>", .top: "g <lt> <home>",
          .bottom: "G > <end>", .help: "h ? <f1>", .back: "<esc> <left>", .entities: "E",
          .filter: "&", .keywords: "L", .undo: "U", .redraw: "r <c-l>", .toggleRead: "R",
          .reload: "<c-r>", .redo: "M", .save: "s", .toggleStar: "*", .dossier: "=",
          .defaultWidth: "_", .copyArticle: "ca", .copyLink: "cl", .copyParagraph: "cp",
          .copyEntity: "ce", .copyAddress: "cu", .nextTheme: "t", .themes: "T",
          .timeline: "<m-t>", .timelineOfList: "<m-l>", .risingNames: "<m-e>", .periodDay: "<m-d>",
        ]
      case .emacs:
        [
          .nextRow: "<c-n> <down> j", .previousRow: "<c-p> <up> k",
          .pageDown: "<c-v> <pagedown> <space>", .pageUp: "<m-v> <pageup> <backspace>",
          .top: "<m-lt> <home>", .bottom: "<m-gt> <end>", .back: "<c-g> <esc> <left>",
          .find: "<c-s>", .findNext: "<m-n>", .findPrevious: "<m-p> <c-r>",
          .commandLine: "<m-x> :", .undo: "<c-_> <c-x>u", .redo: "<m-_>", .quit: "<c-x><c-c>",
          .save: "<c-x><c-s>", .switchPane: "<c-x>o", .help: "? <f1> <c-h>", .zen: "<c-x>1",
          .nextArticle: "n", .previousArticle: "p", .suspend: "<c-z>", .pipe: "<m-|>",
          .copyArticle: "<m-w>",
        ]
      }
    return texts.mapValues { text in
      text.split(separator: " ").map { DefaultKey(String($0), in: .everywhere).keys }
    }
  }
}

extension [Key] {
  /// Whether one sequence begins the other, so that both cannot stand for something.
  func clashes(with other: [Key]) -> Bool {
    starts(with: other) || other.starts(with: self)
  }
}
