// One ring of all answers in the order in which they would be evicted, and for each score its last.
class AnswerCache {
    private static class Node {
        String query;
        int answer;
        int score;
        Node before = this, after = this;
    }

    private int capacity;
    private int floor = 0;
    private final Node ring = new Node();
    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<Integer, Node> last = new HashMap<>();

    public AnswerCache(int capacity) {
        this.capacity = capacity;
    }

    public int get(String query) {
        Node node = nodes.get(query);
        if (node == null) return -1;
        use(node);
        return node.answer;
    }

    public String put(String query, int answer) {
        Node node = nodes.get(query);
        if (node != null) {
            node.answer = answer;
            use(node);
            return "";
        }
        if (capacity == 0) return "";
        String evicted = nodes.size() == capacity ? evict() : "";
        node = new Node();
        node.query = query;
        node.answer = answer;
        node.score = floor + 1;
        Node lowest = last.getOrDefault(floor, ring);
        insert(node, last.getOrDefault(floor + 1, lowest));
        nodes.put(query, node);
        return evicted;
    }

    public boolean drop(String query) {
        Node node = nodes.remove(query);
        if (node == null) return false;
        unlink(node);
        return true;
    }

    public String[] resize(int capacity) {
        this.capacity = capacity;
        List<String> evicted = new ArrayList<>();
        while (nodes.size() > capacity) evicted.add(evict());
        return evicted.toArray(new String[0]);
    }

    private void use(Node node) {
        // The last of the next score; else the last of its own; else it stays where it is.
        Node place = last.get(node.score + 1);
        if (place == null) place = last.get(node.score);
        if (place == node) place = node.before;
        unlink(node);
        node.score++;
        insert(node, place);
    }

    private String evict() {
        Node victim = ring.after;
        floor = victim.score;
        drop(victim.query);
        return victim.query;
    }

    private void insert(Node node, Node place) {
        node.before = place;
        node.after = place.after;
        place.after.before = node;
        place.after = node;
        last.put(node.score, node);
    }

    private void unlink(Node node) {
        if (last.get(node.score) == node) {
            boolean shared = node.before != ring && node.before.score == node.score;
            if (shared) last.put(node.score, node.before);
            else last.remove(node.score);
        }
        node.before.after = node.after;
        node.after.before = node.before;
    }
}
