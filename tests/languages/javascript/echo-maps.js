class Echo {
  echoCounts(value) {
    return value;
  }
  echoNames(value) {
    return value;
  }
  echoTotals(value) {
    return value;
  }
  echoFlags(value) {
    return value;
  }
  echoGrades(value) {
    return value;
  }
  echoGroups(value) {
    return value;
  }
}
