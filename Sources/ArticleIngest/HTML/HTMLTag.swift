/// The element names that reading a page tells apart, and text.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  case text, other
  case a, abbr, acronym, address, article, aside, audio, b, base, bdi, bdo, big, blockquote, body
  case br, button, caption, center, cite, code, col, colgroup, dd, del, details, dfn, dialog, dir
  case div, dl, dt, em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe, img, input, ins, kbd
  case label, legend, li, link, main, mark, math, menu, meta, nav, nobr, noscript, object, ol
  case optgroup, option, p, param, picture, pre, q, rp, rt, ruby, s, samp, script, section, select
  case small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, `var`, video, wbr

  /// The tag of a lower-case element name; `other` for names not told apart.
  init(name: String) {
    self = HTMLTag.byName[name] ?? .other
  }

  private static let byName: [String: HTMLTag] = {
    var table: [String: HTMLTag] = [:]
    for tag in allCases where tag != .text && tag != .other { table["\(tag)"] = tag }
    return table
  }()

  /// Whether the element starts and ends a block of text (HTML Standard, section 15.3.3, and the
  /// elements laid out as lists, tables and headings).
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog,
      .dir, .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .frameset, .h1, .h2,
      .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .ol,
      .optgroup, .option, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead,
      .tr, .ul:
      true
    default: false
    }
  }

  /// Whether what the element holds is never part of a text to read.
  var isUnreadable: Bool {
    switch self {
    case .script, .style, .head, .template, .svg, .math, .iframe, .object, .embed, .audio, .video,
      .select, .button, .input, .textarea, .option, .optgroup, .frame, .frameset, .rp, .dialog,
      .label, .title, .meta, .link:
      true
    default: false
    }
  }

  /// The level of a heading element.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}

/// The attributes that are kept; all others are dropped while parsing.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case id, `class`, href, src, alt, title, rel, name, property, content, itemprop, itemtype, type
  case datetime, lang, role, style, hidden, width, height, colspan, itemscope
  case ariaHidden, dataSource, start, language, xmlLang, dataTime

  private static let byName: [String: HTMLAttribute] = {
    var table: [String: HTMLAttribute] = [:]
    for attribute in allCases { table["\(attribute)"] = attribute }
    table["ariaHidden"] = nil
    table["aria-hidden"] = .ariaHidden
    table["data-src"] = .dataSource
    table["data-lang"] = .language
    table["data-language"] = .language
    table["xml:lang"] = .xmlLang
    table["data-datetime"] = .dataTime
    table["data-timestamp"] = .dataTime
    return table
  }()

  /// The attribute of that lower-case name, where it is one that is kept.
  init?(name: String) {
    guard let attribute = HTMLAttribute.byName[name] else { return nil }
    self = attribute
  }
}
