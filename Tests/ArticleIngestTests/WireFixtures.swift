import Testing

/// Invented texts in the shapes in which wire copy is scraped, and what they must read as.
struct WireFixture: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  /// As `ArticlePicture` draws it.
  let picture: String
  /// How the diagnostics begin that say what was left out.
  var leftOut: [String] = []

  var testDescription: String { name }

  static let all = heads + orders + noise + endings + layouts + sites

  // Paragraphs long enough to be text.
  static let one = """
    The harbour town of Brindle Bay opened its rebuilt ferry terminal on Monday, two years after \
    a storm tore away the old one, officials said at a ceremony.
    """
  static let two = """
    Mayor Odile Farrow cut a ribbon in front of several hundred people and promised that the \
    morning crossing would run again before the end of the month.
    """
  static let three = """
    "We waited a long time for this," said Tomas Reeve, who sells tickets at the quay. "Now the \
    island is close again."
    """
}

extension WireFixture {
  /// Bylines, times and datelines in their usual order.
  static let heads: [WireFixture] = [
    WireFixture(
      name: "byline and time run together, with an update",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Kim Da-solPublished : Apr 20, 2021 - 10:08 Updated : Apr 20, 2021 - 17:21
        \(one)
        \(two)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Kim Da-sol
        published: 2021-04-20T10:08
        updated: 2021-04-20T17:21
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "the full wire opening",
      text: """
        Ferry terminal reopens in Brindle Bay

        BRINDLE BAY, April 20 (Yonhap) -- \(one)

        \(two) (Yonhap)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: Yonhap
        place: BRINDLE BAY
        day: April 20
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "Reuters with bylines, stamps and credits",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example and Jo Sample
        April 20, 2021 10:08 AM UTC
        Updated April 20, 2021
        SEOUL, April 20 (Reuters) - \(one)
        \(two)
        (Reporting by Ann Example and Jo Sample in Seoul; Editing by Max Muster)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example, Jo Sample
        reporting: Ann Example, Jo Sample
        editing: Max Muster
        agency: Reuters
        place: SEOUL
        day: April 20
        published: 2021-04-20T10:08Z
        updated: 2021-04-20
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "AP with a photo caption and a contribution",
      text: """
        Ferry terminal reopens in Brindle Bay
        By ANN EXAMPLE, Associated Press
        1 of 5
        FILE - Ferries wait at the quay in Brindle Bay, June 3, 2019. (AP Photo/Jo Sample, File)
        BRINDLE BAY, Maine (AP) — \(one)
        \(two)
        Associated Press writer Jo Sample in Seoul contributed to this report.
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: ANN EXAMPLE
        contributing: Jo Sample
        agency: AP
        place: BRINDLE BAY, Maine
        figure(AP Photo/Jo Sample, File) Ferries wait at the quay in Brindle Bay, June 3, 2019.
        | \(one)
        | \(two)
        """,
      leftOut: ["left out a counter"]
    ),
    WireFixture(
      name: "a byline with office and agency bar",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example, Staff Writer | Reuters
        Published: 20 April 2021, 10:08 BST
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        agency: Reuters
        published: 2021-04-20T10:08+01:00
        | \(one)
        """
    ),
    WireFixture(
      name: "an agency as author and an ISO time",
      text: """
        Ferry terminal reopens in Brindle Bay
        By AFP
        2021-04-20T10:08:00+09:00
        Seoul (AFP) – \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: AFP
        agency: AFP
        place: Seoul
        published: 2021-04-20T10:08:00+09:00
        | \(one)
        """
    ),
    WireFixture(
      name: "Indian copy: place, bracketed country, agency, colon",
      text: """
        Ferry terminal reopens in Brindle Bay
        ANI | Updated: Apr 20, 2021 10:08 IST
        New Delhi [India], April 20 (ANI): \(one)
        \(two) (ANI)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: ANI
        place: New Delhi
        day: April 20
        updated: 2021-04-20T10:08+05:30
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "PTI copy without a dash",
      text: """
        Ferry terminal reopens in Brindle Bay
        New Delhi, Apr 20 (PTI) \(one)
        \(two) PTI
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: PTI
        place: New Delhi
        day: Apr 20
        | \(one)
        | \(two) PTI
        """
    ),
    WireFixture(
      name: "TASS between slashes",
      text: """
        Ferry terminal reopens in Brindle Bay
        MOSCOW, April 20. /TASS/. \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: TASS
        place: MOSCOW
        day: April 20
        | \(one)
        """
    ),
    WireFixture(
      name: "an agency in brackets alone",
      text: """
        Ferry terminal reopens in Brindle Bay
        (Reuters) - \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: Reuters
        | \(one)
        """
    ),
    WireFixture(
      name: "a place alone, and a longer one",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example
        SEOUL, South Korea — \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        place: SEOUL, South Korea
        | \(one)
        """
    ),
    WireFixture(
      name: "Korean wire copy",
      text: """
        브린들베이 여객선 터미널 재개장
        송고시간 2021-04-20 10:08
        (서울=연합뉴스) 김철수 기자 = 항구 도시 브린들베이가 월요일 새 여객선 터미널을 열었다고 시 당국이 밝혔다.
        """,
      picture: """
        # 브린들베이 여객선 터미널 재개장
        by: 김철수
        agency: Yonhap
        place: 서울
        published: 2021-04-20T10:08
        | 항구 도시 브린들베이가 월요일 새 여객선 터미널을 열었다고 시 당국이 밝혔다.
        """
    ),
  ]

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

