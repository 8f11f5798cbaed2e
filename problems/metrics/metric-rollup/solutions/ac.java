// Sorts the readings by time, stably, and walks through them and the buckets together.
class Solution {
    public Bucket[] rollup(Reading[] readings, long start, int step, int points) {
        Reading[] sorted = readings.clone();
        Arrays.sort(sorted, Comparator.comparingLong(reading -> reading.at));
        int next = 0;
        Integer latest = null;
        for (; next < sorted.length && sorted[next].at < start; next++) {
            latest = sorted[next].value;
        }
        Bucket[] buckets = new Bucket[points];
        for (int i = 0; i < points; i++) {
            long end = start + (i + 1L) * step;
            Bucket bucket = new Bucket();
            long sum = 0;
            for (; next < sorted.length && sorted[next].at < end; next++) {
                latest = sorted[next].value;
                sum += latest;
                bucket.lowest = bucket.count == 0 ? latest : Math.min(bucket.lowest, latest);
                bucket.highest = bucket.count == 0 ? latest : Math.max(bucket.highest, latest);
                bucket.count++;
            }
            if (bucket.count > 0) {
                bucket.average = (int) Math.floorDiv(sum, bucket.count);
            }
            bucket.latest = latest;
            buckets[i] = bucket;
        }
        return buckets;
    }
}
