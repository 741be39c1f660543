import ArticleModel
import Foundation

/// The program's two outputs: all that it prints passes here, and no control character but line end
/// and tab gets out, save in what it drew itself.
enum StandardOutput {
  /// Prints lines; a reader that has gone away (`gazette list | head`) ends the program quietly.
  static func print(_ text: String) {
    write(OutputText.cleaned(text) + "\n", to: .standardOutput)
  }

  /// Prints bytes as they are: token files, whose lines must come out as they went in.
  static func print(bytes: [UInt8]) {
    if !bytes.isEmpty { write(Data(bytes), to: .standardOutput) }
  }

  /// Prints JSON, hostile characters in its strings as escapes.
  static func print(json: String) {
    write(OutputText.cleanedJSON(json) + "\n", to: .standardOutput)
  }

  /// Prints lines of cells with the escape sequences of their styles, as they are: a grid holds no
  /// control characters.
  static func print(styled lines: [String]) {
    write(lines.joined(separator: "\n") + "\n", to: .standardOutput)
  }

  /// Prints a message for the user, as one line with the program's name before it.
  static func complain(_ message: String) {
    write("gazette: \(OutputText.cleanedLine(message))\n", to: .standardError)
  }

  /// Prints lines on the error output.
  static func complain(lines text: String) {
    write(OutputText.cleaned(text) + "\n", to: .standardError)
  }

  /// Prints the program's own drawing on the error output as it is: the progress bar.
  static func draw(_ text: String) {
    write(text, to: .standardError)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    write(Data(text.utf8), to: handle)
  }

  private static func write(_ data: Data, to handle: FileHandle) {
    do {
      try handle.write(contentsOf: data)
    } catch {
      let reason = errno
      // Where the reader has gone away, nobody is left to tell.
      if reason != EPIPE, handle === FileHandle.standardOutput {
        complain("the output cannot be written: \(String(cString: strerror(reason)).lowercased())")
      }
      exit(1)
    }
  }
}
