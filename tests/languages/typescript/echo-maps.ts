class Echo {
  echoCounts(value: Map<string, number>): Map<string, number> {
    return value;
  }
  echoNames(value: Map<number, string>): Map<number, string> {
    return value;
  }
  echoTotals(value: Map<bigint, bigint>): Map<bigint, bigint> {
    return value;
  }
  echoFlags(value: Map<boolean, number>): Map<boolean, number> {
    return value;
  }
  echoGrades(value: Map<string, number[]>): Map<string, number[]> {
    return value;
  }
  echoGroups(value: Map<string, Point[]>): Map<string, Point[]> {
    return value;
  }
}
