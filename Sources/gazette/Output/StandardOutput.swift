import ArticleModel
import Foundation

/// The program's two outputs, for whole lines of cleaned text.
enum StandardOutput {
  /// Prints a line; a reader that has gone away (`gazette list | head`) ends the program quietly.
  static func print(_ line: String) {
    write(line + "\n", to: .standardOutput)
  }

  /// Prints bytes as they are.
  static func print(bytes: [UInt8]) {
    if !bytes.isEmpty { write(Data(bytes), to: .standardOutput) }
  }

  /// Prints a message for the user, with the program's name before it.
  static func complain(_ message: String) {
    write("gazette: \(message)\n", to: .standardError)
  }

  /// Prints text as it is on the error output: progress, diagnostics.
  static func note(_ text: String) {
    write(text, to: .standardError)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    write(Data(text.utf8), to: handle)
  }

  private static func write(_ data: Data, to handle: FileHandle) {
    do {
      try handle.write(contentsOf: data)
    } catch {
      // Nobody is left to tell.
      exit(1)
    }
  }
}
