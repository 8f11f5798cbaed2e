// One ordered map of versions for each key. Revision by revision it is known which versions it has
// made useless, so that a compaction looks at nothing else.
class ConfigStore {
    private static class Useless {
        final TreeMap<Integer, Integer> versions;
        final int revision;

        Useless(TreeMap<Integer, Integer> versions, int revision) {
            this.versions = versions;
            this.revision = revision;
        }
    }

    private final Map<String, TreeMap<Integer, Integer>> store = new HashMap<>();
    private final TreeMap<Integer, List<Useless>> uselessFrom = new TreeMap<>();
    private int revision = 0, horizon = 0;

    public ConfigStore() {}

    public int put(String key, int value) {
        return write(store.computeIfAbsent(key, k -> new TreeMap<>()), value);
    }

    public int remove(String key) {
        TreeMap<Integer, Integer> versions = store.get(key);
        boolean there = versions != null && !versions.isEmpty() && versions.lastEntry().getValue() >= 0;
        return there ? write(versions, -1) : 0;
    }

    public int get(String key, int revision) {
        if (revision < horizon || revision > this.revision) return -2;
        TreeMap<Integer, Integer> versions = store.get(key);
        Map.Entry<Integer, Integer> version = versions == null ? null : versions.floorEntry(revision);
        return version == null ? -1 : version.getValue();
    }

    public int compact(int upTo) {
        if (upTo <= horizon || upTo > revision) return 0;
        horizon = upTo;
        int dropped = 0;
        while (!uselessFrom.isEmpty() && uselessFrom.firstKey() <= upTo) {
            for (Useless useless : uselessFrom.pollFirstEntry().getValue()) {
                useless.versions.remove(useless.revision);
                dropped++;
            }
        }
        return dropped;
    }

    private int write(TreeMap<Integer, Integer> versions, int value) {
        revision++;
        List<Useless> useless = new ArrayList<>();
        Map.Entry<Integer, Integer> last = versions.lastEntry();
        if (last != null && last.getValue() >= 0) useless.add(new Useless(versions, last.getKey()));
        if (value < 0) useless.add(new Useless(versions, revision));
        if (!useless.isEmpty()) uselessFrom.put(revision, useless);
        versions.put(revision, value);
        return revision;
    }
}
