// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with; the dependencies build as they like.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: name + "Tests",
    dependencies: [.target(name: name), "GazetteTestSupport"] + dependencies,
    exclude: exclude,
    swiftSettings: settings
  )
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "gazette",
  products: [.executable(name: "gazette", targets: ["gazette"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // C libraries, each behind one small module.
    .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw")]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CCmark"),
    .systemLibrary(name: "CZstd"),
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    .target(name: "CHyphen", linkerSettings: [.linkedLibrary("hyphen")]),

    // The modules; their arrows are those of the README's map.
    module("ArticleModel"),
    module("TextGrid", ["CICU", "CHyphen"]),
    module("ArticleIngest", ["ArticleModel", "CICU", "CXML", "CCmark"]),
    module("EntityRecognition", ["ArticleModel", "CICU"], exclude: ["Data"]),
    module(
      "ArticleLibrary",
      ["ArticleModel", "ArticleIngest", "EntityRecognition", "CZstd", grdb]
    ),
    module("Reader", ["ArticleModel", "TextGrid"]),
    module("Configuration", ["ArticleModel", "EntityRecognition", "TextGrid", "Reader", toml]),
    module("CursesTerminal", ["TextGrid", "CNcurses"]),
    .executableTarget(
      name: "gazette",
      dependencies: [
        "ArticleModel", "TextGrid", "ArticleIngest", "EntityRecognition", "ArticleLibrary",
        "Reader", "Configuration", "CursesTerminal", argumentParser,
      ],
      exclude: ["Samples"],
      swiftSettings: settings
    ),

    // Builds the data files of EntityRecognition; not installed.
    .executableTarget(
      name: "GazetteTrainer",
      dependencies: ["EntityRecognition"],
      exclude: ["Readings", "Templates"],
      swiftSettings: settings
    ),

    // Tests.
    .target(
      name: "GazetteTestSupport",
      dependencies: ["ArticleModel", "TextGrid", "Reader"],
      path: "Tests/GazetteTestSupport",
      swiftSettings: settings
    ),
    tests(of: "ArticleModel"),
    tests(of: "TextGrid"),
    tests(of: "ArticleIngest", ["ArticleModel"]),
    tests(of: "EntityRecognition", ["ArticleModel"], exclude: ["Fixtures"]),
    tests(of: "GazetteTrainer"),
    tests(of: "ArticleLibrary", ["ArticleModel", "ArticleIngest", "EntityRecognition", grdb]),
    tests(of: "Reader", ["ArticleModel", "TextGrid"], exclude: ["Screens"]),
    tests(
      of: "Configuration",
      ["TextGrid", "Reader", "EntityRecognition", "ArticleModel"],
      exclude: ["Screens"]
    ),
    tests(of: "CursesTerminal", ["TextGrid"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["gazette", "GazetteTestSupport"],
      swiftSettings: settings
    ),
  ]
)
