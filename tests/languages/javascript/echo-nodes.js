class Echo {
  echoTree(value) {
    return value;
  }
  echoLinked(value) {
    return value;
  }
  echoWideTree(value) {
    return value;
  }
  echoNames(value) {
    return value;
  }
  echoForest(value) {
    return value;
  }
  echoChains(value) {
    return value;
  }
}
