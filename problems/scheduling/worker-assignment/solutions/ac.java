class Solution {
    public Run[] assign(Worker[] workers, Job[] jobs) {
        // Positions in the order of price instead of the workers themselves.
        Integer[] order = new Integer[workers.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> workers[i].price));

        TreeSet<Integer> free = new TreeSet<>();
        for (int position = 0; position < order.length; position++) free.add(position);
        PriorityQueue<long[]> busy = new PriorityQueue<>(Comparator.comparingLong(entry -> entry[0]));
        Run[] runs = new Run[jobs.length];
        long clock = 0;
        for (int i = 0; i < jobs.length; i++) {
            Job job = jobs[i];
            clock = Math.max(clock, job.at);
            for (; !busy.isEmpty() && busy.peek()[0] <= clock; busy.poll()) free.add((int) busy.peek()[1]);
            // Nobody can be free before this, whoever asks: time may go on even if the job is dropped.
            if (free.isEmpty()) {
                clock = busy.peek()[0];
                for (; !busy.isEmpty() && busy.peek()[0] <= clock; busy.poll()) free.add((int) busy.peek()[1]);
            }
            runs[i] = new Run();
            runs[i].worker = -1;
            runs[i].start = runs[i].end = -1;
            if (clock > job.at + job.patience) continue;
            int position = free.pollFirst();
            int speed = workers[order[position]].speed;
            runs[i].worker = order[position];
            runs[i].start = clock;
            runs[i].end = clock + (job.work + speed - 1) / speed;
            busy.add(new long[] {runs[i].end, position});
        }
        return runs;
    }
}
