extension WireFixture {
  /// Lines that are filled, indented or broken by hand.
  static let wrapping: [WireFixture] = [
    WireFixture(
      name: "wrapped 72 with blank lines, byline and rubric",
      text: """
        POLITICS

        Senate panel backs longer terms for river judges

        By Noor Haddad

        A Senate panel voted 9-4 on Thursday to lengthen the terms of the judges
        who settle quarrels over river water, from six years to nine.

        The bill goes to the floor next week.  Its sponsor, Senator Jim Caro,
        said that "rivers are slower than elections."

        """,
      picture: """
        # Senate panel backs longer terms for river judges
        by: Noor Haddad
        | A Senate panel voted 9-4 on Thursday to lengthen the terms of the judges who settle \
        quarrels over river water, from six years to nine.
        | The bill goes to the floor next week. Its sponsor, Senator Jim Caro, said that \
        "rivers are slower than elections."
        """,
      leftOut: [
        "left out a section or site name"
      ]
    ),
    WireFixture(
      name: "double-spaced with tabs",
      text: """
        \tFishers turn up at court with empty nets
        \tBy Aldo Serra, Reuters

        \tVARESI (Reuters) - Some sixty fishers came to court on Monday with empty nets over \
        their shoulders to show what a dam has done to them.

        \tThe judge asked them to leave the nets outside.
        """,
      picture: """
        # Fishers turn up at court with empty nets
        by: Aldo Serra
        agency: Reuters
        place: VARESI
        | Some sixty fishers came to court on Monday with empty nets over their shoulders to \
        show what a dam has done to them.
        | The judge asked them to leave the nets outside.
        """
    ),
    WireFixture(
      name: "MarketWatch style",
      text: """
        Copper hits six-month high as smelter shuts
        Published: Jan. 11, 2023 at 9:33 a.m. ET
        By
        Sunil Rao
        Copper rose to its highest in six months on Wednesday after a smelter in Norvania \
        shut for repairs.
        Three-month copper was up 1.2% at $9,020 a ton.
        """,
      picture: """
        # Copper hits six-month high as smelter shuts
        by: Sunil Rao
        published: 2023-01-11T09:33-05:00
        | Copper rose to its highest in six months on Wednesday after a smelter in Norvania \
        shut for repairs.
        | Three-month copper was up 1.2% at $9,020 a ton.
        """
    ),
    WireFixture(
      name: "one line per sentence wrapped at 60, no blank between paras but indent",
      text: """
        Old pier to be taken down board by board

        By Ruth Sale

           The old pier will be taken down board by board this
        winter and put up again in spring, with new legs.
           The town has numbered 11,400 boards, said its engineer,
        Hal Finch, and lost only one.
        """,
      picture: """
        # Old pier to be taken down board by board
        by: Ruth Sale
        | The old pier will be taken down board by board this winter and put up again in \
        spring, with new legs.
        | The town has numbered 11,400 boards, said its engineer, Hal Finch, and lost only one.
        """
    ),
    WireFixture(
      name: "two column table of prices",
      text: """
        Grain prices at Halden, Friday
        (Prices in crowns per tonne)
        Wheat        212.50
        Barley       188.00
        Oats         176.25
        Rye          169.75
        Trade was thin, dealers said.
        """,
      picture: """
        # Grain prices at Halden, Friday
        | (Prices in crowns per tonne)
        | Wheat 212.50
        | Barley 188.00
        | Oats 176.25
        | Rye 169.75
        | Trade was thin, dealers said.
        """
    ),
    WireFixture(
      name: "table of results",
      text: """
        Athletics: results of the Halden indoor meeting
        HALDEN, Feb 3 (Xinhua) -- Results of the Halden indoor meeting on Saturday:
        Men
        60m
        1. Abel Toure (Norvania) 6.58 seconds
        2. Jim Dane (Britain) 6.61
        3. Luca Neri (Italy) 6.64
        High jump
        1. Ola Strand (Norvania) 2.28 meters
        2. Pim Vos (Netherlands) 2.25
        """,
      picture: """
        # Athletics: results of the Halden indoor meeting
        agency: Xinhua
        place: HALDEN
        day: Feb 3
        | Results of the Halden indoor meeting on Saturday:
        | Men
        h2 60m
        1. Abel Toure (Norvania) 6.58 seconds
        2. Jim Dane (Britain) 6.61
        3. Luca Neri (Italy) 6.64
        h2 High jump
        1. Ola Strand (Norvania) 2.28 meters
        2. Pim Vos (Netherlands) 2.25
        """
    ),
    WireFixture(
      name: "NBSP, BOM, soft hyphens, CRLF",
      text: """
        \u{feff}Glacier tour\u{ad}ism brings jobs and worry to high valley\r
        By\u{a0}Aila\u{a0}Berg\u{a0}|\u{a0}Updated:\u{a0}3\u{a0}Sept\u{a0}2023,\u{a0}12:15\u{a0}p.m.\u{a0}ET\r
        \r
        Every summer some 200,000 people walk up to the ice above the village of \
        Stor\u{ad}berg, and every summer the ice is farther away.\r
        \r
        “We move the path by ten metres a\u{a0}year,” says guide Per Lund.\r
        """,
      picture: """
        # Glacier tourism brings jobs and worry to high valley
        by: Aila Berg
        updated: 2023-09-03T12:15-04:00
        | Every summer some 200,000 people walk up to the ice above the village of Storberg, \
        and every summer the ice is farther away.
        | “We move the path by ten metres a year,” says guide Per Lund.
        """,
      leftOut: [
        "3 hidden characters"
      ]
    ),
    WireFixture(
      name: "numbered paragraph headers must not be dates",
      text: """
        Ten years of the tram: what it changed
        Lukas Amsel
        14.09.2023, 06:00 Uhr
        The tram has carried 41 million people since 2013, and it has moved the middle of the \
        town by two streets, say those who sell things there.
        1. The station
        The old station was where the town ended; today it is where people meet, and rents in \
        the street behind it have doubled since the line opened.
        2. The bridge
        Nobody walked over the bridge before, for the wind. Now there are four cafés on it, \
        and a man who rents umbrellas by the quarter of an hour.
        """,
      picture: """
        # Ten years of the tram: what it changed
        by: Lukas Amsel
        published: 2023-09-14T06:00
        | The tram has carried 41 million people since 2013, and it has moved the middle of \
        the town by two streets, say those who sell things there.
        1. The station
        | The old station was where the town ended; today it is where people meet, and rents \
        in the street behind it have doubled since the line opened.
        2. The bridge
        | Nobody walked over the bridge before, for the wind. Now there are four cafés on it, \
        and a man who rents umbrellas by the quarter of an hour.
        """
    ),
    WireFixture(
      name: "quotes at the end must stay",
      text: """
        Poet laureate leaves verses on lamp posts
        By Ines Kroll
        May 2, 2023
        Nobody saw the poet laureate glue her verses to the lamp posts of the harbour, and \
        for two days nobody knew whose they were.
        "I wanted them to be read by people who wait," she said.
        "For buses, for boats, for somebody."
        """,
      picture: """
        # Poet laureate leaves verses on lamp posts
        by: Ines Kroll
        published: 2023-05-02
        | Nobody saw the poet laureate glue her verses to the lamp posts of the harbour, and \
        for two days nobody knew whose they were.
        | "I wanted them to be read by people who wait," she said.
        | "For buses, for boats, for somebody."
        """
    ),
    WireFixture(
      name: "Straits Times",
      text: """
        Hawker centre to get solar roof
        Tan Wei Lin
        UPDATED
        AUG 14, 2023, 09:40 PM SGT
        PUBLISHED
        AUG 14, 2023, 05:00 PM SGT
        SINGAPORE – The oldest hawker centre on the east coast will get a roof of solar \
        panels by 2025, the agency that runs it said on Monday.
        It will feed 40 fridges.
        """,
      picture: """
        # Hawker centre to get solar roof
        by: Tan Wei Lin
        place: SINGAPORE
        published: 2023-08-14T17:00+08:00
        updated: 2023-08-14T21:40+08:00
        | The oldest hawker centre on the east coast will get a roof of solar panels by 2025, \
        the agency that runs it said on Monday.
        | It will feed 40 fridges.
        """
    ),
    WireFixture(
      name: "VOA",
      text: """
        New Well Brings Water to Villages at Desert's Edge
        June 14, 2023 3:15 PM
        Amina Sow
        DAKAR —
        A well of 300 meters has brought water to five villages at the edge of the desert, \
        where women used to walk two hours for it.
        The well was paid for by people who had moved abroad.
        """,
      picture: """
        # New Well Brings Water to Villages at Desert's Edge
        by: Amina Sow
        place: DAKAR
        published: 2023-06-14T15:15
        | A well of 300 meters has brought water to five villages at the edge of the desert, \
        where women used to walk two hours for it.
        | The well was paid for by people who had moved abroad.
        """
    ),
  ]
}
