import CNcurses
import Glibc
package import TextGrid

/// The terminal: frames out, and the modes under which keys come in.
///
/// There is one at a time, from `init` to `stop`. What it changes on the terminal is undone by `stop`,
/// which is safe to call twice, and by a handler when a fatal signal ends the program.
@MainActor
package final class CursesTerminal {
  /// How many colours it shows.
  package let depth: ColorDepth
  /// Its size.
  package private(set) var size: GridSize
  /// What its database says of its keys.
  let namedKeys: [[UInt8]: Key]
  /// Where keys come from: standard input, or the terminal itself when that is a pipe.
  let inputDescriptor: Int32

  private var pairs: ColorPairs
  private var theme: Theme
  private var looks: [RoleStack: Look] = [:]
  private var shown: Frame?
  private var isStopped = false
  private var isMouseOn = false

  /// A style as ncurses takes it.
  private struct Look {
    var attributes: UInt32
    var pair: Int32
  }

  /// Takes over the terminal.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables, for TERM, COLORTERM and NO_COLOR.
  ///   - theme: What frames are styled by until `use` says otherwise.
  /// - Throws: `TerminalError` when there is no usable terminal; nothing has then been changed.
  package init(environment: [String: String], theme: Theme) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNotATerminal }
    guard let input = CursesTerminal.openInput() else { throw .inputIsNotATerminal }
    let charset = String(cString: gz_set_locale())
    guard charset == "UTF-8" else { throw .notUTF8(charset: charset) }
    guard let name = environment["TERM"], !name.isEmpty else { throw .noTerminalType }
    guard gz_has_entry(name) != 0 else { throw .unusableTerminalType(name) }
    let entry = CursesTerminal.entry(for: name, environment: environment)
    gz_restore_on_fatal_signals(input, CursesTerminal.resetBytes)
    guard gz_start(entry, input) != 0 else {
      gz_forget_fatal_signals()
      throw .unusableTerminalType(name)
    }
    inputDescriptor = input
    namedKeys = CursesTerminal.readNamedKeys()
    depth = ColorDepth.detected(
      environment: environment,
      terminalColors: gz_is_direct() != 0 ? 1 << 24 : Int(gz_colors())
    )
    pairs = ColorPairs()
    self.theme = theme.reduced(to: depth)
    size = GridSize(columns: Int(gz_columns()), rows: Int(gz_rows()))
    enterModes()
  }

  /// Styles frames by another theme from now on.
  package func use(_ theme: Theme) {
    self.theme = theme.reduced(to: depth)
    looks = [:]
    shown = nil
  }

  /// Shows a frame; only what differs from the last one is sent.
  package func present(_ frame: Frame) {
    guard !isStopped else { return }
    for run in GridDifference(from: shown?.grid, to: frame.grid).runs {
      put(frame.grid, row: run.row, columns: run.start.index..<run.end.index)
    }
    shown = frame
    gz_show(
      Int32(frame.cursor?.row.index ?? -1),
      Int32(frame.cursor?.column.index ?? -1)
    )
  }

  /// Asks the terminal for its size and tells ncurses, after SIGWINCH.
  ///
  /// - Returns: The size that the terminal has now.
  package func resize() -> GridSize {
    var rows: Int32 = 0
    var columns: Int32 = 0
    if gz_reported_size(STDOUT_FILENO, &rows, &columns) != 0 {
      gz_resize(rows, columns)
      size = GridSize(columns: Int(columns), rows: Int(rows))
      shown = nil
    }
    return size
  }

  /// Paints everything again at the next frame.
  package func redraw() {
    gz_forget()
    shown = nil
  }

  /// Listens to the mouse, or no longer.
  package func setMouse(isOn: Bool) {
    isMouseOn = isOn
    guard !isStopped else { return }
    send(isOn ? CursesTerminal.mouseOn : CursesTerminal.mouseOff)
  }

  /// Copies text to the clipboard of the terminal's user by OSC 52, over ssh too.
  ///
  /// - Parameter base64: The text in Base64, as the sequence wants it.
  package func copy(base64: String) {
    send("\u{1B}]52;c;\(base64)\u{07}")
  }

  /// Gives the terminal back, stops the program as ^Z does, and takes the terminal again when it
  /// is continued.
  package func suspend() {
    leave()
    gz_stop_process()
    enterAgain()
  }

  /// Gives the terminal to another program for a while.
  package func leave() {
    guard !isStopped else { return }
    send(CursesTerminal.leavingModes)
    gz_stop()
  }

  /// Takes the terminal again after `leave`, or after the program was stopped from outside.
  package func enterAgain() {
    guard !isStopped else { return }
    gz_resume()
    enterModes()
    _ = resize()
    redraw()
  }

  /// Gives the terminal back for good.
  package func stop() {
    guard !isStopped else { return }
    leave()
    isStopped = true
    gz_forget_fatal_signals()
  }

  // MARK: Cells

  private func put(_ grid: Grid, row: Row, columns: Range<Int>) {
    for column in columns {
      guard let cell = grid[row, Column(column)], cell.width > 0 else { continue }
      let look = look(of: cell.roles)
      var at = Int32(column)
      if let byte = cell.text.utf8.first, cell.text.utf8.count == 1 {
        var scalar = UInt32(byte)
        gz_put(Int32(row.index), at, &scalar, 1, look.attributes, look.pair)
        continue
      }
      let glyph = CellGlyph(of: cell.text, width: Int(cell.width)) { Int(gz_width($0)) }
      for scalars in glyph.columns {
        gz_put(
          Int32(row.index),
          at,
          scalars,
          Int32(scalars.count),
          look.attributes,
          look.pair
        )
        at += 1
      }
    }
  }

  private func look(of stack: RoleStack) -> Look {
    if let look = looks[stack] { return look }
    let style = theme.style(of: stack)
    let look = Look(
      attributes: UInt32(style.attributes.rawValue),
      pair: pairs.number(for: style)
    )
    looks[stack] = look
    return look
  }

  // MARK: Modes

  private static let mouseOn = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"
  private static let pasteOn = "\u{1B}[?2004h"
  private static let leavingModes = "\u{1B}[?2004l" + mouseOff
  /// What a fatal signal writes: modes off, attributes off, cursor shown, the other screen.
  private static let resetBytes = leavingModes + "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l\r\n"

  private func enterModes() {
    // The first refresh switches to the other screen; modes set before it would be lost on some.
    gz_show(-1, -1)
    send(CursesTerminal.pasteOn)
    if isMouseOn { send(CursesTerminal.mouseOn) }
  }

  private func send(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { gz_write($0.baseAddress, Int32($0.count)) }
    }
  }
}
