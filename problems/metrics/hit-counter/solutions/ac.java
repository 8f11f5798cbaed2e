// A ring with one place per second of the window; only seconds with hits take a place.
class HitCounter {
    private final int window;
    private final long[] second, hits;
    private int first = 0, used = 0;
    private long sum = 0;

    public HitCounter(int window) {
        this.window = window;
        second = new long[window];
        hits = new long[window];
    }

    public void hit(long at, int count) {
        long now = at / 1000;
        dropOlderThan(now - window + 1);
        int last = (first + used - 1 + window) % window;
        if (used == 0 || second[last] != now) {
            last = (first + used++) % window;
            second[last] = now;
            hits[last] = 0;
        }
        hits[last] += count;
        sum += count;
    }

    public long total(long at) {
        dropOlderThan(at / 1000 - window + 1);
        return sum;
    }

    private void dropOlderThan(long oldest) {
        while (used > 0 && second[first] < oldest) {
            sum -= hits[first];
            first = (first + 1) % window;
            used--;
        }
    }
}
