package import TextGrid

/// Which keys stand for which command, in each mode.
///
/// Within a mode no sequence of keys is the beginning of another: a command is known with its last
/// key, and no key waits for a clock.
package struct Keymap: Hashable, Sendable {
  /// The bindings of each mode that has any.
  private var tables: [Mode: [[Key]: Command]] = [:]

  /// What a sequence of keys comes to.
  package enum Resolution: Hashable, Sendable {
    case command(Command)
    /// More keys are wanted; what there is, in the order of the command table.
    case pending([KeyHint])
    case unbound
  }

  /// Why a key cannot be bound.
  package enum Problem: Error, Hashable {
    /// The command has no place in any of the modes.
    case noSuchPlace(Command)
    /// One sequence begins the other, which stands for the command.
    case ambiguous([Key], with: [Key], Command, in: Mode)
  }

  /// Makes a keymap without a key.
  package init() {}

  /// Makes a preset's keymap.
  package init(_ preset: KeyPreset) {
    for change in preset.bindings {
      for mode in change.modes.all {
        tables[mode, default: [:]][change.keys] = change.command
      }
    }
  }

  /// What keys come to in a mode.
  package func resolve(_ keys: [Key], in mode: Mode) -> Resolution {
    guard let table = tables[mode] else { return .unbound }
    if let command = table[keys] { return .command(command) }
    let longer = table.filter { $0.key.count > keys.count && $0.key.starts(with: keys) }
    guard !longer.isEmpty else { return .unbound }
    let hints = longer.map {
      KeyHint(keys: Array($0.key.dropFirst(keys.count)), command: $0.value)
    }
    return .pending(hints.sorted { $0.precedes($1) })
  }

  /// The keys that stand for a command in a mode, in the order of the command table.
  package func keys(for command: Command, in mode: Mode) -> [[Key]] {
    let bound = (tables[mode] ?? [:]).filter { $0.value == command }.map(\.key)
    return Keymap.sorted(bound, of: command)
  }

  /// The keys of every command that has any in a mode, each as by `keys(for:in:)`.
  package func keys(in mode: Mode) -> [Command: [[Key]]] {
    var bound: [Command: [[Key]]] = [:]
    for (keys, command) in tables[mode] ?? [:] { bound[command, default: []].append(keys) }
    return Dictionary(uniqueKeysWithValues: bound.map { ($0, Keymap.sorted($1, of: $0)) })
  }

  /// Keys in the order of the command table, then those that it does not have.
  private static func sorted(_ keys: [[Key]], of command: Command) -> [[Key]] {
    guard keys.count > 1 else { return keys }
    let order = command.info.keys.map(\.keys)
    return keys.sorted { left, right in
      let ranks = (
        order.firstIndex(of: left) ?? order.count, order.firstIndex(of: right) ?? order.count
      )
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.text < right.text
    }
  }

  /// The keys that stand for a command in any mode.
  package func keys(for command: Command) -> [[Key]] {
    var all: [[Key]] = []
    for mode in Mode.allCases {
      for keys in keys(for: command, in: mode) where !all.contains(keys) { all.append(keys) }
    }
    return all
  }

  /// Gives keys to a command in those of the modes that the command has.
  ///
  /// Keys that stood for another command there now stand for this one.
  /// Errors: the command has none of the modes; the keys begin others, or others begin them.
  package mutating func bind(
    _ keys: [Key],
    to command: Command,
    in modes: Modes = .everywhere
  ) throws(Problem) {
    let places = modes.intersection(command.info.modes).all
    guard !places.isEmpty else { throw .noSuchPlace(command) }
    for mode in places {
      if let clash = clash(of: keys, in: mode) {
        throw .ambiguous(keys, with: clash.keys, clash.command, in: mode)
      }
    }
    for mode in places { tables[mode, default: [:]][keys] = command }
  }

  /// Takes keys away from whatever they stand for in the modes, and everything that begins with
  /// them.
  package mutating func unbind(_ keys: [Key], in modes: Modes = .everywhere) {
    for mode in modes.all {
      tables[mode] = tables[mode]?.filter { !$0.key.starts(with: keys) }
    }
  }

  /// A binding that begins with the keys, or that they begin with, but that is not theirs.
  private func clash(of keys: [Key], in mode: Mode) -> (keys: [Key], command: Command)? {
    (tables[mode] ?? [:])
      .filter { $0.key != keys && ($0.key.starts(with: keys) || keys.starts(with: $0.key)) }
      .min { $0.key.text < $1.key.text }
      .map { ($0.key, $0.value) }
  }
}

/// What the rest of a begun sequence of keys leads to.
package struct KeyHint: Hashable, Sendable {
  /// The keys still to be pressed.
  package var keys: [Key]
  /// What they then stand for.
  package var command: Command

  /// Makes a hint.
  package init(keys: [Key], command: Command) {
    self.keys = keys
    self.command = command
  }

  fileprivate func precedes(_ other: KeyHint) -> Bool {
    (keys.text, command.rawValue) < (other.keys.text, other.command.rawValue)
  }
}

extension [Key] {
  /// The sequence as it is written.
  package var text: String { KeyNotation.text(of: self) }
}
