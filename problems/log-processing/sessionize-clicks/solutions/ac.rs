use std::collections::HashMap;

impl Solution {
    pub fn sessionize(mut clicks: Vec<Click>, gap: i32) -> Vec<Session> {
        // Sorting is stable: clicks of the same time stay in the order of arrival.
        clicks.sort_by_key(|click| click.at);
        let mut newest: HashMap<String, usize> = HashMap::new();
        let mut sessions: Vec<Session> = Vec::new();
        for Click { user, page, at } in clicks {
            match newest.get(&user) {
                Some(&s) if at - sessions[s].end <= gap as i64 => {
                    let session = &mut sessions[s];
                    session.end = at;
                    session.exit_page = page;
                    session.clicks += 1;
                }
                _ => {
                    newest.insert(user.clone(), sessions.len());
                    let (start, end, clicks) = (at, at, 1);
                    let (entry_page, exit_page) = (page.clone(), page);
                    sessions.push(Session {
                        user,
                        start,
                        end,
                        clicks,
                        entry_page,
                        exit_page,
                    });
                }
            }
        }
        sessions.sort_by(|a, b| a.start.cmp(&b.start).then_with(|| a.user.cmp(&b.user)));
        sessions
    }
}
