import ArticleIngest
import Testing

@Suite("LanguageGuess")
struct LanguageGuessTests {
  @Test(
    "A sentence or two give the language away",
    arguments: [
      ("en", "The ferry that was lost in the storm has been found, and it will sail again."),
      ("de", "Die Fähre, die im Sturm verloren war, ist nun wieder da und fährt auch nach Köln."),
      ("fr", "Le bateau qui a été perdu dans la tempête est de retour et il part pour une île."),
      (
        "es",
        "El barco que se perdió en la tormenta está de vuelta y sale para una isla con los niños."
      ),
      ("it", "Il traghetto che si era perso nella tempesta è tornato e parte per una delle isole."),
      (
        "pt",
        "O barco que se perdeu na tempestade não voltou, mas uma nova balsa já parte para as ilhas."
      ),
      (
        "nl",
        "De boot die in de storm verloren was, is weer terug en het vertrek is niet meer ver weg."
      ),
      ("sv", "Båten som var borta i stormen är nu tillbaka och den går till ön med alla som vill."),
      (
        "pl",
        "Prom, który zaginął w burzy, jest już na miejscu i nie ma go tylko dla tych, co się boją."
      ),
      ("ko", "폭풍에 사라졌던 여객선이 다시 돌아왔다."), ("ja", "嵐で失われた船が戻ってきました。"),
      ("zh", "在风暴中失踪的渡轮又回来了。"), ("ru", "Паром, пропавший в бурю, вернулся, и мы рады."),
      ("uk", "Пором, що зник у бурі, повернувся, і її капітан є щасливий."),
      ("el", "Το πλοίο που χάθηκε στη θύελλα επέστρεψε."),
      ("ar", "عادت العبارة التي فقدت في العاصفة."),
      ("he", "המעבורת שאבדה בסערה חזרה."), ("th", "เรือข้ามฟากที่หายไปในพายุกลับมาแล้ว"),
    ]
  )
  func languages(tag: String, text: String) {
    #expect(LanguageGuess.language(of: text) == tag)
  }

  @Test(
    "Too little says nothing",
    arguments: ["", "OK", "Lorem ipsum dolor", "12 345", "xyzzy plugh"]
  )
  func unsure(text: String) {
    #expect(LanguageGuess.language(of: text) == nil)
  }
}
