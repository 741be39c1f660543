import Testing

@testable import Configuration

@Suite("TopKeysText")
struct TopKeysTextTests {
  @Test(
    "A key is set where it stands, or after the last one at the top",
    arguments: [
      ("", "a = 9\n"),
      ("a = 1", "a = 9"),
      ("  a=1# note\n", "  a=9# note\n"),
      ("a = 'é' # é\nb = 2\n", "a = 9 # é\nb = 2\n"),
      ("a = \"\"\"x\ny\"\"\"\r\nb = 2\n", "a = 9\r\nb = 2\n"),
      ("b = [ # ]\n 1,\n]\n", "b = [ # ]\n 1,\n]\na = 9\n"),
      ("# only this\n", "# only this\na = 9\n"),
      ("# only this", "# only this\na = 9"),
      ("# about t\n[t]\na = 1\n", "# about t\na = 9\n[t]\na = 1\n"),
      ("b.c = 1\n[[t]]\na = 1\n", "a = 9\nb.c = 1\n[[t]]\na = 1\n"),
      ("\"a\" = 1\n", "\"a\" = 9\n"),
    ]
  )
  func setting(text: String, expected: String) throws {
    let changed = try TopKeysText(text).setting("a", to: "9")
    #expect(changed == expected)
    #expect(try ConfigurationDocument(changed).root["a"]?.integer == 9)
  }
}
