extension WireFixture {
  /// The forms of Western agencies, each with what their desks add.
  static let agencies: [WireFixture] = [
    WireFixture(
      name: "an AP digest with reporters, a correction and rules",
      text: """
        AP News Digest
        Flooding closes 3 Colorado bridges; governor asks for aid
        By MARA ELLINGTON and TOM OSEI
        Updated 6:42 p.m. MDT, June 14, 2024

        PORT ELLERY, Colo. (AP) — Three bridges over the Wye River were closed Friday after two \
        days of rain pushed the water to its highest level in 40 years, and the governor said \
        he would ask Washington for help.

        No deaths had been reported by evening, but about 200 people had left their homes in \
        two counties, Sheriff Dale Orwick said at a news conference.

        ___

        Ellington reported from Port Ellery and Osei from Denver. Associated Press writer Jo \
        Kerr in Salt Lake City contributed to this report.

        ___

        This story has been corrected to show that the bridges are in two counties, not three.

        Copyright 2024 The Associated Press. All rights reserved. This material may not be \
        published, broadcast, rewritten or redistributed without permission.
        """,
      picture: """
        # Flooding closes 3 Colorado bridges; governor asks for aid
        by: MARA ELLINGTON, TOM OSEI
        reporting: Ellington, Osei
        contributing: Jo Kerr
        agency: AP
        place: PORT ELLERY, Colo.
        updated: 2024-06-14T18:42-06:00
        | Three bridges over the Wye River were closed Friday after two days of rain pushed the \
        water to its highest level in 40 years, and the governor said he would ask Washington \
        for help.
        | No deaths had been reported by evening, but about 200 people had left their homes in \
        two counties, Sheriff Dale Orwick said at a news conference.
        ---
        | This story has been corrected to show that the bridges are in two counties, not three.
        """,
      leftOut: [
        "left out a section or site name",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "AFP with the signs of its desk",
      text: """
        Storm leaves 12 dead in northern Madagascar

        ANTANANARIVO, March 28, 2024 (AFP) - At least 12 people have died after a cyclone tore \
        through northern Madagascar, officials said on Thursday.

        "We are still counting," said Hery Rakoto, who heads the rescue services in the region. \
        "The road to the coast is cut in four places."

        More than 8,000 people have been moved to schools and churches.

        ar-tjm/giv/rlp

        © Agence France-Presse
        """,
      picture: """
        # Storm leaves 12 dead in northern Madagascar
        agency: AFP
        place: ANTANANARIVO
        day: March 28, 2024
        published: 2024-03-28
        | At least 12 people have died after a cyclone tore through northern Madagascar, \
        officials said on Thursday.
        | "We are still counting," said Hery Rakoto, who heads the rescue services in the \
        region. "The road to the coast is cut in four places."
        | More than 8,000 people have been moved to schools and churches.
        """,
      leftOut: [
        "left out a desk note",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "a Reuters update with bullets before its byline",
      text: """
        UPDATE 2-Wye Bank holds rates, signals cut in autumn
        Reuters
        March 14, 202411:05 AM GMTUpdated 2 hours ago

        * Policy rate stays at 4.25%
        * Governor says inflation is falling "as hoped"
        * Shilling gains 0.4% against dollar (Adds governor's comments, market reaction)

        By Ann Example and Bo Sample

        PORT WYE, March 14 (Reuters) - The Bank of Wye kept its main rate at 4.25% on Thursday \
        for a third month and said that it could cut in the autumn if prices went on falling.

        "We see no reason to hurry," Governor Ida Marsh told reporters. She said the bank would \
        watch wages.

        Economists polled by Reuters had expected no change.

        ($1 = 7.1240 shillings)

        (Reporting by Ann Example and Bo Sample; Additional reporting by Cy Roe in London; \
        Editing by Dee Quill and Ed Vane)

        ((ann.example@wire.example; +44 20 5555 0101;))

        Our Standards: The Thomson Reuters Trust Principles.
        """,
      picture: """
        # Wye Bank holds rates, signals cut in autumn
        by: Ann Example, Bo Sample
        reporting: Ann Example, Bo Sample
        additional reporting: Cy Roe
        editing: Dee Quill, Ed Vane
        agency: Reuters
        place: PORT WYE
        day: March 14
        published: 2024-03-14T11:05Z
        title: Reuters
        * Policy rate stays at 4.25%
        * Governor says inflation is falling "as hoped"
        * Shilling gains 0.4% against dollar (Adds governor's comments, market reaction)
        | The Bank of Wye kept its main rate at 4.25% on Thursday for a third month and said \
        that it could cut in the autumn if prices went on falling.
        | "We see no reason to hurry," Governor Ida Marsh told reporters. She said the bank \
        would watch wages.
        | Economists polled by Reuters had expected no change.
        | ($1 = 7.1240 shillings)
        """,
      leftOut: [
        "left out a wire mark: “UPDATE 2-”",
        "left out a section or site name",
        "left out what stands beside a time",
        "left out an address",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "ANSA with the agency before the place",
      text: """
        Sicily bridge plan back on desk of ministers

        (ANSA) - ROME, MAR 22 - The plan for a bridge to Sicily is back on the desk of \
        ministers, Transport Minister Luca Sample said on Wednesday.

        He said that work could begin in 2025. "It is a matter of national pride," he added.
        (ANSA).

        ALL RIGHTS RESERVED © Copyright ANSA
        """,
      picture: """
        # Sicily bridge plan back on desk of ministers
        agency: ANSA
        place: ROME
        day: MAR 22
        | The plan for a bridge to Sicily is back on the desk of ministers, Transport Minister \
        Luca Sample said on Wednesday.
        | He said that work could begin in 2025. "It is a matter of national pride," he added.
        """,
      leftOut: [
        "left out a copyright notice"
      ]
    ),
    WireFixture(
      name: "dpa with a notebook for editors",
      text: """
        Rail strike: Two thirds of trains cancelled across Germany

        dpa

        Frankfurt (dpa) - Two thirds of long-distance trains were cancelled across Germany on \
        Tuesday as drivers walked out over pay.

        Passengers were asked to stay at home. "Whoever can, should not travel," a spokesman \
        for the railways told dpa.

        # Notebook

        ## Internet
        - Railway timetable

        ## Contacts
        Author: Eva Muster
        Editor: Jan Beispiel
        <<<dpa nn/bb xx y1 cc>>>
        """,
      picture: """
        # Rail strike: Two thirds of trains cancelled across Germany
        agency: dpa
        place: Frankfurt
        title: dpa
        | Two thirds of long-distance trains were cancelled across Germany on Tuesday as \
        drivers walked out over pay.
        | Passengers were asked to stay at home. "Whoever can, should not travel," a spokesman \
        for the railways told dpa.
        """,
      leftOut: [
        "left out a section or site name",
        "left out a desk note",
        "left out a desk note",
        "left out a desk note",
        "left out a desk note",
        "left out a desk note",
        "left out a desk note",
        "left out a desk note",
      ]
    ),
    WireFixture(
      name: "UPI without headline or place",
      text: """
        Feb. 12 (UPI) -- A lost parrot that speaks only Portuguese was returned to its owner in \
        Maine after a neighbor recognized a song, police said.

        The Brindle Bay Police Department said officers were called to a hardware store on \
        Saturday.

        "He would not stop singing," Officer Lou Merrow told WXYZ-TV.

        Copyright 2024 by United Press International
        """,
      picture: """
        # A lost parrot that speaks only Portuguese was returned to its owner in Maine…
        agency: UPI
        day: Feb. 12
        | A lost parrot that speaks only Portuguese was returned to its owner in Maine after a \
        neighbor recognized a song, police said.
        | The Brindle Bay Police Department said officers were called to a hardware store on \
        Saturday.
        | "He would not stop singing," Officer Lou Merrow told WXYZ-TV.
        """,
      leftOut: [
        "left out a copyright notice"
      ]
    ),
    WireFixture(
      name: "Bloomberg with assistance and contacts",
      text: """
        Wye Shipping Jumps Most Since 2019 After Profit Beats Estimates
        By Ann Example
        August 3, 2023 at 9:12 AM EDT

        Wye Shipping Ltd. rose the most in four years after the container line reported profit \
        that beat analysts' estimates and raised its outlook.

        The shares climbed as much as 11% to 48.20 shillings in Port Wye trading on Thursday. \
        They had lost 20% this year before the report.

        — With assistance by Bo Sample and Cy Roe

        To contact the reporter on this story: Ann Example in Port Wye at aexample@wire.example

        To contact the editors responsible for this story: Dee Quill at dquill@wire.example, Ed \
        Vane

        ©2023 Bloomberg L.P.
        """,
      picture: """
        # Wye Shipping Jumps Most Since 2019 After Profit Beats Estimates
        by: Ann Example
        with assistance: Bo Sample, Cy Roe
        agency: Bloomberg
        published: 2023-08-03T09:12-04:00
        | Wye Shipping Ltd. rose the most in four years after the container line reported \
        profit that beat analysts' estimates and raised its outlook.
        | The shares climbed as much as 11% to 48.20 shillings in Port Wye trading on Thursday. \
        They had lost 20% this year before the report.
        """,
      leftOut: [
        "left out an address",
        "left out an address",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "EFE in Spanish",
      text: """
        El puerto de Villa Ejemplo reabre tras dos años
        Por Eva Ejemplo
        Madrid, 20 abr (EFE).- El puerto de Villa Ejemplo reabrió este martes, dos años después \
        de que una tormenta lo destruyera, informaron las autoridades.

        "Esperamos mucho", dijo Tomás Prueba, que vende billetes en el muelle. EFE
        """,
      picture: """
        # El puerto de Villa Ejemplo reabre tras dos años
        by: Eva Ejemplo
        agency: EFE
        place: Madrid
        day: 20 abr
        | El puerto de Villa Ejemplo reabrió este martes, dos años después de que una tormenta \
        lo destruyera, informaron las autoridades.
        | "Esperamos mucho", dijo Tomás Prueba, que vende billetes en el muelle.
        """
    ),
  ]
}
