class Solution {
    public long[] firstLines(long[][] shards, int limit) {
        // Shard and place of each shard's next line, the earliest first.
        PriorityQueue<int[]> heads = new PriorityQueue<>(
                Comparator.comparingLong((int[] head) -> shards[head[0]][head[1]]));
        for (int s = 0; s < shards.length; s++) {
            if (shards[s].length > 0) heads.add(new int[] {s, 0});
        }
        long[] lines = new long[limit];
        for (int i = 0; i < limit; i++) {
            int[] head = heads.poll();
            lines[i] = shards[head[0]][head[1]++];
            if (head[1] < shards[head[0]].length) heads.add(head);
        }
        return lines;
    }
}
