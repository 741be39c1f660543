extension WireFixture {
  /// Bylines and times that run together, and lines that are glued.
  static let runTogether: [WireFixture] = [
    WireFixture(
      name: "run-together byline with agency in brackets and time",
      text: """
        Parliament passes revised fisheries bill after overnight debate
        By Oh Se-min(Yonhap) 10:08 April 20, 2021
        Parliament passed a revised bill on deep-sea fisheries early Tuesday after a debate \
        that lasted eleven hours, the speaker's office said.
        The bill sets quotas for 14 species and raises fines for vessels that switch off \
        their transponders.
        """,
      picture: """
        # Parliament passes revised fisheries bill after overnight debate
        by: Oh Se-min
        agency: Yonhap
        published: 2021-04-20T10:08
        | Parliament passed a revised bill on deep-sea fisheries early Tuesday after a debate \
        that lasted eleven hours, the speaker's office said.
        | The bill sets quotas for 14 species and raises fines for vessels that switch off \
        their transponders.
        """
    ),
    WireFixture(
      name: "byline and date glued, month first",
      text: """
        Lender cuts forecast as orders slow
        Marta Lindqvist(marta.l@examplepost.test)April 3, 2023 14:05
        The country's largest lender cut its growth forecast for the year on Monday, citing \
        weak export orders and a cooling housing market.
        "We see no recession," chief economist Ivo Brand told reporters.
        """,
      picture: """
        # Lender cuts forecast as orders slow
        by: Marta Lindqvist
        published: 2023-04-03T14:05
        | The country's largest lender cut its growth forecast for the year on Monday, citing \
        weak export orders and a cooling housing market.
        | "We see no recession," chief economist Ivo Brand told reporters.
        """
    ),
    WireFixture(
      name: "byline with twitter and date inside",
      text: """
        Rain ends drought in wine valley
        By Carla Fuentes @carlafuentes
        Nov 2, 2022 at 4:45 pm
        Three days of rain have ended a drought of two years in the wine valley, growers said \
        on Wednesday.
        """,
      picture: """
        # Rain ends drought in wine valley
        by: Carla Fuentes
        published: 2022-11-02T16:45
        | Three days of rain have ended a drought of two years in the wine valley, growers \
        said on Wednesday.
        """
    ),
    WireFixture(
      name: "Byline glued to date without spaces",
      text: """
        Frost kills half of almond blossom in valley
        By Nadia Karim14 March 2023 • 7:00pm
        A frost of minus four degrees killed half of the almond blossom in the valley in one \
        night, the farmers' union said.
        """,
      picture: """
        # Frost kills half of almond blossom in valley
        by: Nadia Karim
        published: 2023-03-14T19:00
        | A frost of minus four degrees killed half of the almond blossom in the valley in \
        one night, the farmers' union said.
        """
    ),
    WireFixture(
      name: "NPR",
      text: """
        Heard on All Things Considered
        Town votes on whether to keep its only traffic light
        By
        Nadine Orr
        Published October 11, 2023 at 4:44 PM EDT
        LISTEN • 3:51
        The people of a small town vote on Tuesday on whether to keep the only traffic light \
        within ninety miles.
        Copyright 2023 NPR
        """,
      picture: """
        # Town votes on whether to keep its only traffic light
        by: Nadine Orr
        published: 2023-10-11T16:44-04:00
        | The people of a small town vote on Tuesday on whether to keep the only traffic \
        light within ninety miles.
        """,
      leftOut: [
        "left out share buttons",
        "left out share buttons",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "ISO date line and email byline below",
      text: """
        Museum returns bronze head to island nation
        2022-11-03 09:30:12
        The city museum on Wednesday handed back a bronze head that soldiers had taken in \
        1897, ending a dispute of four decades.
        The head will be shown in the island's capital from spring.
        By Anouk Meyer  a.meyer@dailyharbour.test
        """,
      picture: """
        # Museum returns bronze head to island nation
        by: Anouk Meyer
        published: 2022-11-03T09:30:12
        | The city museum on Wednesday handed back a bronze head that soldiers had taken in \
        1897, ending a dispute of four decades.
        | The head will be shown in the island's capital from spring.
        """
    ),
    WireFixture(
      name: "US date slash with labels and KST",
      text: """
        Shipbuilder wins 1.2 trillion won order for gas carriers
        Published: 2023.02.17 15:42 (KST)   Updated: 2023.02.17 16:10 (KST)
        Share Print Font Size
        Daehan Heavy has won an order worth 1.2 trillion won for four gas carriers from a \
        European line, the company said in a filing on Friday.
        The ships will be delivered by June 2026.
        [Lee Do-yun, dylee@examplebiz.test]
        """,
      picture: """
        # Shipbuilder wins 1.2 trillion won order for gas carriers
        by: Lee Do-yun
        published: 2023-02-17T15:42+09:00
        updated: 2023-02-17T16:10+09:00
        | Daehan Heavy has won an order worth 1.2 trillion won for four gas carriers from a \
        European line, the company said in a filing on Friday.
        | The ships will be delivered by June 2026.
        """,
      leftOut: [
        "left out share buttons"
      ]
    ),
    WireFixture(
      name: "byline with role and with",
      text: """
        Inside the last typewriter workshop of the capital
        By Dana Reyes, Staff Writer, with additional reporting by Kofi Mensah
        Photographs by Lia Stern
        March 1, 2020 | 5:00 a.m.
        The bell above the door rings four times a week, says Ramon Ibarra, and three of them \
        it is the postman.
        He has mended typewriters since 1961.
        """,
      picture: """
        # Inside the last typewriter workshop of the capital
        by: Dana Reyes
        published: 2020-03-01T05:00
        | The bell above the door rings four times a week, says Ramon Ibarra, and three of \
        them it is the postman.
        | He has mended typewriters since 1961.
        """,
      leftOut: [
        "left out a label"
      ]
    ),
    WireFixture(
      name: "comma author list",
      text: """
        Ministers agree on common rules for parcel lockers
        Jo Harte, Pim Visser and Eva Lang in Brussels
        NOVEMBER 21 2023
        Ministers from nineteen countries agreed on Tuesday on common rules for parcel \
        lockers, after two years of talks.
        The rules take effect in 2026.
        """,
      picture: """
        # Ministers agree on common rules for parcel lockers
        by: Jo Harte, Pim Visser, Eva Lang
        published: 2023-11-21
        | Ministers from nineteen countries agreed on Tuesday on common rules for parcel \
        lockers, after two years of talks.
        | The rules take effect in 2026.
        """
    ),
    WireFixture(
      name: "By X for Y, in place",
      text: """
        Caves older than thought, drops of water tell
        By Pia Sund for Northern Science in Halden
        Wednesday August 09, 2023 12:01 am
        Drops of water that fell in a cave 600,000 years ago show that it is twice as old as \
        had been thought, geologists say.
        """,
      picture: """
        # Caves older than thought, drops of water tell
        by: Pia Sund
        published: 2023-08-09T00:01
        | Drops of water that fell in a cave 600,000 years ago show that it is twice as old \
        as had been thought, geologists say.
        """
    ),
    WireFixture(
      name: "mixed: (AP) name with comma headline all caps, quotes",
      text: """
        'NO ONE TOLD US': VILLAGE WAKES TO FIND ITS ROAD SOLD
        By LENA FOX Associated Press
        July 1, 2023
        OLD MILL, Vt. (AP) -- The people of a village in Vermont woke up to find that the \
        only road to it had been sold at auction.
        "No one told us," said Amos Pike, the road's last mender.
        Copyright 2023 The Associated Press. All rights reserved. This material may not be \
        published, broadcast, rewritten or redistributed without permission.
        """,
      picture: """
        # 'NO ONE TOLD US': VILLAGE WAKES TO FIND ITS ROAD SOLD
        by: LENA FOX
        agency: AP
        place: OLD MILL, Vt.
        published: 2023-07-01
        | The people of a village in Vermont woke up to find that the only road to it had \
        been sold at auction.
        | "No one told us," said Amos Pike, the road's last mender.
        """,
      leftOut: [
        "left out a copyright notice"
      ]
    ),
  ]
}
