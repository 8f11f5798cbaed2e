// A map of the live entries, and a tree of them in the order in which they will have to go.
class LookupCache {
    private record Entry(String key, int value, long deadline, long order) {}

    private final int capacity;
    private final Map<String, Entry> live = new HashMap<>();
    private final TreeSet<Entry> soonest = new TreeSet<>(
            Comparator.comparingLong(Entry::deadline).thenComparingLong(Entry::order));
    private long orders;

    public LookupCache(int capacity) {
        this.capacity = capacity;
    }

    private void expire(long now) {
        while (!soonest.isEmpty() && soonest.first().deadline() <= now) {
            live.remove(soonest.pollFirst().key());
        }
    }

    private void store(String key, int value, long deadline) {
        Entry entry = new Entry(key, value, deadline, orders++);
        Entry old = live.put(key, entry);
        if (old != null) {
            soonest.remove(old);
        }
        soonest.add(entry);
    }

    public String put(String key, int value, long ttl, long now) {
        expire(now);
        String evicted = "";
        if (!live.containsKey(key) && live.size() == capacity) {
            evicted = soonest.pollFirst().key();
            live.remove(evicted);
        }
        store(key, value, now + ttl);
        return evicted;
    }

    public int get(String key, long now) {
        expire(now);
        Entry entry = live.get(key);
        return entry == null ? -1 : entry.value();
    }

    public boolean renew(String key, long ttl, long now) {
        expire(now);
        Entry entry = live.get(key);
        if (entry == null) {
            return false;
        }
        store(key, entry.value(), now + ttl);
        return true;
    }

    public int size(long now) {
        expire(now);
        return live.size();
    }
}
