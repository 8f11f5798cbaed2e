// Keeps what each bucket lacked at its last take, in tokens times `period`: whole numbers, and never
// more than a full bucket, so that 64 bits hold them.
class TokenBuckets {
    private static class Bucket {
        long missing;
        long since;
    }

    private final long capacity, refill, period;
    private final Map<String, Bucket> buckets = new HashMap<>();

    public TokenBuckets(int capacity, int refill, int period) {
        this.capacity = capacity;
        this.refill = refill;
        this.period = period;
    }

    public boolean take(String tenant, int cost, long now) {
        long missing = missing(tenant, now) + cost * period;
        if (missing > capacity * period) return false;
        Bucket bucket = buckets.computeIfAbsent(tenant, name -> new Bucket());
        bucket.missing = missing;
        bucket.since = now;
        return true;
    }

    public long waitTime(String tenant, int cost, long now) {
        if (cost > capacity) return -1;
        long tooMuch = missing(tenant, now) - (capacity - cost) * period;
        return tooMuch <= 0 ? 0 : (tooMuch + refill - 1) / refill;
    }

    private long missing(String tenant, long now) {
        Bucket bucket = buckets.get(tenant);
        if (bucket == null) return 0;
        long elapsed = now - bucket.since;
        // The product of a long time would overflow; by then the bucket has long been full.
        return elapsed > bucket.missing / refill ? 0 : bucket.missing - elapsed * refill;
    }
}
