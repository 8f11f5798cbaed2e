// Each transaction keeps one old value per key that it changed. A commit merges two such maps, the
// smaller into the larger, and the outer transaction's value wins.
class WhatIfStore {
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final ArrayDeque<Map<String, Optional<Integer>>> open = new ArrayDeque<>();

    public WhatIfStore() {}

    public void set(String key, int value) {
        remember(key);
        replace(key, value);
    }

    public Integer get(String key) {
        return values.get(key);
    }

    public boolean remove(String key) {
        if (!values.containsKey(key)) return false;
        remember(key);
        replace(key, null);
        return true;
    }

    public int count(int value) {
        return counts.getOrDefault(value, 0);
    }

    public int begin() {
        open.push(new HashMap<>());
        return open.size();
    }

    public boolean commit() {
        if (open.isEmpty()) return false;
        Map<String, Optional<Integer>> inner = open.pop();
        if (open.isEmpty()) return true;
        Map<String, Optional<Integer>> outer = open.pop();
        if (inner.size() > outer.size()) {
            inner.putAll(outer);
            open.push(inner);
        } else {
            inner.forEach(outer::putIfAbsent);
            open.push(outer);
        }
        return true;
    }

    public int rollback(int levels) {
        int closed = 0;
        for (; closed < levels && !open.isEmpty(); closed++) {
            open.pop().forEach((key, old) -> replace(key, old.orElse(null)));
        }
        return closed;
    }

    private void remember(String key) {
        if (!open.isEmpty()) open.peek().putIfAbsent(key, Optional.ofNullable(values.get(key)));
    }

    private void replace(String key, Integer value) {
        Integer old = value == null ? values.remove(key) : values.put(key, value);
        if (old != null) counts.merge(old, -1, Integer::sum);
        if (value != null) counts.merge(value, 1, Integer::sum);
    }
}
