use std::collections::HashMap;

/// Levels are in units of 1/period token, so one microsecond adds exactly `refill` units. 64 bits
/// do not hold what a long silence adds.
struct TokenBuckets {
    full: i128,
    refill: i128,
    period: i128,
    buckets: HashMap<String, (i128, i64)>,
}

impl TokenBuckets {
    pub fn new(capacity: i32, refill: i32, period: i32) -> Self {
        let (capacity, refill, period) = (capacity as i128, refill as i128, period as i128);
        TokenBuckets {
            full: capacity * period,
            refill,
            period,
            buckets: HashMap::new(),
        }
    }

    pub fn take(&mut self, tenant: String, cost: i32, now: i64) -> bool {
        let level = self.level(&tenant, now) - cost as i128 * self.period;
        if level < 0 {
            return false;
        }
        self.buckets.insert(tenant, (level, now));
        true
    }

    pub fn wait_time(&self, tenant: String, cost: i32, now: i64) -> i64 {
        let need = cost as i128 * self.period;
        if need > self.full {
            return -1;
        }
        let missing = (need - self.level(&tenant, now)).max(0);
        ((missing + self.refill - 1) / self.refill) as i64
    }

    fn level(&self, tenant: &str, now: i64) -> i128 {
        match self.buckets.get(tenant) {
            None => self.full,
            Some(&(level, since)) => self.full.min(level + (now - since) as i128 * self.refill),
        }
    }
}
