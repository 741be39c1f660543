extension WireFixture {
  /// Newspapers as scraped, furniture and all.
  static let newspapers: [WireFixture] = [
    WireFixture(
      name: "a newspaper with a byline glued to an address",
      text: """
        Home News Local

        Council votes to save the last cinema in Brindle Bay
        By Lou MerrowLmerrow@baypost.example
        PUBLISHED: February 6, 2024 at 6:15 a.m. | UPDATED: February 6, 2024 at 11:48 a.m.
        Share on Facebook (Opens in new window)
        Click to share on Twitter (Opens in new window)
        Getting your Trinity Audio player ready...
        The Regal cinema on Quay Street in Brindle Bay, which opened in 1938. (Lou Merrow/Bay Post)
        The town council voted 5-2 on Monday night to buy the Regal, the last cinema in Brindle \
        Bay, and to lease it to a group of volunteers.
        Read more: Harbour dues to rise in spring
        "It is the only place where we all sit in the dark together," Councillor Petra Nilsen \
        said before the vote.
        ADVERTISEMENT
        The building will cost $410,000. The volunteers have raised $90,000 since October.
        The town council voted 5-2 on Monday night to buy the Regal, the last cinema in Brindle \
        Bay, and to lease it to a group of volunteers.
        Originally Published: February 6, 2024 at 6:15 a.m.
        """,
      picture: """
        # Council votes to save the last cinema in Brindle Bay
        by: Lou Merrow
        published: 2024-02-06T06:15
        updated: 2024-02-06T11:48
        figure(Lou Merrow/Bay Post) The Regal cinema on Quay Street in Brindle Bay, which \
        opened in 1938.
        | The town council voted 5-2 on Monday night to buy the Regal, the last cinema in \
        Brindle Bay, and to lease it to a group of volunteers.
        | "It is the only place where we all sit in the dark together," Councillor Petra Nilsen \
        said before the vote.
        | The building will cost $410,000. The volunteers have raised $90,000 since October.
        repeats: 1@4
        """,
      leftOut: [
        "left out a section or site name",
        "left out share buttons",
        "left out share buttons",
        "left out share buttons",
        "left out a pointer to other articles",
        "left out advertising",
        "left out a further time",
      ]
    ),
    WireFixture(
      name: "a headline over two lines, paragraphs broken at a column",
      text: """
        Government to spend 2 billion shillings on
        new schools in the northern provinces

        By Ann Example
        Staff Writer

        The government said on Wednesday it would spend 2 billion shillings on new schools in \
        the northern
        provinces over five years, most of it on buildings that can stand an earthquake.

        Education Minister Bo Sample told parliament that the first of the schools would open \
        next year in
        Upper Wye, where classes are held in tents.

        Teachers' unions said that money for salaries was missing from the plan.
        """,
      picture: """
        # Government to spend 2 billion shillings on new schools in the northern provinces
        by: Ann Example
        | The government said on Wednesday it would spend 2 billion shillings on new schools in \
        the northern provinces over five years, most of it on buildings that can stand an \
        earthquake.
        | Education Minister Bo Sample told parliament that the first of the schools would open \
        next year in Upper Wye, where classes are held in tents.
        | Teachers' unions said that money for salaries was missing from the plan.
        """,
      leftOut: [
        "left out an office"
      ]
    ),
    WireFixture(
      name: "questions as subheads, and bullets",
      text: """
        Five things to know about the new passport rules

        Posted on 4 January 2024 by Eva Ros in Travel

        From 1 March travellers to the islands need a passport that is valid for six months. \
        Here is what changes.

        Who needs one?

        Everyone over 12 needs a passport of their own. Younger children can travel on that of \
        a parent, but only until the end of the year.

        How long does it take?

        The passport office says ten working days. In practice:

        • four weeks in the capital
        • six weeks elsewhere
        • two days for an extra 60 shillings

        What if it is late?

        "Then you stay at home," said Petra Nilsen of the consumers' union.

        Related stories
        Ferry fares to rise in April
        Why the islands want fewer visitors
        """,
      picture: """
        # Five things to know about the new passport rules
        by: Eva Ros
        published: 2024-01-04
        | From 1 March travellers to the islands need a passport that is valid for six months. \
        Here is what changes.
        h2 Who needs one?
        | Everyone over 12 needs a passport of their own. Younger children can travel on that \
        of a parent, but only until the end of the year.
        h2 How long does it take?
        | The passport office says ten working days. In practice:
        * four weeks in the capital
        * six weeks elsewhere
        * two days for an extra 60 shillings
        h2 What if it is late?
        | "Then you stay at home," said Petra Nilsen of the consumers' union.
        """,
      leftOut: [
        "left out a pointer to other articles",
        "left out a pointer to other articles",
        "left out a pointer to other articles",
      ]
    ),
    WireFixture(
      name: "a tabloid with an exclusive and a reader's picture",
      text: """
        'I cried for a week': Baker's dog found alive 300 miles away
        Exclusive: Terrier Biscuit vanished from a bakery in Leeds in March. He was found in a \
        harbour in Cornwall
        By Jo Kerr, North of England Correspondent
        10:32, 12 MAY 2024Updated10:55, 12 MAY 2024
        Bookmark
        Biscuit with his owner, Mel Ashworth (Image: Mel Ashworth / SWNS)
        A terrier that vanished from a bakery in Leeds has been found alive in a harbour 300 \
        miles away, his owner said.
        Mel Ashworth, 41, said she had cried for a week when Biscuit disappeared on March 2.
        Get the latest news from the North straight to your inbox by signing up to our \
        newsletter here
        "I had given away his basket," she said.
        Story SavedYou can find this story in My Bookmarks.Or by navigating to the user icon in \
        the top right.
        """,
      picture: """
        # 'I cried for a week': Baker's dog found alive 300 miles away
        by: Jo Kerr
        published: 2024-05-12T10:32
        updated: 2024-05-12T10:55
        h2 Exclusive: Terrier Biscuit vanished from a bakery in Leeds in March. He was found in \
        a harbour in Cornwall
        figure(Image: Mel Ashworth / SWNS) Biscuit with his owner, Mel Ashworth
        | A terrier that vanished from a bakery in Leeds has been found alive in a harbour 300 \
        miles away, his owner said.
        | Mel Ashworth, 41, said she had cried for a week when Biscuit disappeared on March 2.
        | "I had given away his basket," she said.
        """,
      leftOut: [
        "left out share buttons",
        "left out a sign-up",
        "left out share buttons",
      ]
    ),
    WireFixture(
      name: "French times with the day first",
      text: """
        Grève : un train sur trois dimanche, annonce la SNCF
        Par Jeanne Exemple avec AFP
        Publié le 12/05/2024 à 18h07, mis à jour le 12/05/2024 à 19h15

        La SNCF prévoit un train sur trois dimanche en raison d'une grève des conducteurs, \
        a-t-elle annoncé samedi dans un communiqué.

        Les voyageurs sont invités à reporter leur déplacement.
        """,
      picture: """
        # Grève : un train sur trois dimanche, annonce la SNCF
        by: Jeanne Exemple
        agency: AFP
        published: 2024-05-12T18:07
        updated: 2024-05-12T19:15
        | La SNCF prévoit un train sur trois dimanche en raison d'une grève des conducteurs, \
        a-t-elle annoncé samedi dans un communiqué.
        | Les voyageurs sont invités à reporter leur déplacement.
        """
    ),
    WireFixture(
      name: "labels between all paragraphs",
      text: """
        Article content
        Wye River towns want answers on flood money
        Author of the article:
        Ann Example
        Published Mar 03, 2024  •  Last updated 3 hours ago  •  4 minute read
        You can save this article by registering for free here. Or sign-in if you have an account.
        Article content
        Towns along the Wye River say they have waited two years for money that was promised \
        after the flood of 2022.
        Advertisement 2
        Story continues below
        Article content
        "We have the letter," said Mayor Odile Farrow. "We do not have the cheque."
        Article content
        """,
      picture: """
        # Wye River towns want answers on flood money
        by: Ann Example
        published: 2024-03-03
        | Towns along the Wye River say they have waited two years for money that was promised \
        after the flood of 2022.
        | "We have the letter," said Mayor Odile Farrow. "We do not have the cheque."
        """,
      leftOut: [
        "left out navigation",
        "left out what stands beside a time",
        "left out a sign-up",
        "left out navigation",
        "left out advertising",
        "left out advertising",
        "left out navigation",
        "left out navigation",
      ]
    ),
    WireFixture(
      name: "a place beside the time",
      text: """
        Snow closes pass
        10 Jan 2024 | 07:15 a.m. CST | Brindle Pass
        By Lou Merrow | lmerrow@post.example | Bay Post
        Snow closed Brindle Pass on Wednesday morning, and the road will stay shut until at \
        least noon, the highway patrol said.
        Two trucks were stuck near the summit. Their drivers were unhurt.
        Lou Merrow covers roads and weather for the Bay Post. Follow him on Twitter @loumerrow.
        """,
      picture: """
        # Snow closes pass
        by: Lou Merrow
        published: 2024-01-10T07:15-06:00
        | Snow closed Brindle Pass on Wednesday morning, and the road will stay shut until at \
        least noon, the highway patrol said.
        | Two trucks were stuck near the summit. Their drivers were unhurt.
        | Lou Merrow covers roads and weather for the Bay Post. Follow him on Twitter @loumerrow.
        """,
      leftOut: [
        "left out what stands beside a time"
      ]
    ),
  ]
}
