// A heap of the shards' next entries; equal times leave in the order of the shards.
class Solution {
    private static class Head {
        final int shard;
        int first;
        int end;  // Behind the entry's last line.

        Head(int shard) {
            this.shard = shard;
        }
    }

    public Line[] mergeShards(Line[][] shards) {
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator
                .comparingLong((Head head) -> shards[head.shard][head.first].at)
                .thenComparingInt(head -> head.shard));
        for (int s = 0; s < shards.length; s++) {
            Head head = new Head(s);
            while (head.end < shards[s].length && shards[s][head.end].at == null) head.end++;
            if (advance(head, shards[s])) heads.add(head);
        }
        List<Line> log = new ArrayList<>();
        while (!heads.isEmpty()) {
            Head head = heads.poll();
            log.addAll(Arrays.asList(shards[head.shard]).subList(head.first, head.end));
            if (advance(head, shards[head.shard])) heads.add(head);
        }
        return log.toArray(new Line[0]);
    }

    private static boolean advance(Head head, Line[] shard) {
        head.first = head.end;
        if (head.first == shard.length) return false;
        for (head.end++; head.end < shard.length && shard[head.end].at == null; ) head.end++;
        return true;
    }
}
