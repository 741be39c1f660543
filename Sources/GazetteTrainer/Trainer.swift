import Foundation

/// Builds the recogniser's data files: `gazette-trainer lists|train|evaluate …`.
///
/// Not installed. It reads plain or gzip files (through the `gunzip` program) and writes into
/// `Sources/EntityRecognition/Data`.
@main
struct Trainer {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let name = arguments.isEmpty ? "help" : arguments.removeFirst()
    do throws(TrainerError) {
      switch name {
      case "build":
        try ListsCommand(Array(arguments.prefix(2))).run()
        try ClustersCommand(Array(arguments.prefix(2))).run()
        try TrainCommand(arguments).run()
      case "lists": try ListsCommand(arguments).run()
      case "clusters": try ClustersCommand(arguments).run()
      case "measure": try MeasureCommand(arguments).run()
      case "tag": try TagCommand(arguments).run()
      case "train": try TrainCommand(arguments).run()
      case "evaluate": try EvaluateCommand(arguments).run()
      default: print(usage)
      }
    } catch {
      print("gazette-trainer: \(error)")
      exit(1)
    }
  }

  private static let usage = """
    usage: GazetteTrainer COMMAND …
      build SOURCES DATA      builds all data files: lists, clusters, train
      lists SOURCES DATA      builds DATA/names.lists from SOURCES and DATA/lists
      clusters SOURCES DATA   builds DATA/names.clusters
      train SOURCES DATA [NAME=VALUE …]
                              trains and writes DATA/names.tagger; settings: passes rate dropout
                              average shrink decay seed seeds cutoff rows copies replace organisations
                              made shouted divided composed templates lists readings keepcomposed
                              corpus out, and how often each corpus is taken: gmb.silver wnut.train wikigold btc
      evaluate SOURCES DATA [CORPUS …]
                              prints exact-span scores on what is held out of training
      tag DATA CORPUS         prints the corpus with our tags
      measure DATA CORPUS     prints the time of loading and tokens a second
    """
}
