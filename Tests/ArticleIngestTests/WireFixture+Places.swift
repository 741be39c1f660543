extension WireFixture {
  /// Places beside times, on lines of their own and before dashes.
  static let places: [WireFixture] = [
    WireFixture(
      name: "Indian paper",
      text: """
        Monsoon reaches coast four days late
        Special Correspondent
        KOCHI, JUNE 05, 2023 19:42 IST
        UPDATED: JUNE 05, 2023 22:10 IST
        The monsoon reached the coast on Monday, four days later than usual, the weather \
        office said.
        Farmers had waited for it with dry fields.
        """,
      picture: """
        # Monsoon reaches coast four days late
        place: KOCHI
        published: 2023-06-05T19:42+05:30
        updated: 2023-06-05T22:10+05:30
        | The monsoon reached the coast on Monday, four days later than usual, the weather \
        office said.
        | Farmers had waited for it with dry fields.
        """,
      leftOut: [
        "left out an office"
      ]
    ),
    WireFixture(
      name: "PTI with byline and updated",
      text: """
        Bridge inspection ordered in hill district
        PTI | Shimla | Updated: 12-08-2023 16:45 IST | Created: 12-08-2023 16:45 IST
        Shimla, Aug 12 (PTI) The government on Saturday ordered an inspection of all bridges \
        in the hill district after one was washed away.
        Engineers have two weeks. PTI ABC ABC ABC
        (This story has not been edited by our staff and is auto-generated from a syndicated \
        feed.)
        """,
      picture: """
        # Bridge inspection ordered in hill district
        agency: PTI
        place: Shimla
        day: Aug 12
        published: 2023-08-12T16:45+05:30
        updated: 2023-08-12T16:45+05:30
        title: PTI
        | The government on Saturday ordered an inspection of all bridges in the hill \
        district after one was washed away.
        | Engineers have two weeks.
        """,
      leftOut: [
        "left out what stands beside a time",
        "left out a desk note",
      ]
    ),
    WireFixture(
      name: "Anadolu",
      text: """
        Norvania, neighbors agree on joint river patrols
        Patrols to start next month with 12 boats, interior minister says
        Mehmet Aslan  |22.08.2023 - Update : 23.08.2023
        HALDEN
        Norvania and two of its neighbors have agreed on joint patrols of the river that \
        forms their border, the interior minister said Tuesday.
        Smugglers had used the river for years.
        """,
      picture: """
        # Norvania, neighbors agree on joint river patrols
        by: Mehmet Aslan
        place: HALDEN
        published: 2023-08-22
        updated: 2023-08-23
        h2 Patrols to start next month with 12 boats, interior minister says
        | Norvania and two of its neighbors have agreed on joint patrols of the river that \
        forms their border, the interior minister said Tuesday.
        | Smugglers had used the river for years.
        """
    ),
    WireFixture(
      name: "em dash dateline lowercase city",
      text: """
        Rare orchid found on motorway verge
        Brindle Bay — A botanist who stopped to change a tyre has found an orchid that was \
        thought to be extinct since 1911.
        She will not say which verge.
        """,
      picture: """
        # Rare orchid found on motorway verge
        place: Brindle Bay
        | A botanist who stopped to change a tyre has found an orchid that was thought to be \
        extinct since 1911.
        | She will not say which verge.
        """
    ),
    WireFixture(
      name: "dateline with year and colon",
      text: """
        Minister opens solar school
        ABUJA, Nigeria, 7 March 2023 (NAN): The minister of power on Tuesday opened a school \
        for solar fitters in the north of the city.
        It will train 400 people a year.
        Edited by: Tunde Bello
        """,
      picture: """
        # Minister opens solar school
        edited: Tunde Bello
        agency: NAN
        place: ABUJA, Nigeria
        day: 7 March 2023
        published: 2023-03-07
        | The minister of power on Tuesday opened a school for solar fitters in the north of \
        the city.
        | It will train 400 people a year.
        """
    ),
    WireFixture(
      name: "India: city, date colon; agencies",
      text: """
        New Delhi: Snow leopards counted for the first time
        Agencies | Feb 1, 2024, 09.15 AM IST
        NEW DELHI: India has counted its snow leopards for the first time and found 718 of \
        them, the ministry of environment said on Tuesday.
        Most live in Ladakh.
        (With agency inputs)
        """,
      picture: """
        # New Delhi: Snow leopards counted for the first time
        place: NEW DELHI
        published: 2024-02-01T09:15+05:30
        | India has counted its snow leopards for the first time and found 718 of them, the \
        ministry of environment said on Tuesday.
        | Most live in Ladakh.
        """,
      leftOut: [
        "left out what stands beside a time",
        "left out a desk note",
      ]
    ),
    WireFixture(
      name: "Hindu",
      text: """
        Tribal village gets first school bus
        February 14, 2023 08:11 pm | Updated February 15, 2023 12:30 am IST - WAYANAD
        The Hindu Bureau
        Children of a village in the hills went to school by bus for the first time on \
        Tuesday; until then they had walked seven kilometres.
        The bus was a gift of former pupils.
        """,
      picture: """
        # Tribal village gets first school bus
        place: WAYANAD
        published: 2023-02-14T20:11
        updated: 2023-02-15T00:30+05:30
        | Children of a village in the hills went to school by bus for the first time on \
        Tuesday; until then they had walked seven kilometres.
        | The bus was a gift of former pupils.
        """,
      leftOut: [
        "left out an office"
      ]
    ),
    WireFixture(
      name: "Dawn",
      text: """
        Truckers end strike after talks
        Our Correspondent
        Published October 3, 2023
        Updated October 3, 2023 10:12am
        QUETTA: Truckers ended a strike of four days on Monday after talks with the \
        commissioner, who promised lamps on the pass road.
        Published in Dawn, October 3rd, 2023
        """,
      picture: """
        # Truckers end strike after talks
        place: QUETTA
        published: 2023-10-03
        updated: 2023-10-03T10:12
        | Truckers ended a strike of four days on Monday after talks with the commissioner, \
        who promised lamps on the pass road.
        """,
      leftOut: [
        "left out an office",
        "left out an address",
      ]
    ),
    WireFixture(
      name: "NYT style",
      text: """
        Inside the Ferry That Never Sails
        It has a crew, a cook and a cat. What it lacks is a sea.

        By Rosa Delgado
        Rosa Delgado reported from Puerto Nuevo and from the archives of the line.

        Published Aug. 14, 2023
        Updated Aug. 15, 2023, 9:02 a.m. ET

        PUERTO NUEVO — Every morning at six the captain of the Esperanza goes up to the \
        bridge, looks at the dry lake, and writes in the log that the weather is fine.

        He has done so for eleven years.
        """,
      picture: """
        # Inside the Ferry That Never Sails
        by: Rosa Delgado
        place: PUERTO NUEVO
        published: 2023-08-14
        updated: 2023-08-15T09:02-04:00
        | It has a crew, a cook and a cat. What it lacks is a sea.
        | Every morning at six the captain of the Esperanza goes up to the bridge, looks at \
        the dry lake, and writes in the log that the weather is fine.
        | He has done so for eleven years.
        """,
      leftOut: [
        "left out a note on the author"
      ]
    ),
    WireFixture(
      name: "Japan Times",
      text: """
        Snow festival to be held without snow
        BY KAI MORI
        STAFF WRITER
        Jan 19, 2020
        SAPPORO – For the first time in seventy years the snow festival will be held with \
        sculptures of straw, because there is no snow.
        The straw comes from rice.
        """,
      picture: """
        # Snow festival to be held without snow
        by: KAI MORI
        place: SAPPORO
        published: 2020-01-19
        | For the first time in seventy years the snow festival will be held with sculptures \
        of straw, because there is no snow.
        | The straw comes from rice.
        """,
      leftOut: [
        "left out an office"
      ]
    ),
  ]
}
