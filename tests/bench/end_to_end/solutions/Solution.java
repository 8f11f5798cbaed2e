import java.util.*;

class Solution {
  public String[] busiest(String[] users, int[] times, int gap, int k) {
    Map<String, List<Integer>> seen = new HashMap<>();
    for (int i = 0; i < users.length; ++i) {
      seen.computeIfAbsent(users[i], user -> new ArrayList<>()).add(times[i]);
    }
    Map<String, Integer> sessions = new HashMap<>();
    for (Map.Entry<String, List<Integer>> entry : seen.entrySet()) {
      List<Integer> at = entry.getValue();
      Collections.sort(at);
      int count = 1;
      for (int i = 1; i < at.size(); ++i) if (at.get(i) - at.get(i - 1) > gap) ++count;
      sessions.put(entry.getKey(), count);
    }
    List<String> names = new ArrayList<>(sessions.keySet());
    names.sort((a, b) -> {
      int order = sessions.get(b) - sessions.get(a);
      return order != 0 ? order : a.compareTo(b);
    });
    return names.subList(0, Math.min(k, names.size())).toArray(new String[0]);
  }
}
