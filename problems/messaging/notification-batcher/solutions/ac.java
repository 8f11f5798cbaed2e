/** A heap of tries, of which one is valid for each open digest; the others are passed over. */
class NotificationBatcher {
    private static class Pending {
        final String member;
        final int number;
        final long readyAt;
        final List<String> messages = new ArrayList<>();
        Try next;

        Pending(String member, int number, long readyAt) {
            this.member = member;
            this.number = number;
            this.readyAt = readyAt;
        }
    }

    private static class Try {
        final long at;
        final Pending digest;

        Try(long at, Pending digest) {
            this.at = at;
            this.digest = digest;
        }
    }

    private final int window, limit;
    private final int[] defaultHours;
    private final Map<String, int[]> hours = new HashMap<>();
    private final Map<String, Pending> open = new HashMap<>();
    private final PriorityQueue<Try> tries = new PriorityQueue<>(Comparator.comparingLong((Try t) -> t.at));
    private int opened = 0;

    public NotificationBatcher(int window, int limit, int start, int end) {
        this.window = window;
        this.limit = limit;
        this.defaultHours = new int[] {start, end};
    }

    public void setQuiet(String member, int start, int end) {
        hours.put(member, new int[] {start, end});
        Pending digest = open.get(member);
        if (digest != null) schedule(digest, digest.readyAt);
    }

    public List<String> notify(String member, String message, boolean urgent, long now) {
        boolean awake = firstAwake(member, now) == now;
        if (urgent) {
            List<String> sent = new ArrayList<>();
            if (awake && open.containsKey(member)) sent.addAll(open.remove(member).messages);
            sent.add(message);
            return sent;
        }
        Pending digest = open.get(member);
        if (digest == null) {
            digest = new Pending(member, opened++, now + window);
            open.put(member, digest);
            schedule(digest, digest.readyAt);
        }
        digest.messages.add(message);
        if (!awake || digest.messages.size() < limit) return new ArrayList<>();
        return open.remove(member).messages;
    }

    public List<Digest> collect(long now) {
        TreeMap<Integer, Pending> leaving = new TreeMap<>();
        while (!tries.isEmpty() && tries.peek().at <= now) {
            Try attempt = tries.poll();
            Pending digest = attempt.digest;
            if (digest.next != attempt || open.get(digest.member) != digest) continue;
            if (firstAwake(digest.member, now) > now) {
                schedule(digest, now);
            } else {
                leaving.put(digest.number, digest);
            }
        }
        List<Digest> digests = new ArrayList<>();
        for (Pending digest : leaving.values()) {
            open.remove(digest.member);
            digests.add(new Digest(digest.member, digest.messages.toArray(new String[0])));
        }
        return digests;
    }

    public int read(String member) {
        Pending digest = open.remove(member);
        return digest == null ? 0 : digest.messages.size();
    }

    private void schedule(Pending digest, long at) {
        digest.next = new Try(firstAwake(digest.member, at), digest);
        tries.add(digest.next);
    }

    private long firstAwake(String member, long at) {
        int[] quiet = hours.getOrDefault(member, defaultHours);
        int start = quiet[0], end = quiet[1], minute = (int) (at % 1440);
        if (start == end) return at;
        if (start < end) return start <= minute && minute < end ? at + end - minute : at;
        if (minute >= start) return at + end + 1440 - minute;
        return minute < end ? at + end - minute : at;
    }
}
