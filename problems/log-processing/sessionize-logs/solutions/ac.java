class Solution {
    public Session[] sessionize(Event[] events, int gap) {
        Event[] inOrder = events.clone();
        Arrays.sort(inOrder, Comparator.comparingLong((Event event) -> event.ts)
                .thenComparing(event -> event.user));
        Map<String, Session> newest = new HashMap<>();
        List<Session> sessions = new ArrayList<>();
        for (Event event : inOrder) {
            Session session = newest.get(event.user);
            if (session == null || event.ts - session.end > gap) {
                session = new Session(event.user, event.ts, event.ts, 0);
                newest.put(event.user, session);
                sessions.add(session);
            }
            session.end = event.ts;
            session.count++;
        }
        return sessions.toArray(new Session[0]);
    }
}
