extension WireFixture {
  /// Press releases, with their marks, contacts and boilerplate.
  static let releases: [WireFixture] = [
    WireFixture(
      name: "PR Newswire with highlights and a contact",
      text: """
        Ellery Instruments Announces Third-Quarter Results

        News provided by
        Ellery Instruments, Inc.
        Oct 24, 2023, 16:05 ET

        Share this article

        PORT ELLERY, Colo., Oct. 24, 2023 /PRNewswire/ -- Ellery Instruments, Inc. (NASDAQ: \
        ELRY), a maker of water meters, today announced financial results for its third quarter \
        ended September 30, 2023.

        "We are pleased with the quarter," said Mara Lind, chief executive officer of Ellery \
        Instruments. "Demand for our meters was strong in every region."

        Third-Quarter Highlights

        - Revenue of $41.2 million, up 8% from a year earlier
        - Net income of $3.1 million, or $0.22 per share

        About Ellery Instruments

        Ellery Instruments makes water meters for towns of every size. For more information, \
        visit www.ellery.example.

        Contact:
        Tom Osei
        Investor Relations
        +1 555 0100
        ir@ellery.example

        SOURCE Ellery Instruments, Inc.

        WANT YOUR COMPANY'S NEWS FEATURED ON PRNEWSWIRE.COM?
        """,
      picture: """
        # Ellery Instruments Announces Third-Quarter Results
        agency: PR Newswire
        place: PORT ELLERY, Colo.
        day: Oct. 24, 2023
        published: 2023-10-24T16:05-04:00
        title: Ellery Instruments, Inc.
        | Ellery Instruments, Inc. (NASDAQ: ELRY), a maker of water meters, today announced \
        financial results for its third quarter ended September 30, 2023.
        | "We are pleased with the quarter," said Mara Lind, chief executive officer of Ellery \
        Instruments. "Demand for our meters was strong in every region."
        h2 Third-Quarter Highlights
        * Revenue of $41.2 million, up 8% from a year earlier
        * Net income of $3.1 million, or $0.22 per share
        h2 About Ellery Instruments
        | Ellery Instruments makes water meters for towns of every size. For more information, \
        visit www.ellery.example.
        """,
      leftOut: [
        "left out a desk note",
        "left out share buttons",
        "left out an address",
        "left out an address",
        "left out an address",
        "left out an address",
        "left out an address",
        "left out a desk note",
        "left out advertising",
      ]
    ),
    WireFixture(
      name: "Business Wire between dashes",
      text: """
        Wye Foods to Build Cheese Plant in Ohio

        May 02, 2024 08:00 AM Eastern Daylight Time

        DAYTON, Ohio--(BUSINESS WIRE)--Wye Foods, a family-owned dairy company, said today it \
        will build a cheese plant near Dayton that will employ 240 people when it opens in 2026.

        The company will invest $85 million in the plant, its fourth in the United States.

        Contacts

        Media:
        Ann Example
        Wye Foods
        aexample@wyefoods.example
        (555) 010-0199
        """,
      picture: """
        # Wye Foods to Build Cheese Plant in Ohio
        agency: Business Wire
        place: DAYTON, Ohio
        published: 2024-05-02T08:00-04:00
        | Wye Foods, a family-owned dairy company, said today it will build a cheese plant near \
        Dayton that will employ 240 people when it opens in 2026.
        | The company will invest $85 million in the plant, its fourth in the United States.
        """,
      leftOut: [
        "left out an address",
        "left out an address",
        "left out an address",
        "left out an address",
        "left out an address",
        "left out an address",
      ]
    ),
    WireFixture(
      name: "GlobeNewswire with its source beside the time",
      text: """
        Ellery Mining Drills 14.2 Metres of 3.1% Copper at Brindle

        February 21, 2024 07:00 ET | Source: Ellery Mining Corp.

        VANCOUVER, British Columbia, Feb. 21, 2024 (GLOBE NEWSWIRE) -- Ellery Mining Corp. \
        (TSXV: ELM) (the "Company") is pleased to report results from four holes at its Brindle \
        project.

        Hole BR-24-07 cut 14.2 metres grading 3.1% copper from 88 metres.

        ON BEHALF OF THE BOARD
        Mara Lind, President

        Neither TSX Venture Exchange nor its Regulation Services Provider accepts \
        responsibility for the adequacy or accuracy of this release.
        """,
      picture: """
        # Ellery Mining Drills 14.2 Metres of 3.1% Copper at Brindle
        agency: GlobeNewswire
        place: VANCOUVER, British Columbia
        day: Feb. 21, 2024
        published: 2024-02-21T07:00-05:00
        | Ellery Mining Corp. (TSXV: ELM) (the "Company") is pleased to report results from \
        four holes at its Brindle project.
        | Hole BR-24-07 cut 14.2 metres grading 3.1% copper from 88 metres.
        | ON BEHALF OF THE BOARD
        h2 Mara Lind, President
        | Neither TSX Venture Exchange nor its Regulation Services Provider accepts \
        responsibility for the adequacy or accuracy of this release.
        """,
      leftOut: [
        "left out what stands beside a time"
      ]
    ),
    WireFixture(
      name: "a government's release",
      text: """
        FOR IMMEDIATE RELEASE
        Contact: Press Office, 555-0142
        July 9, 2024

        Governor Orwick Signs Clean Water Act

        DENVER, Colo. – Governor Dale Orwick today signed a law that gives towns 60 million \
        dollars for clean water over three years.

        "Water is life," said Governor Orwick. "This law puts it first."

        ###
        """,
      picture: """
        # Governor Orwick Signs Clean Water Act
        place: DENVER, Colo.
        published: 2024-07-09
        | Governor Dale Orwick today signed a law that gives towns 60 million dollars for clean \
        water over three years.
        | "Water is life," said Governor Orwick. "This law puts it first."
        """,
      leftOut: [
        "left out a desk note",
        "left out an address",
      ]
    ),
    WireFixture(
      name: "a wire text as mail, broken at 72 columns",
      text: """
        From: desk@wire.example
        Date: Tue, 20 Apr 2021 10:08:30 +0900
        Subject: Harbour dues to rise in spring

        PORT WYE, April 20 (Wire) -- Harbour dues in Port Wye will rise by five
        percent in the spring, the harbour master said on Tuesday. Fishing boats
        are to pay what they pay today.

        "The quays are a hundred years old," said Ida Marsh, who has run the
        harbour since 2011. "Somebody has to pay for the stones, and it cannot
        always be the town."

        The last rise was in 2015.
        """,
      picture: """
        # Harbour dues to rise in spring
        agency: Wire
        place: PORT WYE
        day: April 20
        published: 2021-04-20T10:08:30+09:00
        | Harbour dues in Port Wye will rise by five percent in the spring, the harbour master \
        said on Tuesday. Fishing boats are to pay what they pay today.
        | "The quays are a hundred years old," said Ida Marsh, who has run the harbour since \
        2011. "Somebody has to pay for the stones, and it cannot always be the town."
        | The last rise was in 2015.
        """,
      leftOut: [
        "left out a label"
      ]
    ),
  ]
}
