// A queue of admitted times per client; what has left the window is dropped at the next look.
class SlidingWindowLimiter {
    private final int limit;
    private final int window;
    private final Map<String, ArrayDeque<Long>> admitted = new HashMap<>();

    public SlidingWindowLimiter(int limit, int window) {
        this.limit = limit;
        this.window = window;
    }

    public boolean allow(String client, long at) {
        ArrayDeque<Long> times = inside(client, at);
        if (times.size() == limit) return false;
        times.addLast(at);
        return true;
    }

    public int remaining(String client, long at) {
        return limit - inside(client, at).size();
    }

    private ArrayDeque<Long> inside(String client, long at) {
        ArrayDeque<Long> times = admitted.computeIfAbsent(client, name -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst() <= at - window) times.pollFirst();
        return times;
    }
}
