extension WireFixture {
  /// Names, agencies and credits behind the text.
  static let signatures: [WireFixture] = [
    WireFixture(
      name: "byline at the end with dash",
      text: """
        Old lighthouse sold to pair of teachers
        A lighthouse that guided ships into the bay for 120 years has been sold to two \
        teachers for the price of a small flat.
        They want to live in it from autumn, they said on Thursday.
        -- Tom Abery, Bay Herald
        """,
      picture: """
        # Old lighthouse sold to pair of teachers
        by: Tom Abery
        | A lighthouse that guided ships into the bay for 120 years has been sold to two \
        teachers for the price of a small flat.
        | They want to live in it from autumn, they said on Thursday.
        """
    ),
    WireFixture(
      name: "bracketed reporter at the end Korean English",
      text: """
        Seed bank on mountain takes in its millionth packet
        The seed bank on Mount Baek took in its millionth packet on Friday, a kind of millet \
        that nobody has sown for sixty years.
        "It looks like dust," its keeper said.
        By Park Ji-ho (jiho@examplekh.test)
        """,
      picture: """
        # Seed bank on mountain takes in its millionth packet
        by: Park Ji-ho
        | The seed bank on Mount Baek took in its millionth packet on Friday, a kind of \
        millet that nobody has sown for sixty years.
        | "It looks like dust," its keeper said.
        """
    ),
    WireFixture(
      name: "credits on several lines",
      text: """
        Salt mine becomes concert hall
        By Irena Kosova
        PRAHOV, Oct 12 (Reuters) - A salt mine that closed in 2001 opened on Thursday as a \
        concert hall, 200 metres under the ground.
        "It is dry, and no bird sings in between," its director said.
        Reporting by Irena Kosova
        Additional reporting by Jan Hus in Brno
        Editing by Amy Sole
        Our Standards: The Thomson Reuters Trust Principles.
        Purchase Licensing Rights
        """,
      picture: """
        # Salt mine becomes concert hall
        by: Irena Kosova
        reporting: Irena Kosova
        additional reporting: Jan Hus
        editing: Amy Sole
        agency: Reuters
        place: PRAHOV
        day: Oct 12
        | A salt mine that closed in 2001 opened on Thursday as a concert hall, 200 metres \
        under the ground.
        | "It is dry, and no bird sings in between," its director said.
        """,
      leftOut: [
        "left out a copyright notice",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "guessable date pieces dotted KR and reporter below",
      text: """
        City library lends out telescopes
        Lim So-yeon
        Staff reporter
        Nov. 30, 2022 - 14:11
        The city library lends out telescopes from Thursday, for a week each, to anybody with \
        a card.
        Forty have been lent on the first day.
        (lim@examplekh.test)
        """,
      picture: """
        # City library lends out telescopes
        by: Lim So-yeon
        published: 2022-11-30T14:11
        | The city library lends out telescopes from Thursday, for a week each, to anybody \
        with a card.
        | Forty have been lent on the first day.
        """,
      leftOut: [
        "left out an office",
        "left out an address",
      ]
    ),
    WireFixture(
      name: "Bernama",
      text: """
        Palm growers plant mangroves along eroding shore
        23/10/2023 05:12 PM
        KOTA LAMA, Oct 23 (Bernama) -- Palm growers on the west coast have planted 30,000 \
        mangroves along the eroding shore, their association said today.
        The seedlings came from a nursery of the forest service.
        -- BERNAMA
        """,
      picture: """
        # Palm growers plant mangroves along eroding shore
        agency: Bernama
        place: KOTA LAMA
        day: Oct 23
        published: 2023-10-23T17:12
        | Palm growers on the west coast have planted 30,000 mangroves along the eroding \
        shore, their association said today.
        | The seedlings came from a nursery of the forest service.
        """
    ),
    WireFixture(
      name: "AP style with caps byline and office line, then time",
      text: """
        Wildfire jumps river and threatens mountain resort town
        By CELIA ORTEGA and DAN WHITCOMB
        Associated Press
        Published 9:14 PM EDT, July 27, 2024
        PINE HOLLOW, Calif. (AP) — A fast-moving wildfire jumped a river Saturday and forced \
        some 4,000 people from their homes.
        Fire officials said the blaze was 5% contained.
        ___
        Whitcomb reported from Sacramento. Associated Press writer Lena Fox in Denver \
        contributed.
        """,
      picture: """
        # Wildfire jumps river and threatens mountain resort town
        by: CELIA ORTEGA, DAN WHITCOMB
        contributing: Lena Fox
        agency: AP
        place: PINE HOLLOW, Calif.
        published: 2024-07-27T21:14-04:00
        title: Associated Press
        | A fast-moving wildfire jumped a river Saturday and forced some 4,000 people from \
        their homes.
        | Fire officials said the blaze was 5% contained.
        """,
      leftOut: [
        "left out a section or site name"
      ]
    ),
    WireFixture(
      name: "Japanese english",
      text: """
        Town to run last coal locomotive on electricity
        KYODO NEWS - Apr 2, 2022 - 11:40 | All, Japan
        A town in the north will run its last coal locomotive on electricity so that visitors \
        may still ride behind it, officials said Saturday.
        The boiler will make steam for show.
        ==Kyodo
        """,
      picture: """
        # Town to run last coal locomotive on electricity
        agency: Kyodo
        published: 2022-04-02T11:40
        title: KYODO NEWS
        | A town in the north will run its last coal locomotive on electricity so that \
        visitors may still ride behind it, officials said Saturday.
        | The boiler will make steam for show.
        """,
      leftOut: [
        "left out what stands beside a time"
      ]
    ),
    WireFixture(
      name: "three short paragraphs very short story",
      text: """
        Train hits cow, none hurt
        Varesi, Jan 4 (IANS) A train hit a cow near here on Thursday. No passenger was hurt.
        --IANS
        abc/xy
        """,
      picture: """
        # Train hits cow, none hurt
        agency: IANS
        place: Varesi
        day: Jan 4
        | A train hit a cow near here on Thursday. No passenger was hurt.
        """,
      leftOut: [
        "left out a desk note"
      ]
    ),
    WireFixture(
      name: "Reuters with explainer labels",
      text: """
        Explainer: Why the price of cocoa has doubled
        By Awa Kone
        March 20, 2024 6:02 AM GMT
        Updated 8 hours ago
        ABIDJAN, March 20 (Reuters) - The price of cocoa has doubled in a year, and chocolate \
        makers say that it has not yet found its top. Here is why.
        WHY HAVE PRICES RISEN?
        Heavy rain and a virus have cut the harvest in the two countries that grow most of \
        the world's beans by a third.
        HOW LONG WILL IT LAST?
        New trees need five years to bear. Traders do not expect much relief before 2026, \
        according to a poll.
        Reporting by Awa Kone Editing by Tim Hart
        """,
      picture: """
        # Explainer: Why the price of cocoa has doubled
        by: Awa Kone
        agency: Reuters
        place: ABIDJAN
        day: March 20
        published: 2024-03-20T06:02Z
        | The price of cocoa has doubled in a year, and chocolate makers say that it has not \
        yet found its top. Here is why.
        h2 WHY HAVE PRICES RISEN?
        | Heavy rain and a virus have cut the harvest in the two countries that grow most of \
        the world's beans by a third.
        h2 HOW LONG WILL IT LAST?
        | New trees need five years to bear. Traders do not expect much relief before 2026, \
        according to a poll.
        """,
      leftOut: [
        "left out a counter"
      ]
    ),
    WireFixture(
      name: "Interfax Ukraine / time first",
      text: """
        12:35 14.03.2024
        Grain ship leaves port for first time in month
        2 min read
        A ship with 30,000 tonnes of grain left the port on Thursday, the first in a month, \
        the port authority said on Telegram.
        """,
      picture: """
        # Grain ship leaves port for first time in month
        published: 2024-03-14T12:35
        | A ship with 30,000 tonnes of grain left the port on Thursday, the first in a month, \
        the port authority said on Telegram.
        """,
      leftOut: [
        "left out a counter"
      ]
    ),
    WireFixture(
      name: "DW",
      text: """
        Germany's smallest prison closes
        Lea Vogt
        02/29/2024
        February 29, 2024
        The smallest prison in the country, with four cells, closed on Thursday because \
        nobody had been in it for a year.
        https://p.example/4cQab
        lv/rt (AFP, dpa)
        """,
      picture: """
        # Germany's smallest prison closes
        by: Lea Vogt
        agency: AFP
        published: 2024-02-29
        | The smallest prison in the country, with four cells, closed on Thursday because \
        nobody had been in it for a year.
        """,
      leftOut: [
        "left out an address"
      ]
    ),
    WireFixture(
      name: "Pakistan Today caps date line",
      text: """
        ISLAMABAD, Jul 08 (APP): The national archive has put 40,000 letters of the last \
        century on the net, its director said on Saturday.
        The oldest is from 1857.
        APP/abc
        """,
      picture: """
        # The national archive has put 40,000 letters of the last century on the net, its…
        agency: APP
        place: ISLAMABAD
        day: Jul 08
        | The national archive has put 40,000 letters of the last century on the net, its \
        director said on Saturday.
        | The oldest is from 1857.
        """,
      leftOut: [
        "left out a desk note"
      ]
    ),
  ]
}
