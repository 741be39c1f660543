package import ArticleModel

/// Eight articles of an invented wire service, newest first, for tests of the reader.
package enum WireArticles {
  /// All of them, with ids 1 to 8; the day is 21 April 2021, and two of them were read.
  package static let all: [LibraryArticle] = [
    harbour, rates, orchestra, flood, merger, glacier, election, recipe,
  ]

  /// The day on which the tests stand.
  package static let today = CivilDay(daysSince1970: 18_738)  // 2021-04-21

  /// One of as many short articles as are wanted, one an hour, the higher numbers older.
  package static func short(_ number: Int) -> LibraryArticle {
    let seconds = Int64(today.daysSince1970) * 86_400 + 43_200 - Int64(number) * 3600
    return LibraryArticle(
      id: ArticleID(Int64(number)),
      article: Article(
        headline: "Short news number \(number)",
        agency: "Northern Wire",
        published: Timestamp(secondsSince1970: seconds),
        source: Source(kind: .file, format: .plainText, location: "short-\(number).txt"),
        blocks: [Block(.paragraph, "Nothing happened.")]
      )
    )
  }

  /// A short article that names a month.
  package static func dated(_ number: Int) -> LibraryArticle {
    var article = short(number)
    article.article.entities = [Entity(id: 0, kind: .date, name: "then", value: "2018-11")]
    article.article.mentions = [
      Mention(place: .block(0), span: TextSpan(0..<7), kind: .date, entity: 0, reason: "rule")
    ]
    return article
  }

  private static let harbour = article(
    1,
    "Port of Marenne reopens after nine days of fog",
    by: ["Ines Calder"],
    at: "2021-04-21T10:08",
    place: "MARENNE",
    names: [
      .init(.person, "Ines Calder"), .init(.place, "Marenne"),
      .init(.person, "Odile Brandt", "Brandt"), .init(.organisation, "Harbour Council", "council"),
      .init(.date, "Wednesday"), .init(.percent, "40 percent"), .init(.money, "3 million crowns"),
    ],
    """
    The port of Marenne reopened on Wednesday after nine days in which fog kept 140 ships outside \
    the breakwater, the Harbour Council said.

    Odile Brandt, who heads the council, said the backlog would be cleared within a week. "We have \
    worked at 40 percent for longer than anyone here can remember," Brandt told reporters.

    The closure cost shippers about 3 million crowns, the council estimated. Insurers have yet to \
    say whether fog counts as weather or as a delay.

    Fishermen in Marenne said they had not noticed.
    """
  )

  private static let rates = article(
    2,
    "Bank of Wye holds rates for a third month",
    by: [],
    at: "2021-04-21T09:12",
    place: "WYE",
    isStarred: true,
    names: [
      .init(.organisation, "Bank of Wye", "bank"), .init(.person, "Tomas Rehn", "Rehn"),
      .init(.percent, "2.5 percent"), .init(.date, "Wednesday"), .init(.place, "Wye"),
    ],
    """
    The Bank of Wye left its main rate at 2.5 percent on Wednesday, the third month in a row \
    without a change.

    Governor Tomas Rehn said prices were "boring, which is what we are paid for". Rehn gave no \
    hint of when the bank would move.

    All but two of nineteen economists had expected the decision.
    """
  )

  private static let orchestra = article(
    3,
    "Orchestra of Säter plays to an empty hall, and is heard by millions",
    by: ["Jun Okabe", "Lena Fors"],
    at: "2021-04-20T21:40",
    place: "SÄTER",
    names: [
      .init(.place, "Säter"), .init(.person, "Mira Voss", "Voss"),
      .init(.organisation, "Säter Philharmonic"), .init(.date, "Tuesday"),
    ],
    """
    The Säter Philharmonic played to an empty hall on Tuesday night while nearly four million \
    people listened at home.

    Conductor Mira Voss turned to the dark seats after the last chord and bowed. "Habit," Voss \
    said afterwards.
    """
  )

  private static let flood = article(
    4,
    "Villages on the Ansa wait for the second crest",
    by: ["Wire staff"],
    at: "2021-04-20T06:30",
    place: "LOWER ANSA",
    isRead: true,
    names: [
      .init(.place, "Ansa"), .init(.place, "Lower Ansa"), .init(.person, "Pavel Horak", "Horak"),
      .init(.organisation, "Civil Guard", "guard"), .init(.date, "Thursday"),
    ],
    """
    Villages along the Ansa filled sandbags through the night ahead of a second crest that the \
    Civil Guard expects on Thursday.

    Pavel Horak, mayor of Lower Ansa, said the first wave had stopped a hand's width below the \
    school. The guard has moved 600 people to higher ground, and Horak means to be the last to go.
    """
  )

  private static let merger = article(
    5,
    "Two makers of buttons agree to fasten themselves together",
    by: ["Carla Munt"],
    at: "2021-04-18T14:05",
    place: "BRIEL",
    names: [
      .init(.organisation, "Knoop & Sons", "Knoop"), .init(.organisation, "Briel Button Works"),
      .init(.money, "€41 million"), .init(.place, "Briel"),
    ],
    """
    Knoop & Sons will buy the Briel Button Works for €41 million, joining the two largest makers of \
    buttons on the continent.

    Zips were not mentioned.
    """
  )

  private static let glacier = article(
    6,
    "Glacier gives back a mountaineer's diary, and with it an argument of 1931",
    by: ["Sung-min Ahn"],
    at: "2021-04-16T08:00",
    place: "KALT",
    names: [
      .init(.person, "Edda Lindqvist", "Lindqvist"), .init(.place, "Kalt"),
      .init(.date, "1931"), .init(.group, "Norwegians"),
    ],
    """
    A diary that melted out of the glacier above Kalt says that Edda Lindqvist stood on the summit \
    two days before the Norwegians who are credited with the first ascent in 1931.

    The diary breaks off on the way down. "Clear. Cold. Ours," Lindqvist wrote on its last page.
    """
  )

  private static let election = article(
    7,
    "Recount in Tarn confirms a mayor by one vote, her own",
    by: ["Jun Okabe"],
    at: "2021-03-30T23:15",
    place: "TARN",
    isRead: true,
    names: [.init(.place, "Tarn"), .init(.person, "Greta Aue", "Aue")],
    """
    Greta Aue will be mayor of Tarn after a second recount left her one vote ahead.

    Aue said she had nearly stayed at home.
    """
  )

  private static let recipe = article(
    8,
    "What bakers do with the year's first rhubarb",
    by: ["Ines Calder"],
    at: "2020-12-05",
    names: [.init(.person, "Ines Calder")],
    """
    Very little, it turns out. They wait for the second.
    """
  )

  private static func article(
    _ id: Int64,
    _ headline: String,
    by authors: [String],
    at time: String,
    place: String? = nil,
    isRead: Bool = false,
    isStarred: Bool = false,
    names: [NamedThing],
    _ text: String
  ) -> LibraryArticle {
    var article = Article(
      headline: headline,
      byline: Byline(authors: authors),
      agency: "Northern Wire",
      dateline: place.map { Dateline(place: $0) },
      published: Timestamp(iso8601: time),
      language: "en",
      source: Source(kind: .file, format: .plainText, location: "wire-\(id).txt"),
      blocks: text.split(separator: "\n\n").map { Block(.paragraph, String($0)) }
    )
    NamedThing.mark(names, in: &article)
    return LibraryArticle(
      id: ArticleID(id),
      article: article,
      isRead: isRead,
      isStarred: isStarred
    )
  }
}

