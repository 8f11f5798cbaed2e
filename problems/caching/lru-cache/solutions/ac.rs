use std::collections::{BTreeMap, HashMap};

struct Entry {
    body: i32,
    length: i64,
    used: u64,
}

/// Every use gets a number; the keys lie in the order of their last one.
struct ResponseCache {
    capacity: i64,
    free: i64,
    uses: u64,
    entries: HashMap<String, Entry>,
    by_use: BTreeMap<u64, String>,
}

impl ResponseCache {
    pub fn new(capacity: i64) -> Self {
        let (entries, by_use) = (HashMap::new(), BTreeMap::new());
        ResponseCache {
            capacity,
            free: capacity,
            uses: 0,
            entries,
            by_use,
        }
    }

    pub fn get(&mut self, key: String) -> i32 {
        match self.entries.get_mut(&key) {
            None => -1,
            Some(entry) => {
                self.by_use.remove(&entry.used);
                self.uses += 1;
                entry.used = self.uses;
                self.by_use.insert(self.uses, key);
                entry.body
            }
        }
    }

    pub fn peek(&self, key: String) -> i32 {
        self.entries.get(&key).map_or(-1, |entry| entry.body)
    }

    pub fn put(&mut self, key: String, body: i32, length: i64) -> Vec<String> {
        self.forget(&key);
        let mut evicted = Vec::new();
        if length > self.capacity {
            return evicted;
        }
        while length > self.free {
            let oldest = self.by_use.values().next().unwrap().clone();
            self.forget(&oldest);
            evicted.push(oldest);
        }
        self.uses += 1;
        self.free -= length;
        self.by_use.insert(self.uses, key.clone());
        self.entries.insert(
            key,
            Entry {
                body,
                length,
                used: self.uses,
            },
        );
        evicted
    }

    fn forget(&mut self, key: &str) {
        if let Some(entry) = self.entries.remove(key) {
            self.by_use.remove(&entry.used);
            self.free += entry.length;
        }
    }
}
