class Solution {
    private static class Item {
        final int[] versions;
        int acknowledged = -1;

        Item(int replicas) {
            versions = new int[replicas];
            Arrays.fill(versions, -1);
        }
    }

    public Got[] replayGets(int replicas, int r, int w, Op[] ops) {
        Map<String, Item> items = new HashMap<>();
        List<Got> gets = new ArrayList<>();
        for (int i = 0; i < ops.length; i++) {
            Op op = ops[i];
            Item item = items.computeIfAbsent(op.key, key -> new Item(replicas));
            if (op.kind.equals("put")) {
                for (int n = 0; n < op.answers; n++) {
                    item.versions[(op.first + n) % replicas] = i;
                }
                if (op.answers >= w) {
                    item.acknowledged = i;
                }
                continue;
            }
            if (op.answers < r) {
                gets.add(new Got(i, "failed", -1, 0, false, new int[0]));
                continue;
            }
            int version = -1;
            for (int n = 0; n < r; n++) {
                version = Math.max(version, item.versions[(op.first + n) % replicas]);
            }
            int[] repaired = new int[op.answers];
            int count = 0;
            for (int n = 0; n < op.answers; n++) {
                int replica = (op.first + n) % replicas;
                if (item.versions[replica] < version) {
                    item.versions[replica] = version;
                    repaired[count++] = replica;
                }
            }
            gets.add(new Got(i, version < 0 ? "missing" : "ok", version,
                    version < 0 ? 0 : ops[version].value, item.acknowledged > version,
                    Arrays.copyOf(repaired, count)));
        }
        return gets.toArray(new Got[0]);
    }
}
