// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  targets: [
    .target(name: "CPseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
    .executableTarget(
      name: "benchmarks",
      dependencies: ["CPseudoTerminal"],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
    ),
  ]
)
