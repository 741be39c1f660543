extension WireFixture {
  /// What sites put around and between paragraphs.
  static let furniture: [WireFixture] = [
    WireFixture(
      name: "section label over headline, share words, newsletter",
      text: """
        WORLD NEWS
        Storm leaves thousands without power on northern coast
        By Greta Hollis
        Feb 9, 2024 / 6:05 AM EST / CBS News
        A storm with gusts of up to 90 miles per hour left about 38,000 homes without power \
        on the northern coast early Friday.
        Sign up for our morning newsletter to get the day's top stories in your inbox.
        Crews were working to restore lines, the utility said.
        More from Greta Hollis
        Follow us on Facebook and Twitter
        """,
      picture: """
        # Storm leaves thousands without power on northern coast
        by: Greta Hollis
        published: 2024-02-09T06:05-05:00
        title: WORLD NEWS
        | A storm with gusts of up to 90 miles per hour left about 38,000 homes without power \
        on the northern coast early Friday.
        | Crews were working to restore lines, the utility said.
        """,
      leftOut: [
        "left out a section or site name",
        "left out what stands beside a time",
        "left out a sign-up",
        "left out a pointer to other articles",
        "left out share buttons",
      ]
    ),
    WireFixture(
      name: "caption, credit and related list",
      text: """
        Rare vultures hatch in mountain reserve
        Two griffon vulture chicks in their nest in the Storberg reserve, May 2, 2024. \
        REUTERS/Ola Nyberg
        By Ola Nyberg
        May 3, 2024 8:11 AM GMT+1 Updated 2 hours ago
        HALDEN, May 3 (Reuters) - Two griffon vultures have hatched in the Storberg reserve \
        for the first time in sixty years, its keepers said on Friday.
        They weigh about 150 grams each.
        Related Articles
        Wolves return to the southern forests
        Farmers demand pay for lost sheep
        """,
      picture: """
        # Rare vultures hatch in mountain reserve
        by: Ola Nyberg
        agency: Reuters
        place: HALDEN
        day: May 3
        published: 2024-05-03T08:11+01:00
        figure(REUTERS/Ola Nyberg) Two griffon vulture chicks in their nest in the Storberg \
        reserve, May 2, 2024.
        | Two griffon vultures have hatched in the Storberg reserve for the first time in \
        sixty years, its keepers said on Friday.
        | They weigh about 150 grams each.
        """,
      leftOut: [
        "left out what stands beside a time",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
      ]
    ),
    WireFixture(
      name: "BBC like",
      text: """
        Otters back in city canal after 70 years
        Published
        4 days ago
        Image source, City Wildlife Trust
        Image caption,
        An otter was filmed by a camera under a bridge
        By Sue Rowan
        BBC News, Brindle
        Otters have returned to a canal in the middle of the city for the first time in 70 \
        years.
        A camera under a bridge filmed a pair of them in March.
        Related Topics
        Brindle
        Conservation
        """,
      picture: """
        # Otters back in city canal after 70 years
        by: Sue Rowan
        agency: BBC
        title: BBC News
        figure() An otter was filmed by a camera under a bridge
        | Otters have returned to a canal in the middle of the city for the first time in 70 \
        years.
        | A camera under a bridge filmed a pair of them in March.
        """,
      leftOut: [
        "left out a counter",
        "left out a counter",
        "left out a picture credit",
        "left out a section or site name",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
      ]
    ),
    WireFixture(
      name: "JoongAng like",
      text: """
        Published: 03 Jan. 2023, 18:52
        Updated: 03 Jan. 2023, 19:05
        SHIN MIN-A
        shin.mina@examplejd.test
        Subway fares to rise 300 won in spring, city says
        The city will raise subway and bus fares by 300 won in April, the first rise in eight \
        years, officials said Tuesday.
        The subway lost a trillion won last year.
        BY SHIN MIN-A [shin.mina@examplejd.test]
        """,
      picture: """
        # Subway fares to rise 300 won in spring, city says
        by: SHIN MIN-A
        published: 2023-01-03T18:52
        updated: 2023-01-03T19:05
        | The city will raise subway and bus fares by 300 won in April, the first rise in \
        eight years, officials said Tuesday.
        | The subway lost a trillion won last year.
        """,
      leftOut: [
        "left out an address"
      ]
    ),
    WireFixture(
      name: "site breadcrumbs and reading time",
      text: """
        Home > News > Environment
        Beavers cut flood peaks by a third, study finds
        4 min read
        By: Lorna Whyte, Environment Correspondent
        25th August 2022, 07:30 am
        Beaver dams on a small river cut the peaks of floods by a third over ten years, a \
        study has found.
        Share this article
        The study looked at 1,000 storms.
        Comments (14)
        """,
      picture: """
        # Beavers cut flood peaks by a third, study finds
        by: Lorna Whyte
        published: 2022-08-25T07:30
        | Beaver dams on a small river cut the peaks of floods by a third over ten years, a \
        study has found.
        | The study looked at 1,000 storms.
        """,
      leftOut: [
        "left out a section or site name",
        "left out a counter",
        "left out share buttons",
        "left out a comment counter",
      ]
    ),
    WireFixture(
      name: "newspaper section and page number",
      text: """
        The Morning Courier, Page A4
        Teachers vote to strike over class sizes
        Mon., June 6, 2022
        Bernard Osei, Education Reporter
        Teachers in the city voted on Sunday to strike from the 13th unless classes of more \
        than 30 are split, their union said.
        School trustees meet on Wednesday.
        """,
      picture: """
        # Teachers vote to strike over class sizes
        by: Bernard Osei
        published: 2022-06-06
        title: The Morning Courier, Page A4
        | Teachers in the city voted on Sunday to strike from the 13th unless classes of more \
        than 30 are split, their union said.
        | School trustees meet on Wednesday.
        """,
      leftOut: [
        "left out a section or site name"
      ]
    ),
    WireFixture(
      name: "photo lines between paragraphs",
      text: """
        Villagers dig out road by hand after landslide
        By Tika Rana
        July 18, 2023 | 21:04 NPT
        People of four villages dug out the road to the market town by hand after a landslide \
        on Sunday, because no machine could reach it.
        Photo: Tika Rana/Hill Post
        An old woman brought tea for two hundred in a milk can, they said.
        Residents clear stones near Bhalu on Monday. | Photo Credit: Tika Rana
        The road was open by dusk on Tuesday.
        """,
      picture: """
        # Villagers dig out road by hand after landslide
        by: Tika Rana
        published: 2023-07-18T21:04+05:45
        | People of four villages dug out the road to the market town by hand after a \
        landslide on Sunday, because no machine could reach it.
        | An old woman brought tea for two hundred in a milk can, they said.
        figure(Tika Rana) Residents clear stones near Bhalu on Monday.
        | The road was open by dusk on Tuesday.
        """,
      leftOut: [
        "left out a picture credit"
      ]
    ),
  ]
}
