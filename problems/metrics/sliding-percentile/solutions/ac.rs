use std::collections::{BTreeSet, VecDeque};

/// A latency with the number of its record, so that equal ones stay apart.
type Entry = (i32, u32);

/// The window in two ordered sets: `low` holds as many of the smallest as the rank says.
struct LatencyWindow {
    window: i64,
    permille: usize,
    records: u32,
    queue: VecDeque<(i64, Entry)>,
    low: BTreeSet<Entry>,
    high: BTreeSet<Entry>,
}

impl LatencyWindow {
    pub fn new(window: i32, permille: i32) -> Self {
        LatencyWindow {
            window: window as i64,
            permille: permille as usize,
            records: 0,
            queue: VecDeque::new(),
            low: BTreeSet::new(),
            high: BTreeSet::new(),
        }
    }

    pub fn record(&mut self, latency: i32, at: i64) {
        self.records += 1;
        let entry = (latency, self.records);
        self.queue.push_back((at, entry));
        if self
            .low
            .iter()
            .next_back()
            .map_or(false, |top| entry < *top)
        {
            self.low.insert(entry);
        } else {
            self.high.insert(entry);
        }
        self.settle(at);
    }

    pub fn percentile(&mut self, at: i64) -> i32 {
        self.settle(at);
        self.low.iter().next_back().map_or(-1, |top| top.0)
    }

    fn settle(&mut self, at: i64) {
        while self
            .queue
            .front()
            .map_or(false, |old| old.0 <= at - self.window)
        {
            let (_, entry) = self.queue.pop_front().unwrap();
            if !self.low.remove(&entry) {
                self.high.remove(&entry);
            }
        }
        let rank = (self.queue.len() * self.permille + 999) / 1000;
        while self.low.len() > rank {
            let top = *self.low.iter().next_back().unwrap();
            self.low.remove(&top);
            self.high.insert(top);
        }
        while self.low.len() < rank {
            let bottom = *self.high.iter().next().unwrap();
            self.high.remove(&bottom);
            self.low.insert(bottom);
        }
    }
}
