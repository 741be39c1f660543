extension Command {
  /// What else there is to know of the command, in whole sentences; `nil` where its summary says
  /// it all.
  package var detail: String? {
    switch self {
    case .top, .bottom:
      "In an article a number before the key goes so many hundredths down: 50G is the middle."
    case .back:
      "Puts out what is lit by finding, leaves the article; at the list, lets go of what is chosen, then of the filter."
    case .open:
      "In the list, opens the article and marks it as read; on a name, its dossier; in a dossier or a "
        + "timeline, the article at that sentence."
    case .jumpForward:
      "Terminals send ^I as Tab, so it has keys of its own."
    case .goToMark:
      "Marks are letters; the mark ' is where you were before the last jump."
    case .nextArticle, .previousArticle:
      "Of the list; in an article that was opened from a dossier or a timeline, of that one."
    case .filter:
      "Words are looked for in headline, byline and source, while you type. No words: no filter."
    case .markAllRead:
      "Everything that the list finds, also beyond the screen. Undo takes it back."
    case .choose:
      "Read, star and undo then act on all chosen articles."
    case .chooseAll:
      "All articles that the list has loaded at the moment."
    case .repeatLast:
      "Repeats marking and starring, on what is selected now."
    case .reload:
      "Imports again the files and folders that were added."
    case .find:
      "In the article, the list or the help. Matches are lit while you type."
    case .followLink, .copyLink:
      "Each link shows letters to type; with a number before the key, that link is taken."
    case .openOutside:
      "Only http, https and mailto addresses are opened."
    case .pipe:
      "The text goes to the standard input of a shell command that you type."
    case .save:
      "Writes plain text; asks before a file is overwritten."
    case .dossier:
      "Every article that mentions it, newest first, with the sentence; when it was seen; the names "
        + "beside it. On a date, the timeline. :dossier takes a name that stands on the screen."
    case .nextMention, .previousMention:
      "In the article, the next name that is lit; among the names, where the selected one stands next."
    case .listName:
      "Filters the list to the articles that mention it."
    case .timeline:
      "Each with its sentence; Enter goes there, Escape comes back."
    case .timelineOfList:
      "In a dossier, of the articles that mention the name. Of a longer list, the first 1,000 articles."
    case .risingNames:
      "Names that more articles mention than in the equally long time before; Tab turns the period."
    case .switchPane, .switchPaneBack:
      "In a dossier, between the articles and the names beside it."
    case .toggleKind:
      "Kinds are person, place, organisation, group, event (works and products too), date, money, "
        + "percent and keyword."
    case .isPerson, .isPlace, .isOrganisation, .isGroup, .isEvent:
      "With all its forms, in every article; in a dossier, of the name that it is about. Kept in "
        + "entities.toml, and undone like any change."
    case .isNoName:
      "What is written like the form at the cursor is lit no more, in any article."
    case .mergeName:
      "The name that you type takes in the selected one; Tab offers those of this article, then "
        + "of the library."
    case .splitName:
      "What is written so is no longer a form of the name that it was taken for."
    case .renameName:
      "The name that lists and dossiers show; the old one stays a form of it."
    case .corrections:
      "From entities.toml; x removes one."
    case .readNames, .stopReadingNames:
      "After a change of your own lists, or with a new model, the library's names are read again in "
        + "the background, where that can change them; what was stopped also goes on at the next start."
    case .addKeyword:
      "A word or words, or a regular expression between slashes: /rates? (held|cut)/. Without any, "
        + "the selected name or the words last looked for."
    case .keywords:
      "Enter switches one off and on, x removes it."
    case .defaultWidth:
      "With a number, sets text to that many columns."
    case .nextTheme, .themes, .theme:
      "Colours change at once and are kept."
    default: nil
    }
  }

  /// The command that a name typed at the prompt means.
  ///
  /// A name, one of the short names that editors and pagers have made habits, or the beginning of
  /// just one name.
  package static func named(_ text: some StringProtocol) -> Command? {
    if let exact = Command(rawValue: String(text)) ?? habits[String(text)] { return exact }
    guard !text.isEmpty else { return nil }
    let begun = allCases.filter { $0.name.hasPrefix(text) }
    return begun.count == 1 ? begun[0] : nil
  }

  private static let habits: [String: Command] = [
    "q": .quit, "qa": .quit, "w": .save, "h": .help, "n": .nextArticle, "p": .previousArticle,
  ]
}
