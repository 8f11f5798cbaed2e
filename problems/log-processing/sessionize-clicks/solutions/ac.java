class Solution {
    public Session[] sessionize(Click[] clicks, int gap) {
        Map<String, List<Click>> byUser = new HashMap<>();
        for (Click click : clicks) {
            byUser.computeIfAbsent(click.user, user -> new ArrayList<>()).add(click);
        }
        List<Session> sessions = new ArrayList<>();
        byUser.forEach((user, own) -> {
            // A stable sort: equal times stay in arrival order.
            own.sort(Comparator.comparingLong(click -> click.at));
            Session session = null;
            for (Click click : own) {
                if (session == null || click.at - session.end > gap) {
                    session = new Session(user, click.at, click.at, 0, click.page, click.page);
                    sessions.add(session);
                }
                session.end = click.at;
                session.exitPage = click.page;
                session.clicks++;
            }
        });
        sessions.sort(Comparator.comparingLong((Session session) -> session.start)
                .thenComparing(session -> session.user));
        return sessions.toArray(new Session[0]);
    }
}
