import Foundation
import Testing

@testable import EntityRecognition

@Suite("Demonyms")
struct DemonymsTests {
  @Test("The table has the places of the list by which peoples' names are found")
  func sameAsList() throws {
    let path = NameRecognizerTests.dataFolder + "/lists/groups.txt"
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t")
      guard parts.count > 1 else { continue }
      #expect(Demonyms.place(of: parts[0]) == String(parts[1]), "\(parts[0])")
    }
  }
}
