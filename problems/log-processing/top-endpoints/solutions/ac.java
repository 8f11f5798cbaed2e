class Solution {
    private static final Comparator<Endpoint> RANKING =
            Comparator.comparingInt((Endpoint e) -> e.calls).reversed()
                    .thenComparing(Comparator.comparingLong((Endpoint e) -> e.ms).reversed())
                    .thenComparing(e -> e.path)
                    .thenComparing(e -> e.method);

    public Endpoint[] topEndpoints(Call[] calls, int k) {
        Map<String, Endpoint> endpoints = new HashMap<>();
        for (Call call : calls) {
            Endpoint endpoint = endpoints.computeIfAbsent(call.method + " " + call.path,
                    name -> new Endpoint(call.method, call.path, 0, 0));
            endpoint.calls++;
            endpoint.ms += call.ms;
        }
        List<Endpoint> ranked = new ArrayList<>(endpoints.values());
        ranked.sort(RANKING);
        return ranked.subList(0, Math.min(k, ranked.size())).toArray(new Endpoint[0]);
    }
}
