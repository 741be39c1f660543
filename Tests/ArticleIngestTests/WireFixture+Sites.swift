extension WireFixture {
  /// What the pages of agencies and broadcasters leave behind when their text is scraped.
  static let sites: [WireFixture] = [
    WireFixture(
      name: "an agency's own page",
      text: """
        Yonhap News Agency
        National
        Ferry terminal reopens in Brindle Bay
        All News 10:08 April 20, 2021
        SHARE
        LIKE
        SAVE
        PRINT
        FONT SIZE
        (ATTN: UPDATES with more details in paras 4-5)
        By Kim Soo-yeon
        SEOUL, April 20 (Yonhap) -- \(one)
        \(two)
        sooyeon@example.com
        (END)
        Related Articles
        Ferry service suspended
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Kim Soo-yeon
        agency: Yonhap
        place: SEOUL
        day: April 20
        published: 2021-04-20T10:08
        title: Yonhap News Agency
        | \(one)
        | \(two)
        """,
      leftOut: [
        "left out a section", "left out a section", "left out what stands beside a time",
        "left out share", "left out a section", "left out a section", "left out a section",
        "left out share", "left out a note to editors", "left out an address",
        "left out an end mark", "left out a pointer", "left out a pointer",
      ]
    ),
    WireFixture(
      name: "a time run together twice, and an agency on its own line",
      text: """
        Ferry terminal reopens in Brindle Bay
        Reuters
        April 20, 202110:08 AM UTCLast Updated ago
        SEOUL, April 20 (Reuters) - \(one)
        \(two)
        Reporting by Ann Example in Seoul and Jo Sample; Additional reporting by Max Muster
        Our Standards: The Thomson Reuters Trust Principles.
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        reporting: Ann Example, Jo Sample
        additional reporting: Max Muster
        agency: Reuters
        place: SEOUL
        day: April 20
        published: 2021-04-20T10:08Z
        title: Reuters
        | \(one)
        | \(two)
        """,
      leftOut: [
        "left out a section", "left out what stands beside a time", "left out a copyright",
      ]
    ),
    WireFixture(
      name: "a broadcaster's page with its panels",
      text: """
        Ferry terminal reopens in Brindle Bay
        Published
        20 April 2021
        Share page
        Copy link
        About sharing
        Image source, Getty Images
        By Ann Example
        BBC News
        \(one)
        \(two)
        More on this story
        Storm tears away terminal
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        agency: BBC
        published: 2021-04-20
        title: BBC News
        | \(one)
        | \(two)
        """,
      leftOut: [
        "left out share", "left out share", "left out share",
        "left out a picture", "left out a section", "left out a pointer", "left out a pointer",
      ]
    ),
    WireFixture(
      name: "a name and an office without By",
      text: """
        Ferry terminal reopens in Brindle Bay
        Ann Example
        Washington Correspondent
        Tuesday 20 April 2021 10:08 BST
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        published: 2021-04-20T10:08+01:00
        | \(one)
        """,
      leftOut: ["left out an office"]
    ),
    WireFixture(
      name: "a headline that begins like a byline",
      text: """
        Text Messages Leak Again
        By Ann Example
        \(one)
        """,
      picture: """
        # Text Messages Leak Again
        by: Ann Example
        | \(one)
        """
    ),
    WireFixture(
      name: "a German opening",
      text: """
        Fährterminal wieder eröffnet
        Von Max Mustermann
        20.04.2021, 10:08 Uhr
        Berlin (dpa) - Die Hafenstadt hat am Montag ihr neues Terminal eröffnet, zwei Jahre nach \
        dem Sturm, sagte die Bürgermeisterin.
        """,
      picture: """
        # Fährterminal wieder eröffnet
        by: Max Mustermann
        agency: dpa
        place: Berlin
        published: 2021-04-20T10:08
        | Die Hafenstadt hat am Montag ihr neues Terminal eröffnet, zwei Jahre nach dem Sturm, sagte \
        die Bürgermeisterin.
        """
    ),
  ]
}
