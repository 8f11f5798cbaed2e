// Remembers for each customer the last window with texts, and how many these were.
use std::collections::HashMap;

struct TextQuota {
    limit: i32,
    window: i64,
    sent: HashMap<String, (i64, i32)>,
}

impl TextQuota {
    pub fn new(limit: i32, window: i32) -> Self {
        TextQuota { limit, window: window as i64, sent: HashMap::new() }
    }

    pub fn send(&mut self, customer: String, texts: i32, now: i64) -> bool {
        let window = now / self.window;
        let sent = self.sent.entry(customer).or_insert((window, 0));
        if sent.0 != window {
            *sent = (window, 0);
        }
        let fits = sent.1 + texts <= self.limit;
        if fits {
            sent.1 += texts;
        }
        fits
    }

    pub fn left(&mut self, customer: String, now: i64) -> i32 {
        match self.sent.get(&customer) {
            Some(&(window, texts)) if window == now / self.window => self.limit - texts,
            _ => self.limit,
        }
    }
}
