use std::collections::{HashMap, VecDeque};

struct RateLimiter {
    limit: usize,
    window: i64,
    allowed: HashMap<String, VecDeque<i64>>,
}

impl RateLimiter {
    pub fn new(limit: i32, window: i32) -> Self {
        RateLimiter {
            limit: limit as usize,
            window: window as i64,
            allowed: HashMap::new(),
        }
    }

    pub fn allow(&mut self, user: String, timestamp: i64) -> bool {
        let left = timestamp - self.window;
        let times = self.allowed.entry(user).or_default();
        while times.front().map_or(false, |&time| time <= left) {
            times.pop_front();
        }
        let allows = times.len() < self.limit;
        if allows {
            times.push_back(timestamp);
        }
        allows
    }
}
