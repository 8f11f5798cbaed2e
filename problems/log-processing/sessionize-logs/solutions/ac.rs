use std::collections::BTreeMap;

impl Solution {
    pub fn sessionize(events: Vec<Event>, gap: i32) -> Vec<Session> {
        let mut times: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        for Event { user, ts } in events {
            times.entry(user).or_default().push(ts);
        }
        let mut sessions: Vec<Session> = Vec::new();
        for (user, mut ts) in times {
            ts.sort_unstable();
            let mut before = None;
            for at in ts {
                if before.map_or(true, |time| at - time > gap as i64) {
                    let user = user.clone();
                    let (start, end, count) = (at, at, 0);
                    sessions.push(Session {
                        user,
                        start,
                        end,
                        count,
                    });
                }
                let session = sessions.last_mut().unwrap();
                session.end = at;
                session.count += 1;
                before = Some(at);
            }
        }
        // Users are already in order, and a stable sort keeps them so within one start.
        sessions.sort_by_key(|session| session.start);
        sessions
    }
}
