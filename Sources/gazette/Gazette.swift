@main
enum Gazette {
  static func main() {
    print("gazette")
  }
}
