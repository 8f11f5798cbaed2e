// Visits all spans in the order of their start; each tells its parent what it covers. The pieces of
// a service are kept as +1 and -1 at their ends.
class Solution {
    private final Map<String, TreeMap<Long, Integer>> borders = new HashMap<>();

    public List<Share> selfTime(List<Span> spans) {
        Map<Integer, Integer> places = new HashMap<>();
        List<Span> byStart = new ArrayList<>(spans);
        byStart.sort(Comparator.comparingLong(span -> span.start));
        long[] covered = new long[byStart.size()];
        for (int i = 0; i < covered.length; i++) {
            Span span = byStart.get(i);
            places.put(span.id, i);
            borders.computeIfAbsent(span.service, name -> new TreeMap<>());
            covered[i] = span.start;
        }
        for (Span child : byStart) {
            Integer place = places.get(child.parent);
            if (place == null) continue;
            Span parent = byStart.get(place);
            long end = parent.start + parent.took;
            addPiece(parent.service, covered[place], Math.min(child.start, end));
            covered[place] = Math.max(covered[place], child.start + child.took);
        }
        for (int i = 0; i < covered.length; i++) {
            Span span = byStart.get(i);
            addPiece(span.service, covered[i], span.start + span.took);
        }
        List<Share> shares = new ArrayList<>();
        borders.forEach((service, changes) -> shares.add(new Share(service, length(changes))));
        shares.sort(Comparator.comparingLong((Share share) -> -share.working)
                .thenComparing(share -> share.service));
        return shares;
    }

    private void addPiece(String service, long from, long to) {
        if (from >= to) return;
        borders.get(service).merge(from, 1, Integer::sum);
        borders.get(service).merge(to, -1, Integer::sum);
    }

    private static long length(TreeMap<Long, Integer> changes) {
        long total = 0;
        long last = 0;
        int open = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            if (open > 0) total += change.getKey() - last;
            last = change.getKey();
            open += change.getValue();
        }
        return total;
    }
}
