extension WireFixture {
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
