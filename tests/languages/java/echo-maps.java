class Echo {
    public Map<String, Integer> echoCounts(Map<String, Integer> value) { return value; }
    public HashMap<Integer, String> echoNames(HashMap<Integer, String> value) { return value; }
    public TreeMap<Long, Long> echoTotals(TreeMap<Long, Long> value) { return value; }
    public Map<Boolean, Double> echoFlags(Map<Boolean, Double> value) { return value; }
    public Map<Character, List<Integer>> echoGrades(Map<Character, List<Integer>> value) { return value; }
    public Map<String, Point[]> echoGroups(Map<String, Point[]> value) { return value; }
}
