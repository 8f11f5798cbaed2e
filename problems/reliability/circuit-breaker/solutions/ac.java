// Outcomes of one millisecond share a slot {time, outcomes, failures} of the queue.
class CircuitBreaker {
    private final long window, minimum, percent, pause, probes;
    private final Map<Integer, Integer> admitted = new HashMap<>(); // running call -> its period
    private int asked = 0;
    private int period = 0; // the number of changes of state so far

    private String state = "closed";
    private long opened;
    private long sent, succeeded;
    private long outcomes, failures;
    private final ArrayDeque<long[]> slots = new ArrayDeque<>();

    public CircuitBreaker(int window, int minimum, int percent, int pause, int probes) {
        this.window = window;
        this.minimum = minimum;
        this.percent = percent;
        this.pause = pause;
        this.probes = probes;
    }

    public boolean allow(long now) {
        int call = asked++;
        if (state.equals("open") && now >= opened + pause) change("half-open");
        if (state.equals("open")) return false;
        if (state.equals("half-open") && sent++ >= probes) return false;
        admitted.put(call, period);
        return true;
    }

    public String report(int call, boolean ok, long now) {
        Integer then = admitted.remove(call);
        if (then == null || then != period) return state;
        if (state.equals("half-open")) {
            if (!ok) {
                change("open");
                opened = now;
            } else if (++succeeded == probes) {
                change("closed");
            }
            return state;
        }
        if (slots.isEmpty() || slots.peekLast()[0] < now) slots.addLast(new long[] {now, 0, 0});
        slots.peekLast()[1]++;
        outcomes++;
        if (!ok) {
            slots.peekLast()[2]++;
            failures++;
        }
        while (slots.peekFirst()[0] + window <= now) {
            long[] old = slots.pollFirst();
            outcomes -= old[1];
            failures -= old[2];
        }
        if (outcomes >= minimum && failures * 100 >= percent * outcomes) {
            change("open");
            opened = now;
        }
        return state;
    }

    private void change(String next) {
        state = next;
        period++;
        sent = succeeded = outcomes = failures = 0;
        slots.clear();
    }
}
