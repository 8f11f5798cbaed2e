use std::collections::{HashMap, VecDeque};

struct SlidingWindowLimiter {
    limit: usize,
    window: i64,
    admitted: HashMap<String, VecDeque<i64>>,
}

impl SlidingWindowLimiter {
    pub fn new(limit: i32, window: i32) -> Self {
        let (limit, window) = (limit as usize, window as i64);
        SlidingWindowLimiter {
            limit,
            window,
            admitted: HashMap::new(),
        }
    }

    pub fn allow(&mut self, client: String, at: i64) -> bool {
        let limit = self.limit;
        let times = self.current(client, at);
        let admits = times.len() < limit;
        if admits {
            times.push_back(at);
        }
        admits
    }

    pub fn remaining(&mut self, client: String, at: i64) -> i32 {
        let limit = self.limit;
        (limit - self.current(client, at).len()) as i32
    }

    fn current(&mut self, client: String, at: i64) -> &mut VecDeque<i64> {
        let left = at - self.window;
        let times = self.admitted.entry(client).or_default();
        while times.front().map_or(false, |&time| time <= left) {
            times.pop_front();
        }
        times
    }
}
