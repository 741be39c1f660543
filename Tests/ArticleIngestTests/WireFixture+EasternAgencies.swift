extension WireFixture {
  /// The forms of agencies in Asia and Russia, each with what their desks add.
  static let easternAgencies: [WireFixture] = [
    WireFixture(
      name: "Xinhua with a source line and writers",
      text: """
        Xinhua Headlines: Desert rail line opens to passengers in NW China
        Source: Xinhua| 2023-08-09 20:15:37|Editor: huaxia

        by Xinhua writers Li Sample, Wang Example

        LANZHOU, Aug. 9 (Xinhua) -- A 460-km railway across the edge of a desert opened to \
        passengers on Wednesday in northwest China's Gansu Province.

        The first train, with 1,100 passengers on board, left at 8:30 a.m. local time and took \
        five hours. Enditem
        """,
      picture: """
        # Xinhua Headlines: Desert rail line opens to passengers in NW China
        by: Li Sample, Wang Example
        agency: Xinhua
        place: LANZHOU
        day: Aug. 9
        published: 2023-08-09T20:15:37
        title: Xinhua
        | A 460-km railway across the edge of a desert opened to passengers on Wednesday in \
        northwest China's Gansu Province.
        | The first train, with 1,100 passengers on board, left at 8:30 a.m. local time and \
        took five hours.
        """
    ),
    WireFixture(
      name: "TASS with a time that lacks its year",
      text: """
        5 MAY, 14:32
        Ice road to island closed three weeks early — ministry

        YAKUTSK, May 5. /TASS/. The ice road to the island of Sample in Yakutia was closed \
        three weeks earlier than usual, the regional emergencies ministry told TASS on Friday.

        "The thickness of the ice has fallen below 40 centimeters," the ministry said.

        Tags
        Yakutia
        """,
      picture: """
        # Ice road to island closed three weeks early — ministry
        agency: TASS
        place: YAKUTSK
        day: May 5
        | The ice road to the island of Sample in Yakutia was closed three weeks earlier than \
        usual, the regional emergencies ministry told TASS on Friday.
        | "The thickness of the ice has fallen below 40 centimeters," the ministry said.
        """,
      leftOut: [
        "left out a time without its year",
        "left out tags",
        "left out tags",
      ]
    ),
    WireFixture(
      name: "Kyodo with its time in one line",
      text: """
        Quake with magnitude of 5.1 hits off Fukushima, no tsunami warning
        KYODO NEWS - Apr 4, 2024 - 12:31 | All, Japan

        An earthquake with a preliminary magnitude of 5.1 struck off Fukushima Prefecture in \
        northeastern Japan on Thursday, the weather agency said.

        There was no danger of a tsunami from the quake, which occurred at around 12:16 p.m., \
        it said.

        ==Kyodo
        """,
      picture: """
        # Quake with magnitude of 5.1 hits off Fukushima, no tsunami warning
        agency: Kyodo
        published: 2024-04-04T12:31
        title: KYODO NEWS
        | An earthquake with a preliminary magnitude of 5.1 struck off Fukushima Prefecture in \
        northeastern Japan on Thursday, the weather agency said.
        | There was no danger of a tsunami from the quake, which occurred at around 12:16 p.m., \
        it said.
        """,
      leftOut: [
        "left out what stands beside a time"
      ]
    ),
    WireFixture(
      name: "PTI with its desk's signs",
      text: """
        New school for 900 children opens in hill district

        PTI / Updated: Jan 19, 2024, 17:08 IST

        Shimla, Jan 19 (PTI) A new school for 900 children was opened on Friday in a hill \
        district of Himachal Pradesh, officials said.

        The state paid Rs 41 crore for the building, they added. PTI BPL DIV DIV

        (This story has not been edited by THE WEEK and is auto-generated from PTI)
        """,
      picture: """
        # New school for 900 children opens in hill district
        agency: PTI
        place: Shimla
        day: Jan 19
        updated: 2024-01-19T17:08+05:30
        | A new school for 900 children was opened on Friday in a hill district of Himachal \
        Pradesh, officials said.
        | The state paid Rs 41 crore for the building, they added.
        """,
      leftOut: [
        "left out a desk note"
      ]
    ),
    WireFixture(
      name: "ANI with the country in brackets",
      text: """
        Tea exports to rise by a tenth this year, says board

        ANI | Updated: May 03, 2024 18:02 IST

        New Delhi [India], May 3 (ANI): Tea exports are likely to rise by a tenth this year, \
        the chairman of the Tea Board said on Friday.

        He said that demand from the Gulf was strong. (ANI)
        """,
      picture: """
        # Tea exports to rise by a tenth this year, says board
        agency: ANI
        place: New Delhi
        day: May 3
        updated: 2024-05-03T18:02+05:30
        | Tea exports are likely to rise by a tenth this year, the chairman of the Tea Board \
        said on Friday.
        | He said that demand from the Gulf was strong.
        """
    ),
    WireFixture(
      name: "Kyodo in another newspaper",
      text: """
        Bear walks into supermarket in north Japan, stays two days
        April 4, 2024 (Mainichi Japan)
        Japanese version

        AKITA (Kyodo) -- A bear that had walked into a supermarket in Akita in northern Japan \
        was caught on Thursday after two days, police said.

        The bear was lured with honey and apples. No one was in the shop.
        """,
      picture: """
        # Bear walks into supermarket in north Japan, stays two days
        agency: Kyodo
        place: AKITA
        published: 2024-04-04
        | A bear that had walked into a supermarket in Akita in northern Japan was caught on \
        Thursday after two days, police said.
        | The bear was lured with honey and apples. No one was in the shop.
        """,
      leftOut: [
        "left out what stands beside a time",
        "left out navigation",
      ]
    ),
    WireFixture(
      name: "a city in capitals over the text",
      text: """
        Bakers in Ankara give away 10,000 loaves
        Ann Example   |05.04.2024 - Update : 05.04.2024
        ANKARA
        Bakers in Ankara gave away 10,000 loaves of bread on Friday to mark the day on which \
        their guild was founded.
        The guild is 400 years old, its head, Mehmet Ornek, told Anadolu.
        Anadolu Agency website contains only a portion of the news stories offered to \
        subscribers in the AA News Broadcasting System (HAS), and in summarized form. Please \
        contact us for subscription options.
        """,
      picture: """
        # Bakers in Ankara give away 10,000 loaves
        by: Ann Example
        place: ANKARA
        published: 2024-04-05
        updated: 2024-04-05
        | Bakers in Ankara gave away 10,000 loaves of bread on Friday to mark the day on which \
        their guild was founded.
        | The guild is 400 years old, its head, Mehmet Ornek, told Anadolu.
        """,
      leftOut: [
        "left out a desk note"
      ]
    ),
    WireFixture(
      name: "TASS in Russian",
      text: """
        МОСКВА, 20 апреля. /ТАСС/. Порт открылся во вторник после ремонта, сообщили в \
        администрации города.

        Ремонт длился два года.
        """,
      picture: """
        # Порт открылся во вторник после ремонта, сообщили в администрации города.
        agency: TASS
        place: МОСКВА
        day: 20 апреля
        | Порт открылся во вторник после ремонта, сообщили в администрации города.
        | Ремонт длился два года.
        """
    ),
  ]
}
