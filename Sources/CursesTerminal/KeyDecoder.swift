package import TextGrid

/// Turns the terminal's bytes into keys, pastes and mouse actions.
///
/// Sequences may arrive split at any byte: what is unfinished waits for the next call. An Escape
/// alone looks like the start of a sequence, so the caller calls `flush` when nothing has followed
/// for a moment. Unknown sequences are dropped whole, so none of their bytes is taken for a key.
///
/// Source: ECMA-48 (control sequences), xterm's "Control Sequences" (modifiers, SGR mouse, bracketed
/// paste), RFC 3629 (UTF-8).
package struct KeyDecoder: Sendable {
  /// Bytes of a sequence that has begun.
  private var pending: [UInt8] = []
  /// The text of a paste that has begun.
  private var paste: [UInt8]?
  /// What this terminal's database says of its keys.
  private let named: [[UInt8]: Key]

  /// A paste longer than this ends here; the rest is dropped.
  private static let pasteLimit = 1 << 20
  /// A control sequence longer than this is no sequence.
  private static let sequenceLimit = 64

  /// Makes a decoder.
  ///
  /// - Parameter named: Byte sequences of this terminal's own keys, beside the common ones.
  package init(named: [[UInt8]: Key] = [:]) {
    self.named = named
  }

  /// Whether a sequence has begun that `flush` would end.
  package var isWaiting: Bool { !pending.isEmpty && paste == nil }

  /// Takes in bytes and gives what they complete.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalInput] {
    var inputs: [TerminalInput] = []
    for byte in bytes {
      if paste != nil {
        takePasted(byte, into: &inputs)
      } else {
        pending.append(byte)
        step(into: &inputs)
      }
    }
    return inputs
  }

  /// Ends what has begun, since nothing followed: an Escape alone is the Escape key.
  package mutating func flush() -> [TerminalInput] {
    guard isWaiting else { return [] }
    let bytes = pending
    pending = []
    guard bytes.first == 0x1B else { return [] }
    guard bytes.count > 1 else { return [.key(Key(.escape))] }
    // `ESC [` or `ESC O` with nothing after it was typed as Meta and that character.
    guard bytes.count == 2 else { return [] }
    return [.key(Key(.character(Character(Unicode.Scalar(bytes[1]))), modifiers: .meta))]
  }

  // MARK: One byte at a time

  private mutating func step(into inputs: inout [TerminalInput]) {
    if let key = named[pending] {
      pending = []
      inputs.append(.key(key))
      return
    }
    switch pending[0] {
    case 0x1B: stepEscape(into: &inputs)
    case 0x80...: stepUTF8(modifiers: [], prefix: 0, into: &inputs)
    default:
      let byte = pending[0]
      pending = []
      inputs.append(.key(KeyDecoder.key(ofASCII: byte)))
    }
  }

  private mutating func stepEscape(into inputs: inout [TerminalInput]) {
    guard pending.count > 1 else { return }
    switch pending[1] {
    case UInt8(ascii: "["): stepControlSequence(into: &inputs)
    case UInt8(ascii: "O"):
      guard pending.count > 2 else { return }
      let final = pending[2]
      pending = []
      if let symbol = KeyDecoder.finals[final] { inputs.append(.key(Key(symbol))) }
    case 0x1B:
      // Two Escapes: the first stands alone, the second may begin something.
      pending.removeFirst()
      inputs.append(.key(Key(.escape)))
    case 0x80...: stepUTF8(modifiers: .meta, prefix: 1, into: &inputs)
    default:
      var key = KeyDecoder.key(ofASCII: pending[1])
      key.modifiers.insert(.meta)
      pending = []
      inputs.append(.key(key))
    }
  }

  private mutating func stepControlSequence(into inputs: inout [TerminalInput]) {
    guard let last = pending.last, pending.count > 2 else { return }
    // The Linux console's F1 to F5: `ESC [ [ A`.
    if pending[2] == UInt8(ascii: "[") {
      guard pending.count == 4 else { return }
      pending = []
      if (0x41...0x45).contains(last) { inputs.append(.key(Key(.function(Int(last) - 0x40)))) }
      return
    }
    switch last {
    case 0x40...0x7E:
      let body = pending[2..<(pending.count - 1)]
      let input = KeyDecoder.input(parameters: body, final: last)
      let isPasteStart = last == UInt8(ascii: "~") && body.elementsEqual("200".utf8)
      pending = []
      if isPasteStart {
        paste = []
      } else if let input {
        inputs.append(input)
      }
    case 0x1B:
      // A sequence cut short by a new one.
      pending = [0x1B]
    case 0x20...0x3F where pending.count <= KeyDecoder.sequenceLimit: return
    default: pending = []
    }
  }

  private mutating func stepUTF8(
    modifiers: Key.Modifiers,
    prefix: Int,
    into inputs: inout [TerminalInput]
  ) {
    let length =
      switch pending[prefix] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    if let last = pending.last, pending.count > prefix + 1, !(0x80...0xBF).contains(last) {
      // Broken off: the new byte begins something of its own.
      pending = [last]
      step(into: &inputs)
      return
    }
    guard pending.count == prefix + length else { return }
    let text = String(decoding: pending[prefix...], as: UTF8.self)
    pending = []
    guard length > 1, let character = text.first, character != "\u{FFFD}" else { return }
    inputs.append(.key(Key(.character(character), modifiers: modifiers)))
  }

  private mutating func takePasted(_ byte: UInt8, into inputs: inout [TerminalInput]) {
    guard var text = paste else { return }
    paste = nil
    text.append(byte)
    let end: [UInt8] = Array("\u{1B}[201~".utf8)
    if byte == UInt8(ascii: "~"), text.suffix(end.count).elementsEqual(end) {
      text.removeLast(end.count)
      inputs.append(.pasted(String(decoding: text, as: UTF8.self)))
    } else {
      if text.count > KeyDecoder.pasteLimit + end.count {
        text.removeSubrange(KeyDecoder.pasteLimit..<(text.count - end.count))
      }
      paste = text
    }
  }
}