  /// How texts end.
  static let endings: [WireFixture] = [
    WireFixture(
      name: "an explained acronym is no agency",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example
        \(one)
        The report was carried by the Korean Central News Agency (KCNA).
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        | \(one)
        | The report was carried by the Korean Central News Agency (KCNA).
        """
    ),
    WireFixture(
      name: "a dash and an agency, an end mark, a byline at the foot",
      text: """
        Ferry terminal reopens in Brindle Bay
        April 20, 2021
        \(one)
        \(two) — Bernama
        (END)
        By Kim So-hyun (sohyun@example.com)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Kim So-hyun
        agency: Bernama
        published: 2021-04-20
        | \(one)
        | \(two)
        """,
      leftOut: ["left out an end mark"]
    ),
    WireFixture(
      name: "inputs from an agency",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Web Desk
        April 20, 2021
        \(one)
        \(two) (With inputs from PTI)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: PTI
        published: 2021-04-20
        | \(one)
        | \(two)
        """,
      leftOut: ["left out a byline without a name"]
    ),
  ]

  /// Other layouts than one paragraph a line.
  static let layouts: [WireFixture] = [
    WireFixture(
      name: "hard-wrapped paragraphs",
      text: """
        Ferry terminal reopens in Brindle Bay

        By Ann Example
        April 20, 2021

            SEOUL (Reuters) - The harbour town of Brindle Bay opened its rebuilt
        ferry terminal on Monday, two years after a storm tore away the old
        one, officials said at a ceremony on the quay.

            Mayor Odile Farrow cut a ribbon in front of several hundred people
        and promised that the morning crossing would run again before the end
        of the month.

        * The first boat leaves at six, and the second one, which carries the
          mail, an hour later
        * The last one leaves at ten

        > The island is close again, and so is everybody who lives there and
        > works here.
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        agency: Reuters
        place: SEOUL
        published: 2021-04-20
        | \(one.replacing("ceremony.", with: "ceremony on the quay."))
        | \(two)
        * The first boat leaves at six, and the second one, which carries the mail, an hour later
        * The last one leaves at ten
        > The island is close again, and so is everybody who lives there and works here.
        """
    ),
    WireFixture(
      name: "a README in plain text",
      text: """
        Ferry Timetable
        ===============

        Prints the timetable of the ferries.

        Related
        -------

        1. Install it.
        2. Run it:

            ferry --today
            ferry --tomorrow

        - one
          - nested
        - two
        """,
      picture: """
        # Ferry Timetable
        | Prints the timetable of the ferries.
        h3 Related
        1. Install it.
        2. Run it:
        code() ferry --today ⏎ ferry --tomorrow
        * one
          * nested
        * two
        """
    ),
    WireFixture(
      name: "a poem",
      text: """
        The Ferry

        Row on, row on, the night is long,
        The water black as ink;
        And no one hears the boatman's song
        That will not let him sink.

        Row on, row on, the night is long,
        The harbour light is dim;
        And no one knows the boatman's song
        Will bring the morning in.
        """,
      picture: """
        # The Ferry
        | Row on, row on, the night is long,
        | The water black as ink;
        | And no one hears the boatman's song
        | That will not let him sink.
        | Row on, row on, the night is long,
        | The harbour light is dim;
        | And no one knows the boatman's song
        | Will bring the morning in.
        """
    ),
    WireFixture(
      name: "a log",
      text: """
        2021-04-20 10:08:30 INFO ferry terminal opened, waiting for the first passengers
        2021-04-20 10:08:31 INFO ferry terminal opened, waiting for the first passengers
        2021-04-20 10:08:32 WARN no passengers
        2021-04-20 10:08:33 INFO heartbeat
        2021-04-20 10:08:34 INFO heartbeat
        2021-04-20 10:08:35 INFO heartbeat
        """,
      picture: """
        # 2021-04-20 10:08:30 INFO ferry terminal opened, waiting for the first passengers
        code() 2021-04-20 10:08:30 INFO ferry terminal opened, waiting for the first passengers ⏎ \
        2021-04-20 10:08:31 INFO ferry terminal opened, waiting for the first passengers ⏎ \
        2021-04-20 10:08:32 WARN no passengers ⏎ 2021-04-20 10:08:33 INFO heartbeat ⏎ \
        2021-04-20 10:08:34 INFO heartbeat ⏎ 2021-04-20 10:08:35 INFO heartbeat
        """
    ),
    WireFixture(
      name: "a mail with its header",
      text: """
        From: Ann Example <ann@example.com>
        To: desk@example.com
        Subject: Ferry terminal reopens in Brindle Bay
        Date: Tue, 20 Apr 2021 10:08:00 +0900

        \(one)

        > \(three)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        published: 2021-04-20T10:08:00+09:00
        | \(one)
        > \(three)
        """,
      leftOut: ["left out a header line"]
    ),
  ]
}
