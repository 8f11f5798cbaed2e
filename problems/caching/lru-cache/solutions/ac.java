// A LinkedHashMap in order of access; peek reads a second map, which is in no order.
class ResponseCache {
    private static class Entry {
        final int body;
        final long length;

        Entry(int body, long length) {
            this.body = body;
            this.length = length;
        }
    }

    private final long capacity;
    private long free;
    private final LinkedHashMap<String, Entry> byUse = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Entry> entries = new HashMap<>();

    public ResponseCache(long capacity) {
        this.capacity = capacity;
        this.free = capacity;
    }

    public int get(String key) {
        Entry entry = byUse.get(key);
        return entry == null ? -1 : entry.body;
    }

    public int peek(String key) {
        Entry entry = entries.get(key);
        return entry == null ? -1 : entry.body;
    }

    public String[] put(String key, int body, long length) {
        drop(key);
        if (length > capacity) return new String[0];
        List<String> evicted = new ArrayList<>();
        while (length > free) {
            String oldest = byUse.keySet().iterator().next();
            evicted.add(oldest);
            drop(oldest);
        }
        Entry entry = new Entry(body, length);
        byUse.put(key, entry);
        entries.put(key, entry);
        free -= length;
        return evicted.toArray(new String[0]);
    }

    private void drop(String key) {
        Entry entry = entries.remove(key);
        if (entry == null) return;
        byUse.remove(key);
        free += entry.length;
    }
}
