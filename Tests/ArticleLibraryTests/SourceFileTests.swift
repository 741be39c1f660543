import Foundation
import GazetteTestSupport
import Testing

@testable import ArticleLibrary

@Suite("Source file")
struct SourceFileTests {
  @Test("A named pipe is read to its end")
  func pipe() throws {
    let folder = try TestFolder()
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let writer = Process()
    writer.executableURL = URL(fileURLWithPath: "/bin/sh")
    writer.arguments = ["-c", "{ printf 'A head'; sleep 0.1; printf 'line'; } > \"$0\"", pipe]
    try writer.run()
    #expect(try SourceFile.bytes(of: pipe) == Array("A headline".utf8))
    writer.waitUntilExit()
  }

  @Test("A named pipe that nobody writes to is given up")
  func silentPipe() throws {
    let folder = try TestFolder()
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let failure = #expect(throws: ImportFailure.self) {
      try SourceFile.bytes(of: FilePath(pipe), allowsPipes: true, patience: 20)
    }
    #expect(failure?.path == pipe)
    #expect(failure?.reason.hasPrefix("nothing was written to the pipe") == true)
  }
}
