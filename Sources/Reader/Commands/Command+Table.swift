extension Command {
  /// The command's row of the table.
  package var info: CommandInfo {
    Command.rows[self] ?? row
  }

  /// The name that is typed at the prompt and stands in `keys.toml`.
  package var name: String { rawValue }

  /// All rows, made once.
  private static let rows = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  /// The one place that keymap, help, hint bar, completion and manual have their facts from; what
  /// else there is to say of a command stands in `detail`.
  private var row: CommandInfo {
    switch self {
    case .nextRow:
      CommandInfo("Go down", "j <down>", .everywhere, .moving).counting(.times)
    case .previousRow:
      CommandInfo("Go up", "k <up>", .everywhere, .moving).counting(.times)
    case .pageDown:
      CommandInfo("Go a page down", "<space> <c-f> <pagedown>", .everywhere, .moving)
        .counting(.times)
    case .pageUp:
      CommandInfo("Go a page up", "b <c-b> <pageup>", .everywhere, .moving).counting(.times)
    case .halfPageDown:
      CommandInfo("Go half a page down", "<c-d>", .everywhere, .moving).counting(.times)
    case .halfPageUp:
      CommandInfo("Go half a page up", "<c-u>", .everywhere, .moving).counting(.times)
    case .top:
      CommandInfo("Go to the top", "g <home>", .everywhere, .moving).counting(.number)
    case .bottom:
      CommandInfo("Go to the end", "G <end>", .everywhere, .moving).counting(.number)
    case .open:
      CommandInfo("Open what is selected", "<enter>", .everywhere, .moving)
        .also("l <right>", in: [.headlines, .article, .survey, .overlay])
    case .back:
      CommandInfo("Go back", "<esc> h <left>", .everywhere, .moving)
    case .close:
      CommandInfo("Close this; at the list, quit", "q", .everywhere, .moving)
    case .switchPane:
      CommandInfo("Go to the next pane or part", "", .screens, .moving)
        .also("<tab>", in: [.headlines, .entities, .survey]).also("<c-w>", in: .screens)
    case .switchPaneBack:
      CommandInfo("Go to the pane or part before", "", .screens, .moving)
        .also("<s-tab>", in: [.headlines, .entities, .survey])
    case .jumpBack:
      CommandInfo("Jump back to where you were", "<c-o> [j", .screens, .moving).counting(.times)
    case .jumpForward:
      CommandInfo("Jump forward again", "]j", .screens, .moving).counting(.times)
    case .setMark:
      CommandInfo("Set a mark", "m", .panes, .moving).taking(.letter)
    case .goToMark:
      CommandInfo("Go to a mark", "'", .panes, .moving).taking(.letter)

    case .nextArticle:
      CommandInfo("Open the next article", "J", .panes, .list).counting(.times)
    case .previousArticle:
      CommandInfo("Open the article before", "K", .panes, .list).counting(.times)
    case .nextUnread:
      CommandInfo("Go to the next unread article", "]u", .panes, .list)
    case .previousUnread:
      CommandInfo("Go to the unread article before", "[u", .panes, .list)
    case .nextGroup:
      CommandInfo("Go to the next day", "}", [.headlines, .survey], .list).counting(.times)
    case .previousGroup:
      CommandInfo("Go to the day before", "{", [.headlines, .survey], .list).counting(.times)
    case .filter:
      CommandInfo("Filter the list by words", "f", .panes, .list).taking(.words)
    case .filterUnread:
      CommandInfo("List unread articles", ",u", .panes, .list)
    case .filterStarred:
      CommandInfo("List starred articles", ",s", .panes, .list)
    case .filterStarted:
      CommandInfo("List articles begun and not finished", ",b", .panes, .list)
    case .filterKeywords:
      CommandInfo("List articles that hold a keyword", ",k", .panes, .list)
    case .filterNone:
      CommandInfo("List all articles", ",a", .panes, .list)
    case .sort:
      CommandInfo("Turn the order round", "S", .panes, .list)
    case .toggleRead:
      CommandInfo("Mark as read or unread", "r", .screens, .list)
    case .toggleStar:
      CommandInfo("Star, or take the star away", "s", .screens, .list)
    case .markAllRead:
      CommandInfo("Mark everything listed as read", "A", .panes, .list)
    case .choose:
      CommandInfo("Choose this article", "v", .headlines, .list).counting(.times)
    case .chooseAll:
      CommandInfo("Choose all articles, or none", "V", .headlines, .list)
    case .undo:
      CommandInfo("Undo", "u", .screens, .list).counting(.times)
    case .redo:
      CommandInfo("Redo", "<c-r>", .screens, .list).counting(.times)
    case .repeatLast:
      CommandInfo("Repeat the last change", ".", .screens, .list).counting(.times)
    case .reload:
      CommandInfo("Read the sources again", "R", .panes, .list)

    case .find:
      CommandInfo("Find words", "/", .everywhere, .reading).taking(.words)
    case .findNext:
      CommandInfo("Go to the next match", "", .everywhere, .reading).counting(.times)
        .also("n", in: [.headlines, .article, .survey, .overlay])
    case .findPrevious:
      CommandInfo("Go to the match before", "", .everywhere, .reading).counting(.times)
        .also("N", in: [.headlines, .article, .survey, .overlay])
    case .followLink:
      CommandInfo("Open a link by its letters", "o", .article, .reading).counting(.number)
    case .copyLink:
      CommandInfo("Copy a link by its letters", "yl", .article, .reading).counting(.number)
    case .openOutside:
      CommandInfo("Open the article's page in the browser", "O", .article, .reading)
    case .copyArticle:
      CommandInfo("Copy the article", "ya", .article, .reading)
    case .copyParagraph:
      CommandInfo("Copy the paragraph", "yp", .article, .reading)
    case .copyEntity:
      CommandInfo("Copy the selected name", "ye", .naming, .reading)
    case .copyAddress:
      CommandInfo("Copy the article's address", "yu", .article, .reading)
    case .pipe:
      CommandInfo("Pipe the article to a command", "|", .article, .reading).taking(.shell)
    case .save:
      CommandInfo("Save the article", "w", .article, .reading).taking(.path)
    case .showRepeats:
      CommandInfo("Show or hide repeated paragraphs", "x", .article, .reading)

    case .entities:
      CommandInfo("Show the names of the article", "e", .panes, .names)
    case .nextMention:
      CommandInfo("Go to the next name", "", [.article, .entities], .names).counting(.times)
        .also("<tab>", in: .article).also("n l <right>", in: .entities)
    case .previousMention:
      CommandInfo("Go to the name before", "", [.article, .entities], .names).counting(.times)
        .also("<s-tab>", in: .article).also("N", in: .entities)
    case .nextPerson:
      CommandInfo("Go to the next person", "]p", .article, .names).counting(.times)
    case .previousPerson:
      CommandInfo("Go to the person before", "[p", .article, .names).counting(.times)
    case .nextPlace:
      CommandInfo("Go to the next place", "]l", .article, .names).counting(.times)
    case .previousPlace:
      CommandInfo("Go to the place before", "[l", .article, .names).counting(.times)
    case .nextOrganisation:
      CommandInfo("Go to the next organisation", "]o", .article, .names).counting(.times)
    case .previousOrganisation:
      CommandInfo("Go to the organisation before", "[o", .article, .names).counting(.times)
    case .nextDate:
      CommandInfo("Go to the next date", "]d", .article, .names).counting(.times)
    case .previousDate:
      CommandInfo("Go to the date before", "[d", .article, .names).counting(.times)
    case .nextKeyword:
      CommandInfo("Go to the next keyword", "]k", .article, .names).counting(.times)
    case .previousKeyword:
      CommandInfo("Go to the keyword before", "[k", .article, .names).counting(.times)
    case .dossier:
      CommandInfo("Open the dossier of this name", "", .screens, .names).taking(.shownName)
        .also("*", in: .naming)
    case .listName:
      CommandInfo("List every article with this name", "", .screens, .names)
        .also(",n", in: [.article, .entities]).also("f", in: .survey)
    case .timeline:
      CommandInfo("Show the dates of the article in order", "t", .panes, .names)
    case .timelineOfList:
      CommandInfo("Show the dates of all articles listed", "T", .screens, .names)
    case .risingNames:
      CommandInfo("Show the names on the rise", "E", .screens, .names)
    case .periodDay:
      CommandInfo("Look at the names of a day", "d", .survey, .names)
    case .periodWeek:
      CommandInfo("Look at the names of a week", "w", .survey, .names)
    case .periodMonth:
      CommandInfo("Look at the names of a month", "m", .survey, .names)
    case .why:
      CommandInfo("Say why this is lit", "W", .article, .names)
    case .toggleKind:
      CommandInfo("Light a kind of name, or not", "", .panes, .names).taking(.kind)
        .also("x", in: .entities)
    case .isPerson:
      CommandInfo("Say that this name is a person", "ip", .naming, .names)
    case .isPlace:
      CommandInfo("Say that this name is a place", "il", .naming, .names)
    case .isOrganisation:
      CommandInfo(
        "Say that this name is an organisation",
        "io",
        .naming,
        .names
      )
    case .isGroup:
      CommandInfo("Say that this name is a group", "ig", .naming, .names)
    case .isEvent:
      CommandInfo(
        "Say that this name is an event or work",
        "ie",
        .naming,
        .names
      )
    case .isNoName:
      CommandInfo("Say that this is no name", "in", .naming, .names)
    case .mergeName:
      CommandInfo("Say which other name this is", "im", .naming, .names)
        .taking(.name)
    case .splitName:
      CommandInfo(
        "Say that this form names something else",
        "is",
        .naming,
        .names
      )
      .taking(.form)
    case .renameName:
      CommandInfo("Say what this name is called", "ir", .naming, .names)
        .taking(.name)
    case .corrections:
      CommandInfo("Show what you set right about names", "ic", .screens, .names)
    case .readNames:
      CommandInfo("Go on reading names again", "ia", .screens, .names)
    case .stopReadingNames:
      CommandInfo("Stop reading names again", "ix", .screens, .names)
    case .addKeyword:
      CommandInfo("Light a word of your own", "H", .panes, .names).taking(.keyword)
    case .keywords:
      CommandInfo("Show your keywords", "&", .panes, .names)
    case .remove:
      CommandInfo("Remove what is selected", "x <delete>", .overlay, .names)

    case .narrower:
      CommandInfo("Set text narrower", "-", .panes, .screen).counting(.times)
    case .wider:
      CommandInfo("Set text wider", "+", .panes, .screen).counting(.times)
    case .defaultWidth:
      CommandInfo("Set text to the default width", "=", .panes, .screen).taking(.columns)
    case .justify:
      CommandInfo("Justify text, or leave it ragged", "", .panes, .screen)
    case .nextTheme:
      CommandInfo("Use the next theme", "c", .screens, .screen)
    case .themes:
      CommandInfo("Pick a theme", "C", .screens, .screen)
    case .theme:
      CommandInfo("Use a theme by its name", "", .screens, .screen).taking(.theme)
    case .zen:
      CommandInfo("Show this pane alone", "z", .screens, .screen)
    case .mouse:
      CommandInfo("Listen to the mouse, or not", "", .screens, .screen)
    case .redraw:
      CommandInfo("Draw the screen again", "<c-l>", .everywhere, .screen)
    case .commandLine:
      CommandInfo("Type a command", ":", .screens, .screen)
    case .help:
      CommandInfo("Show all keys", "? <f1>", .everywhere, .screen)
    case .suspend:
      CommandInfo("Suspend the program", "<c-z>", .everywhere, .screen)
    case .quit:
      CommandInfo("Quit", "Q ZZ <c-c>", .everywhere, .screen)
    }
  }
}
