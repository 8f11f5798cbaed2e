class RateLimiter {
    private final int limit, window;
    private final Map<String, Deque<Long>> allowed = new HashMap<>();

    public RateLimiter(int limit, int window) {
        this.limit = limit;
        this.window = window;
    }

    public boolean allow(String user, long timestamp) {
        Deque<Long> times = allowed.computeIfAbsent(user, name -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst() <= timestamp - window) times.pollFirst();
        if (times.size() >= limit) return false;
        times.addLast(timestamp);
        return true;
    }
}
