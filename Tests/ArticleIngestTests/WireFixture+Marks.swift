extension WireFixture {
  /// Marks, slugs and notes that agencies put around their copy.
  static let marks: [WireFixture] = [
    WireFixture(
      name: "UPDATE mark with bullets before dateline",
      text: """
        UPDATE 3-Norvania's central bank holds rates, warns on wages

        * Policy rate stays at 4.25 percent
        * Governor sees inflation at target in 2025
        * Krone little changed

        (Adds governor's comments, market reaction)

        By Petra Alm and Joris de Wit

        HALDEN, March 14 (Reuters) - Norvania's central bank left its policy rate unchanged \
        on Thursday and said that wages were growing faster than it would like.

        "The job is not done," Governor Lise Aaker said at a news conference.

        (Reporting by Petra Alm in Halden and Joris de Wit in Oslo; Editing by Hugh Penn)

        (petra.alm@thomsonreuters.test)
        """,
      picture: """
        # Norvania's central bank holds rates, warns on wages
        by: Petra Alm, Joris de Wit
        reporting: Petra Alm, Joris de Wit
        editing: Hugh Penn
        agency: Reuters
        place: HALDEN
        day: March 14
        * Policy rate stays at 4.25 percent
        * Governor sees inflation at target in 2025
        * Krone little changed
        | Norvania's central bank left its policy rate unchanged on Thursday and said that \
        wages were growing faster than it would like.
        | "The job is not done," Governor Lise Aaker said at a news conference.
        """,
      leftOut: [
        "left out a wire mark",
        "left out a desk note",
        "left out an address",
      ]
    ),
    WireFixture(
      name: "2nd LEAD with attn line",
      text: """
        (2nd LD) Coast guard finds wreck of missing trawler off southern island
        (ATTN: UPDATES with coast guard's remarks in paras 3-4; CHANGES headline)
        By Min Ga-ram

        JEJU, South Korea, Nov. 8 (Yonhap) -- The Coast Guard on Friday found the wreck of a \
        trawler that went missing with nine sailors on board.

        The vessel lay at a depth of 90 meters, it said.

        gmin@yna.example
        (END)
        """,
      picture: """
        # Coast guard finds wreck of missing trawler off southern island
        by: Min Ga-ram
        agency: Yonhap
        place: JEJU, South Korea
        day: Nov. 8
        | The Coast Guard on Friday found the wreck of a trawler that went missing with nine \
        sailors on board.
        | The vessel lay at a depth of 90 meters, it said.
        """,
      leftOut: [
        "left out a wire mark",
        "left out a note to editors",
        "left out an address",
        "left out an end mark",
      ]
    ),
    WireFixture(
      name: "British paper: time after byline with weekday",
      text: """
        Council scraps plan for bus gate after traders' revolt
        Hannah Pryce
        Local Democracy Reporter
        Tue 5 Mar 2024 17.31 GMT
        Last modified on Wed 6 Mar 2024 08.02 GMT
        A council has scrapped its plan for a bus gate in the high street after more than 300 \
        traders signed a letter against it.
        The leader of the council, Rob Tansley, said that "we have listened".
        Read more: Traders threaten to close for a day over bus gate
        """,
      picture: """
        # Council scraps plan for bus gate after traders' revolt
        by: Hannah Pryce
        published: 2024-03-05T17:31Z
        updated: 2024-03-06T08:02Z
        | A council has scrapped its plan for a bus gate in the high street after more than \
        300 traders signed a letter against it.
        | The leader of the council, Rob Tansley, said that "we have listened".
        """,
      leftOut: [
        "left out an office",
        "left out a pointer to other articles",
      ]
    ),
    WireFixture(
      name: "ALL CAPS headline wrapped at 72, old wire style",
      text: """
           BC-NORVANIA-DAM
           NORVANIAN DAM HOLDS AFTER QUAKE, ENGINEERS SAY

           HALDEN (Dec 2) - A dam in the north of Norvania held after an
        earthquake of magnitude 5.6 shook the region on Sunday night, and
        engineers found no cracks in its wall, the ministry of public works
        said in a statement on Monday morning.
           The quake was felt as far as the capital, 200 kilometres to the
        south, where people ran into the streets.
           REUTER
        """,
      picture: """
        # NORVANIAN DAM HOLDS AFTER QUAKE, ENGINEERS SAY
        agency: Reuters
        place: HALDEN
        day: Dec 2
        | A dam in the north of Norvania held after an earthquake of magnitude 5.6 shook the \
        region on Sunday night, and engineers found no cracks in its wall, the ministry of \
        public works said in a statement on Monday morning.
        | The quake was felt as far as the capital, 200 kilometres to the south, where people \
        ran into the streets.
        """,
      leftOut: [
        "left out a label"
      ]
    ),
    WireFixture(
      name: "Reuters-21578 like: title caps, date with time",
      text: """
        NORVANIA RAISES COPPER EXPORT TAX
            HALDEN, March 9 - Norvania raised its tax on copper exports to
        eight pct from six pct with effect from April 1, the finance
        ministry said.
            The ministry expects 40 mln dlrs a year from the measure.
         Reuter
        """,
      picture: """
        # NORVANIA RAISES COPPER EXPORT TAX
        agency: Reuters
        place: HALDEN
        day: March 9
        | Norvania raised its tax on copper exports to eight pct from six pct with effect \
        from April 1, the finance ministry said.
        | The ministry expects 40 mln dlrs a year from the measure.
        """
    ),
    WireFixture(
      name: "AP slug lines",
      text: """
        ^Norvania rescuers reach last of trapped miners<
        ^By OLA NILSEN=
        ^Associated Press=
        HALDEN, Norvania (AP) _ Rescuers on Tuesday reached the last of eleven miners who had \
        been trapped for six days.
        All were alive, officials said.
        """,
      picture: """
        # Norvania rescuers reach last of trapped miners
        by: OLA NILSEN
        agency: AP
        place: HALDEN, Norvania
        title: Associated Press
        | Rescuers on Tuesday reached the last of eleven miners who had been trapped for six \
        days.
        | All were alive, officials said.
        """,
      leftOut: [
        "left out a section or site name"
      ]
    ),
    WireFixture(
      name: "flash, very short",
      text: """
        URGENT: Norvania's prime minister resigns - state TV
        (Reuters) 14:02 GMT 3 June 2022
        """,
      picture: """
        # Norvania's prime minister resigns - state TV
        agency: Reuters
        published: 2022-06-03T14:02Z
        """,
      leftOut: [
        "left out a wire mark"
      ]
    ),
    WireFixture(
      name: "corrected notice",
      text: """
        CORRECTED-Mill owner to cut 120 jobs, not 210
        (Corrects number of jobs in headline and paragraph 1)
        Aug 9 (Reuters) - The owner of a paper mill in the north will cut 120 jobs by the end \
        of the year, it said on Friday.
        The mill employs 900 people. (Reporting by Nils Oke; Editing by Ruth Day)
        """,
      picture: """
        # Mill owner to cut 120 jobs, not 210
        reporting: Nils Oke
        editing: Ruth Day
        agency: Reuters
        day: Aug 9
        | The owner of a paper mill in the north will cut 120 jobs by the end of the year, it \
        said on Friday.
        | The mill employs 900 people.
        """,
      leftOut: [
        "left out a wire mark",
        "left out a desk note",
      ]
    ),
    WireFixture(
      name: "Yonhap with photo caption and url line",
      text: """
        S. Korea, Norvania to hold vice-ministerial talks next week
        All News 16:01 March 12, 2024
        SEOUL, March 12 (Yonhap) -- South Korea and Norvania will hold vice-ministerial talks \
        next week on fisheries and shipping, the foreign ministry said Tuesday.
        This file photo, taken March 1, 2023, shows the foreign ministry building in Seoul. \
        (PHOTO NOT FOR SALE) (Yonhap)
        The talks will be the fourth of their kind.
        julesyi@yna.example
        (END)
        Keywords
        #fisheries #Norvania
        """,
      picture: """
        # S. Korea, Norvania to hold vice-ministerial talks next week
        agency: Yonhap
        place: SEOUL
        day: March 12
        published: 2024-03-12T16:01
        | South Korea and Norvania will hold vice-ministerial talks next week on fisheries \
        and shipping, the foreign ministry said Tuesday.
        figure(Yonhap) This file photo, taken March 1, 2023, shows the foreign ministry \
        building in Seoul. (PHOTO NOT FOR SALE)
        | The talks will be the fourth of their kind.
        """,
      leftOut: [
        "left out what stands beside a time",
        "left out an address",
        "left out an end mark",
        "left out tags",
        "left out tags",
      ]
    ),
    WireFixture(
      name: "LEAD in brackets with space before colon",
      text: """
        (LEAD) Gov't to buy surplus rice from farmers
        (ATTN: ADDS more details throughout)
        SEJONG, Oct. 2 (Yonhap) -- The government will buy 160,000 tons of surplus rice from \
        farmers to keep prices from falling further, the farm ministry said Monday.
        """,
      picture: """
        # Gov't to buy surplus rice from farmers
        agency: Yonhap
        place: SEJONG
        day: Oct. 2
        | The government will buy 160,000 tons of surplus rice from farmers to keep prices \
        from falling further, the farm ministry said Monday.
        """,
      leftOut: [
        "left out a wire mark",
        "left out a note to editors",
      ]
    ),
    WireFixture(
      name: "UPDATE plain words and live clock",
      text: """
        UPDATE: Bridge reopens after bomb scare
        First published at 11:02, 4 July 2023; updated at 13:40, 4 July 2023
        Police reopened the old bridge at noon on Tuesday after a suitcase on it turned out \
        to hold a tuba.
        """,
      picture: """
        # UPDATE: Bridge reopens after bomb scare
        published: 2023-07-04T11:02
        updated: 2023-07-04T13:40
        | Police reopened the old bridge at noon on Tuesday after a suitcase on it turned out \
        to hold a tuba.
        """
    ),
    WireFixture(
      name: "Sentence headlines end with period",
      text: """
        Norvania signs treaty on river fish.
        VARNA, Sept. 14 (BTA) - Norvania signed a treaty on the fish of the lower river here \
        on Thursday, the last of six countries to do so.
        The treaty bans nets of less than 4 cm.
        /AB/
        """,
      picture: """
        # Norvania signs treaty on river fish.
        agency: BTA
        place: VARNA
        day: Sept. 14
        | Norvania signed a treaty on the fish of the lower river here on Thursday, the last \
        of six countries to do so.
        | The treaty bans nets of less than 4 cm.
        """,
      leftOut: [
        "left out a desk note"
      ]
    ),
    WireFixture(
      name: "KCNA",
      text: """
        Greetings to President of Norvania
        Pyongyang, May 3 (KCNA) -- The president of the State Affairs sent a message of \
        greetings to the president of Norvania on Wednesday on the occasion of its national day.
        The message wished the people of Norvania success. -0-
        """,
      picture: """
        # Greetings to President of Norvania
        agency: KCNA
        place: Pyongyang
        day: May 3
        | The president of the State Affairs sent a message of greetings to the president of \
        Norvania on Wednesday on the occasion of its national day.
        | The message wished the people of Norvania success.
        """
    ),
  ]
}
