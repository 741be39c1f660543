extension WireFixture {
  /// Bylines, times and datelines in their usual order.
  static let heads: [WireFixture] = [
    WireFixture(
      name: "byline and time run together, with an update",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Kim Da-solPublished : Apr 20, 2021 - 10:08 Updated : Apr 20, 2021 - 17:21
        \(one)
        \(two)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Kim Da-sol
        published: 2021-04-20T10:08
        updated: 2021-04-20T17:21
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "the full wire opening",
      text: """
        Ferry terminal reopens in Brindle Bay

        BRINDLE BAY, April 20 (Yonhap) -- \(one)

        \(two) (Yonhap)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: Yonhap
        place: BRINDLE BAY
        day: April 20
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "Reuters with bylines, stamps and credits",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example and Jo Sample
        April 20, 2021 10:08 AM UTC
        Updated April 20, 2021
        SEOUL, April 20 (Reuters) - \(one)
        \(two)
        (Reporting by Ann Example and Jo Sample in Seoul; Editing by Max Muster)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example, Jo Sample
        reporting: Ann Example, Jo Sample
        editing: Max Muster
        agency: Reuters
        place: SEOUL
        day: April 20
        published: 2021-04-20T10:08Z
        updated: 2021-04-20
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "AP with a photo caption and a contribution",
      text: """
        Ferry terminal reopens in Brindle Bay
        By ANN EXAMPLE, Associated Press
        1 of 5
        FILE - Ferries wait at the quay in Brindle Bay, June 3, 2019. (AP Photo/Jo Sample, File)
        BRINDLE BAY, Maine (AP) — \(one)
        \(two)
        Associated Press writer Jo Sample in Seoul contributed to this report.
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: ANN EXAMPLE
        contributing: Jo Sample
        agency: AP
        place: BRINDLE BAY, Maine
        figure(AP Photo/Jo Sample, File) Ferries wait at the quay in Brindle Bay, June 3, 2019.
        | \(one)
        | \(two)
        """,
      leftOut: ["left out a counter"]
    ),
    WireFixture(
      name: "a byline with office and agency bar",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example, Staff Writer | Reuters
        Published: 20 April 2021, 10:08 BST
        \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        agency: Reuters
        published: 2021-04-20T10:08+01:00
        | \(one)
        """
    ),
    WireFixture(
      name: "an agency as author and an ISO time",
      text: """
        Ferry terminal reopens in Brindle Bay
        By AFP
        2021-04-20T10:08:00+09:00
        Seoul (AFP) – \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: AFP
        agency: AFP
        place: Seoul
        published: 2021-04-20T10:08:00+09:00
        | \(one)
        """
    ),
    WireFixture(
      name: "Indian copy: place, bracketed country, agency, colon",
      text: """
        Ferry terminal reopens in Brindle Bay
        ANI | Updated: Apr 20, 2021 10:08 IST
        New Delhi [India], April 20 (ANI): \(one)
        \(two) (ANI)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: ANI
        place: New Delhi
        day: April 20
        updated: 2021-04-20T10:08+05:30
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "PTI copy without a dash",
      text: """
        Ferry terminal reopens in Brindle Bay
        New Delhi, Apr 20 (PTI) \(one)
        \(two) PTI
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: PTI
        place: New Delhi
        day: Apr 20
        | \(one)
        | \(two)
        """
    ),
    WireFixture(
      name: "TASS between slashes",
      text: """
        Ferry terminal reopens in Brindle Bay
        MOSCOW, April 20. /TASS/. \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: TASS
        place: MOSCOW
        day: April 20
        | \(one)
        """
    ),
    WireFixture(
      name: "an agency in brackets alone",
      text: """
        Ferry terminal reopens in Brindle Bay
        (Reuters) - \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        agency: Reuters
        | \(one)
        """
    ),
    WireFixture(
      name: "a place alone, and a longer one",
      text: """
        Ferry terminal reopens in Brindle Bay
        By Ann Example
        SEOUL, South Korea — \(one)
        """,
      picture: """
        # Ferry terminal reopens in Brindle Bay
        by: Ann Example
        place: SEOUL, South Korea
        | \(one)
        """
    ),
    WireFixture(
      name: "Korean wire copy",
      text: """
        브린들베이 여객선 터미널 재개장
        송고시간 2021-04-20 10:08
        (서울=연합뉴스) 김철수 기자 = 항구 도시 브린들베이가 월요일 새 여객선 터미널을 열었다고 시 당국이 밝혔다.
        """,
      picture: """
        # 브린들베이 여객선 터미널 재개장
        by: 김철수
        agency: Yonhap
        place: 서울
        published: 2021-04-20T10:08
        | 항구 도시 브린들베이가 월요일 새 여객선 터미널을 열었다고 시 당국이 밝혔다.
        """
    ),
  ]
}
