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
    usage: GazetteTrainer lists SHARED DATA
      lists   builds DATA/names.lists from SHARED (gazetteer.tsv.gz, common-*.csv.gz) and DATA/lists
    """
}
