extension WireFixture {
  /// Pointers to other texts, sign-ups and buttons around paragraphs.
  static let related: [WireFixture] = [
    WireFixture(
      name: "list of links at end, read also in middle",
      text: """
        Court orders mine to pay for poisoned wells
        Naledi Dube
        15 Mar 2022
        A court has ordered a mine to pay 4,000 families for wells that its dust has \
        poisoned, in the first ruling of its kind.
        READ ALSO: Mine's dust 'harmless', owner says
        The mine said it would appeal.
        READ MORE
        The wells that killed the goats
        Who owns the dust?
        © 2022 The Valley Star. All rights reserved.
        """,
      picture: """
        # Court orders mine to pay for poisoned wells
        by: Naledi Dube
        published: 2022-03-15
        | A court has ordered a mine to pay 4,000 families for wells that its dust has \
        poisoned, in the first ruling of its kind.
        | The mine said it would appeal.
        """,
      leftOut: [
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "newsletter and app lines inside",
      text: """
        Apples late this year, growers say
        By Tom Hale, Farm Reporter
        Published: 16:20, 3 October 2023 | Updated: 16:44, 3 October 2023
        Apples will be two weeks late in the shops this year after a cold spring, growers \
        said on Tuesday.
        ADVERTISEMENT
        "The bees stayed in bed," said Nell Orchard, who grows twelve kinds.
        Get the latest news delivered to your inbox
        SIGN UP
        The harvest should be done by November.
        Read More On This Story
        Have your say in our comments
        """,
      picture: """
        # Apples late this year, growers say
        by: Tom Hale
        published: 2023-10-03T16:20
        updated: 2023-10-03T16:44
        | Apples will be two weeks late in the shops this year after a cold spring, growers \
        said on Tuesday.
        | "The bees stayed in bed," said Nell Orchard, who grows twelve kinds.
        | The harvest should be done by November.
        """,
      leftOut: [
        "left out advertising",
        "left out a sign-up",
        "left out a sign-up",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
      ]
    ),
    WireFixture(
      name: "press release with dateline and PRNewswire",
      text: """
        Tarn Robotics Names Ana Ruiz Chief Financial Officer
        NEWS PROVIDED BY
        Tarn Robotics
        Jan 09, 2024, 08:00 ET
        AUSTIN, Texas, Jan. 9, 2024 /PRNewswire/ -- Tarn Robotics, a maker of pruning \
        machines, today named Ana Ruiz its chief financial officer.
        Ms. Ruiz was treasurer of Lowell Mills.
        SOURCE Tarn Robotics
        """,
      picture: """
        # Tarn Robotics Names Ana Ruiz Chief Financial Officer
        agency: PR Newswire
        place: AUSTIN, Texas
        day: Jan. 9, 2024
        published: 2024-01-09T08:00-05:00
        title: Tarn Robotics
        | Tarn Robotics, a maker of pruning machines, today named Ana Ruiz its chief \
        financial officer.
        | Ms. Ruiz was treasurer of Lowell Mills.
        """,
      leftOut: [
        "left out a desk note",
        "left out a desk note",
      ]
    ),
    WireFixture(
      name: "Author bio line under byline; follow lines",
      text: """
        Why I count the swifts
        Follow Jo Bram
        By Jo Bram
        Columnist
        Posted: 21st June 2023 6:30 am
        I count the swifts on the first evening of summer, because my father did, and because \
        somebody ought to know how many there were.
        There were nine.
        jo.bram@paper.example
        @jobram
        """,
      picture: """
        # Why I count the swifts
        by: Jo Bram
        published: 2023-06-21T06:30
        | I count the swifts on the first evening of summer, because my father did, and \
        because somebody ought to know how many there were.
        | There were nine.
        """,
      leftOut: [
        "left out share buttons",
        "left out an office",
        "left out an address",
        "left out an address",
      ]
    ),
    WireFixture(
      name: "Korea Herald with share counters and lists",
      text: """
        Old market gets new roof
        The Korea Herald
        By Shin Ji-hye
        Published : Sept. 1, 2023 - 15:20
            Link copied
        The oldest market of the city has a new roof of glass and larch after two years of \
        work, its merchants' union said Friday.
        [Photo News] Market
        Fish sellers were the last to come back.
        By Shin Ji-hye (shinjh@examplekh.test)
        More from Headlines
        Heat wave to last until Sunday
        """,
      picture: """
        # Old market gets new roof
        by: Shin Ji-hye
        published: 2023-09-01T15:20
        title: The Korea Herald
        | The oldest market of the city has a new roof of glass and larch after two years of \
        work, its merchants' union said Friday.
        | Fish sellers were the last to come back.
        """,
      leftOut: [
        "left out a section or site name",
        "left out share buttons",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
      ]
    ),
    WireFixture(
      name: "CNBC key points",
      text: """
        PUBLISHED WED, FEB 7 2024 7:31 AM EST
        UPDATED WED, FEB 7 2024 9:02 AM EST
        Toy maker's shares jump as wooden trains sell out
        Jordan Ames
        @JordanAmesTV
        KEY POINTS
        Shares rose 14% before the opening bell.
        The company raised its forecast for the year.
        Shares of Tarn Toys rose 14 percent before the opening bell on Wednesday after the \
        maker of wooden trains said it had sold out before Christmas.
        """,
      picture: """
        # Toy maker's shares jump as wooden trains sell out
        by: Jordan Ames
        published: 2024-02-07T07:31-05:00
        updated: 2024-02-07T09:02-05:00
        | Shares rose 14% before the opening bell.
        | The company raised its forecast for the year.
        | Shares of Tarn Toys rose 14 percent before the opening bell on Wednesday after the \
        maker of wooden trains said it had sold out before Christmas.
        """,
      leftOut: [
        "left out an address",
        "left out navigation",
      ]
    ),
  ]
}
