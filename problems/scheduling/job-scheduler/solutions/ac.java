// Two heaps; a cancelled job stays in its heap and is passed over when it comes up.
class JobScheduler {
    private static class Job {
        final String name;
        final int priority;
        final long readyAt;
        final int number;
        boolean gone;

        Job(String name, int priority, long readyAt, int number) {
            this.name = name;
            this.priority = priority;
            this.readyAt = readyAt;
            this.number = number;
        }
    }

    private static final Comparator<Job> BY_TIME =
            Comparator.comparingLong((Job job) -> job.readyAt).thenComparingInt(job -> job.number);

    private final Map<String, Job> waiting = new HashMap<>();
    private final PriorityQueue<Job> delayed = new PriorityQueue<>(BY_TIME);
    private final PriorityQueue<Job> ready = new PriorityQueue<>(
            Comparator.comparingInt((Job job) -> -job.priority).thenComparing(BY_TIME));
    private int submitted = 0;

    public JobScheduler() {}

    public boolean submit(String job, int priority, long delay, long now) {
        if (waiting.containsKey(job)) return false;
        Job entry = new Job(job, priority, now + delay, submitted++);
        waiting.put(job, entry);
        delayed.add(entry);
        return true;
    }

    public String take(long now) {
        while (!delayed.isEmpty() && delayed.peek().readyAt <= now) {
            Job job = delayed.poll();
            if (!job.gone) ready.add(job);
        }
        while (!ready.isEmpty()) {
            Job job = ready.poll();
            if (job.gone) continue;
            waiting.remove(job.name);
            return job.name;
        }
        return "";
    }

    public boolean cancel(String job) {
        Job entry = waiting.remove(job);
        if (entry == null) return false;
        entry.gone = true;
        return true;
    }
}
