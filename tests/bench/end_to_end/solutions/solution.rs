impl Solution {
    pub fn busiest(users: Vec<String>, times: Vec<i32>, gap: i32, k: i32) -> Vec<String> {
        let mut seen: HashMap<String, Vec<i32>> = HashMap::new();
        for (user, time) in users.into_iter().zip(times) {
            seen.entry(user).or_default().push(time);
        }
        let mut sessions: Vec<(i32, String)> = Vec::new();
        for (user, mut at) in seen {
            at.sort();
            let more = at.windows(2).filter(|pair| pair[1] - pair[0] > gap).count();
            sessions.push((-1 - more as i32, user));
        }
        sessions.sort();
        sessions.into_iter().take(k as usize).map(|(_, user)| user).collect()
    }
}