/// Something that an invented article names, with the forms in which it appears.
package struct NamedThing: Hashable, Sendable {
  package var kind: EntityKind
  package var name: String
  package var aliases: [String]

  /// Names something; the aliases are looked for after the name.
  package init(_ kind: EntityKind, _ name: String, _ aliases: String...) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
  }

  /// Marks every place in the article's blocks that names one of the things, the longest form
  /// first, and gives the article their entities in the order of their first mentions.
  package static func mark(_ things: [NamedThing], in article: inout Article) {
    let forms = things.flatMap { thing in
      ([thing.name] + thing.aliases).map { (text: Array($0.utf8), thing: thing) }
    }.sorted { $0.text.count > $1.text.count }
    var ids: [NamedThing: Int] = [:]
    for (index, block) in article.blocks.enumerated() {
      let text = Array(block.text.utf8)
      var at = 0
      while at < text.count {
        guard let form = forms.first(where: { text[at...].starts(with: $0.text) }) else {
          at += 1
          continue
        }
        let thing = form.thing
        let id = ids[thing] ?? article.entities.count
        if ids[thing] == nil {
          ids[thing] = id
          article.entities.append(
            Entity(id: id, kind: thing.kind, name: thing.name, aliases: thing.aliases)
          )
        }
        article.mentions.append(
          Mention(
            place: .block(index),
            span: TextSpan(at..<at + form.text.count),
            kind: thing.kind,
            entity: id,
            reason: "named in the test"
          )
        )
        at += form.text.count
      }
    }
  }
}
