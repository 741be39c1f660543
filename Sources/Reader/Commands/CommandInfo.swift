package import TextGrid

/// What there is to know of a command: one row of the command table.
package struct CommandInfo: Hashable, Sendable {
  /// What it does, in a few words: a capital first, no full stop.
  package var summary: String
  /// The keys that it has by default, the one to show first.
  package var keys: [DefaultKey]
  /// Where it can be used.
  package var modes: Modes
  /// The heading that it stands under in the help.
  package var group: CommandGroup
  /// What may follow its name at the prompt.
  package var argument = ArgumentKind.none
  /// What a number typed before its key means; `nil` where none is taken.
  package var count: CountMeaning?

  /// Makes a row.
  ///
  /// - Parameters:
  ///   - summary: What it does.
  ///   - keys: Default keys, with spaces between; empty for a command that only has a name.
  ///   - modes: Where it can be used.
  ///   - group: Its heading.
  init(_ summary: String, _ keys: String, _ modes: Modes, _ group: CommandGroup) {
    self.summary = summary
    self.keys = keys.split(separator: " ").map { DefaultKey(String($0), in: modes) }
    self.modes = modes
    self.group = group
  }

  /// The row with more default keys that only some of its modes have.
  func also(_ keys: String, in modes: Modes) -> CommandInfo {
    var copy = self
    copy.keys += keys.split(separator: " ").map { DefaultKey(String($0), in: modes) }
    return copy
  }

  /// The row with something that may follow its name.
  func taking(_ argument: ArgumentKind) -> CommandInfo {
    var copy = self
    copy.argument = argument
    return copy
  }

  /// The row with a meaning for a number before its key.
  func counting(_ count: CountMeaning) -> CommandInfo {
    var copy = self
    copy.count = count
    return copy
  }
}

/// A default key of a command.
package struct DefaultKey: Hashable, Sendable {
  /// The keys to press, one after another.
  package var keys: [Key]
  /// Where.
  package var modes: Modes

  /// Makes a default key; a text that cannot be read is our own bug.
  init(_ text: String, in modes: Modes) {
    do {
      keys = try KeyNotation.keys(in: text)
    } catch {
      preconditionFailure(error.message)
    }
    self.modes = modes
  }
}

/// The headings of the help.
package enum CommandGroup: String, CaseIterable, Hashable, Sendable {
  case moving = "Moving"
  case list = "The list"
  case reading = "Reading"
  case names = "Names"
  case screen = "The screen"
}

/// What may follow a command's name at the prompt, for completion.
package enum ArgumentKind: Hashable, Sendable {
  case none
  /// Words to look for.
  case words
  case theme
  /// A word, or a regular expression between slashes.
  case keyword
  /// An entity kind.
  case kind
  /// A name that stands on the screen.
  case shownName
  /// A name: one of the article's, or of the library's.
  case name
  /// A form of the selected name.
  case form
  case path
  /// A shell command.
  case shell
  /// A number of columns.
  case columns
  /// The letter of a mark.
  case letter
}

/// What a number typed before a command's key means.
package enum CountMeaning: Hashable, Sendable {
  /// Do it that often.
  case times
  /// Take the one with that number.
  case number
}
