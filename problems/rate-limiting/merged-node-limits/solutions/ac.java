// Merges the logs with a heap and keeps two rings of the last `limit` requests for each client.
class Solution {
    private static class Client {
        final Finding finding;
        final ArrayDeque<Long> times = new ArrayDeque<>();
        final ArrayDeque<Long> places = new ArrayDeque<>(); // as early as the limit allows

        Client(String name) {
            finding = new Finding(name, -1, -1);
        }
    }

    public Finding[] auditLogs(Request[][] logs, int limit, int window, int skew) {
        int[] next = new int[logs.length];
        PriorityQueue<Integer> heads =
                new PriorityQueue<>(Comparator.comparingLong((Integer log) -> logs[log][next[log]].at));
        for (int log = 0; log < logs.length; log++) {
            if (logs[log].length > 0) heads.add(log);
        }
        Map<String, Client> clients = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        while (!heads.isEmpty()) {
            int log = heads.poll();
            Request request = logs[log][next[log]++];
            if (next[log] < logs[log].length) heads.add(log);
            Client client = clients.computeIfAbsent(request.client, Client::new);
            if (look(client, request.at, limit, window, skew)) found.add(client.finding);
        }
        found.sort(Comparator.comparingLong((Finding finding) -> finding.possibleAt)
                .thenComparing(finding -> finding.client));
        return found.toArray(new Finding[0]);
    }

    /** Takes in the client's next request and says whether it has just become possible. */
    private boolean look(Client client, long at, int limit, int window, int skew) {
        boolean found = false;
        long place = at - skew;
        if (client.times.size() == limit) {
            long oldest = client.times.poll();
            place = Math.max(place, client.places.poll() + window);
            if (client.finding.possibleAt < 0 && at - oldest < window + 2L * skew) {
                client.finding.possibleAt = at;
                found = true;
            }
            if (client.finding.certainAt < 0 && place - at > skew) client.finding.certainAt = at;
        }
        client.times.add(at);
        client.places.add(place);
        return found;
    }
}
