// A queue of admitted times for each rule and group; the wait is the longest over the rules.
class TieredLimiter {
    private static class Counter {
        final Rule rule;
        final Map<String, ArrayDeque<Long>> admitted = new HashMap<>();

        Counter(Rule rule) {
            this.rule = rule;
        }

        ArrayDeque<Long> counting(String user, String network, String route, long now) {
            String group = switch (rule.by) {
                case "user" -> user;
                case "network" -> network;
                case "route" -> route;
                case "user+route" -> user + "+" + route;
                default -> "";
            };
            ArrayDeque<Long> times = admitted.computeIfAbsent(group, name -> new ArrayDeque<>());
            while (!times.isEmpty() && times.peek() <= now - rule.window) {
                times.poll();
            }
            return times;
        }
    }

    private final List<Counter> counters = new ArrayList<>();

    public TieredLimiter(Rule[] rules) {
        for (Rule rule : rules) {
            counters.add(new Counter(rule));
        }
    }

    public long request(String user, String network, String route, long now) {
        List<ArrayDeque<Long>> groups = new ArrayList<>();
        long wait = 0;
        for (Counter counter : counters) {
            ArrayDeque<Long> times = counter.counting(user, network, route, now);
            if (times.size() == counter.rule.limit) {
                wait = Math.max(wait, times.peek() + counter.rule.window - now);
            }
            groups.add(times);
        }
        if (wait == 0) {
            groups.forEach(times -> times.add(now));
        }
        return wait;
    }

    public int remaining(String user, String network, String route, long now) {
        int least = Integer.MAX_VALUE;
        for (Counter counter : counters) {
            int count = counter.counting(user, network, route, now).size();
            least = Math.min(least, counter.rule.limit - count);
        }
        return least;
    }
}
