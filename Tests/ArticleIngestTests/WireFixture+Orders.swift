extension WireFixture {
  /// The same in other orders and with furniture above.
  static let orders: [WireFixture] = [
    WireFixture(
      name: "stamp and section before the headline",
      text: """
        World | Asia
        April 20, 2021 / 10:08 AM KST
        Ferry terminal reopens in Brindle Bay
        Ann Example
        3 min read
        SEOUL — \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        place: SEOUL
        published: 2021-04-20T10:08+09:00
        | \(one)
        """,
      leftOut: ["left out a section", "left out a counter"]
    ),
    WireFixture(
      name: "site name first, standfirst below the headline",
      text: """
        The Brindle Herald
        Home > News > Local
        Ferry terminal reopens in Brindle Bay
        Two years after the storm, the island is close again
        By Ann Example (ann@example.com)
        10:08 a.m. KST, April 20, 2021
        Share this article
        Facebook Twitter Email
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        published: 2021-04-20T10:08+09:00
        title: The Brindle Herald
        h2 Two years after the storm, the island is close again
        | \(one)
        """,
      leftOut: [
        "left out a section", "left out a section", "left out share buttons",
        "left out share buttons",
      ]
    ),
    WireFixture(
      name: "headline with the site's name, handle in the byline",
      text: """
        Ferry terminal reopens in Brindle Bay | Reuters
        Written by Ann Example @annexample
        Posted on 20/04/2021 10:08
        Last modified on 21/04/2021 09:00
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        agency: Reuters
        published: 2021-04-20T10:08
        updated: 2021-04-21T09:00
        title: Reuters
        | \(one)
        """
    ),
    WireFixture(
      name: "labelled lines",
      text: """
        Title: Ferry terminal reopens in Brindle Bay
        Author: Ann Example, Jo Sample
        Date: 2021-04-20
        URL: https://example.com/ferry
        Source: Reuters

        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example, Jo Sample
        agency: Reuters
        published: 2021-04-20
        title: Reuters
        link: https://example.com/ferry
        | \(one)
        """
    ),
    WireFixture(
      name: "published and updated in capitals on one line",
      text: """
        Ferry terminal reopens in Brindle Bay
        By JANE DOE FOR THE HERALD
        PUBLISHED: 10:08, 20 April 2021 | UPDATED: 12:30, 20 April 2021
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: JANE DOE
        published: 2021-04-20T10:08
        updated: 2021-04-20T12:30
        | \(one)
        """
    ),
    WireFixture(
      name: "no headline",
      text: """
        BRINDLE BAY, April 20 (Yonhap) -- \(one)
        \(two)
        """,
      picture: """
        # The harbour town of Brindle Bay opened its rebuilt ferry terminal on Monday…
        agency: Yonhap
        place: BRINDLE BAY
        day: April 20
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "a day that can be two is not taken",
      text: """
        Ferry terminal reopens in Brindle Bay
        Published: 04/05/2021
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        | \(one)
        """,
      leftOut: ["“Published: 04/05/2021” can be read as two days"]
    ),
  ]

  /// Furniture between paragraphs.
  static let noise: [WireFixture] = [
    WireFixture(
      name: "furniture of every sort",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example
        April 20, 2021
        5 min read
        \(one)
        Advertisement
        READ MORE: Storm of the century
        \(two)
        Sign up for our daily newsletter
        Related Articles
        The crossing
        The morning boat is back, with a new crew and new engines, and the old captain at the wheel.
        We use cookies to improve your experience.
        \(three)
        Photo: Jo Sample
        12 Comments
        © 2021 The Brindle Herald. All rights reserved.
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        published: 2021-04-20
        | \(one)
        | \(two)
        h2 The crossing
        | The morning boat is back, with a new crew and new engines, and the old captain at the wheel.
        | \(three)
        """,
      leftOut: [
        "left out a counter", "left out advertising", "left out a pointer", "left out a sign-up",
        "left out a pointer", "left out a cookie", "left out a picture", "left out a comment",
        "left out a copyright",
      ]
    ),
    WireFixture(
      name: "repeats of the whole text, headline and byline too",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example
        April 20, 2021
        BRINDLE BAY (AP) — \(one)
        \(two)
        “Yes.”
        \(three)
        Ferry terminal reopens in Brindle Bay
        BRINDLE BAY (AP) — \(one)
        \(two)
        "Yes."
        \(three.replacing("\"", with: "”"))
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        agency: AP
        place: BRINDLE BAY
        published: 2021-04-20
        | \(one)
        | \(two)
        | “Yes.”
        | \(three)
        repeats: 0@4 1@4 2@4 3@4
        """,
      leftOut: ["left out the headline again"]
    ),
    WireFixture(
      name: "refrains and short lines are no repeats",
      text: """
        Ferry song
        By Ann Example
        \(one)
        Row on.
        \(two)
        Row on.
        \(three)
        Row on.
        """,
      picture: """
        # Ferry song
        by: Ann Example
        | \(one)
        | Row on.
        | \(two)
        | Row on.
        | \(three)
        | Row on.
        """
    ),
  ]
}
