use std::collections::{BTreeSet, HashMap};

/// All live leases twice: by worker and in the order of their ends. Nothing dead stays behind.
struct LeaseLimiter {
    slots: usize,
    ends: HashMap<String, i64>,
    order: BTreeSet<(i64, String)>,
}

impl LeaseLimiter {
    pub fn new(slots: i32) -> Self {
        LeaseLimiter { slots: slots as usize, ends: HashMap::new(), order: BTreeSet::new() }
    }

    pub fn acquire(&mut self, worker: String, ttl: i32, now: i64) -> i64 {
        self.let_go(now);
        if self.ends.contains_key(&worker) {
            return -1;
        }
        if self.ends.len() == self.slots {
            return self.order.iter().next().unwrap().0 - now;
        }
        self.add(worker, now + ttl as i64);
        0
    }

    pub fn renew(&mut self, worker: String, ttl: i32, now: i64) -> bool {
        let held = self.release(worker.clone(), now);
        if held {
            self.add(worker, now + ttl as i64);
        }
        held
    }

    pub fn release(&mut self, worker: String, now: i64) -> bool {
        self.let_go(now);
        match self.ends.remove(&worker) {
            None => false,
            Some(end) => self.order.remove(&(end, worker)),
        }
    }

    pub fn live(&mut self, now: i64) -> i32 {
        self.let_go(now);
        self.ends.len() as i32
    }

    fn add(&mut self, worker: String, end: i64) {
        self.ends.insert(worker.clone(), end);
        self.order.insert((end, worker));
    }

    fn let_go(&mut self, now: i64) {
        while let Some(first) = self.order.iter().next().cloned() {
            if first.0 > now {
                break;
            }
            self.order.remove(&first);
            self.ends.remove(&first.1);
        }
    }
}
