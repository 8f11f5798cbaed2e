use std::collections::{BTreeMap, BTreeSet, HashMap};

struct Reorderer {
    delay: i64,
    capacity: usize,
    watermark: i64,
    greatest: HashMap<i32, i64>,
    awaited: BTreeSet<(i64, i32)>,
    buffer: BTreeMap<(i64, usize), i32>,
    arrivals: usize,
    dropped: HashMap<i32, i32>,
}

impl Reorderer {
    pub fn new(delay: i32, capacity: i32) -> Self {
        Reorderer {
            delay: delay as i64,
            capacity: capacity as usize,
            watermark: i64::MIN,
            greatest: HashMap::new(),
            awaited: BTreeSet::new(),
            buffer: BTreeMap::new(),
            arrivals: 0,
            dropped: HashMap::new(),
        }
    }

    // Raises the watermark, and gives what no longer has to wait.
    fn rise(&mut self, to: Option<i64>) -> Vec<i32> {
        self.watermark = self.watermark.max(to.unwrap_or(i64::MIN));
        let rest = self.buffer.split_off(&(self.watermark, usize::MAX));
        std::mem::replace(&mut self.buffer, rest).into_values().collect()
    }

    fn smallest_mark(&self) -> Option<i64> {
        self.awaited.iter().next().map(|&(time, _)| time - self.delay)
    }

    pub fn push(&mut self, source: i32, at: i64, id: i32) -> Vec<i32> {
        if at < self.watermark {
            *self.dropped.entry(source).or_insert(0) += 1;
        } else {
            self.buffer.insert((at, self.arrivals), id);
            self.arrivals += 1;
        }
        let greatest = self.greatest.entry(source).or_insert(at);
        self.awaited.remove(&(*greatest, source));
        *greatest = at.max(*greatest);
        self.awaited.insert((*greatest, source));
        let mut released = self.rise(self.smallest_mark());
        if self.buffer.len() > self.capacity {
            let oldest = self.buffer.keys().next().map(|&(time, _)| time);
            released.extend(self.rise(oldest));
        }
        released
    }

    pub fn idle(&mut self, source: i32) -> Vec<i32> {
        if let Some(&greatest) = self.greatest.get(&source) {
            self.awaited.remove(&(greatest, source));
        }
        self.rise(self.smallest_mark())
    }

    pub fn late(&mut self, source: i32) -> i32 {
        self.dropped.get(&source).copied().unwrap_or(0)
    }
}
