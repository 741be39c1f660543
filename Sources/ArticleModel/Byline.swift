/// Who wrote an article, and who else had a hand in it.
package struct Byline: Hashable, Sendable, Codable {
  /// The authors' names as printed, in order, without `By`, titles of office or addresses.
  package var authors: [String]
  /// Who reported, edited or contributed, as a closing credit line says.
  package var credits: [Credit]

  /// Makes a byline.
  package init(authors: [String] = [], credits: [Credit] = []) {
    self.authors = authors
    self.credits = credits
  }
}

/// One part of a closing credit line: `Reporting by A and B`, `Editing by C`.
package struct Credit: Hashable, Sendable, Codable {
  /// The work, lower case: `reporting`, `editing`, `writing`, `additional reporting`, ….
  package var role: String
  /// The names, in order.
  package var names: [String]

  /// Makes a credit.
  package init(role: String, names: [String]) {
    self.role = role
    self.names = names
  }
}

/// Where and when a story was filed, as wire copy opens: `SEOUL, April 20 (Yonhap) --`.
package struct Dateline: Hashable, Sendable, Codable {
  /// The place as printed, for instance `SEOUL`.
  package var place: String?
  /// The day, where one is given; the year comes from the article's own date.
  package var day: String?
  /// The agency in brackets.
  package var agency: String?

  /// Makes a dateline.
  package init(place: String? = nil, day: String? = nil, agency: String? = nil) {
    self.place = place
    self.day = day
    self.agency = agency
  }
}
