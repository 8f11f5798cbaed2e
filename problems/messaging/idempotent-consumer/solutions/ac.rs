// Numbers of a scanner's window are kept by their remainder, so that newer ones replace older.
use std::collections::{BTreeMap, HashMap};

struct Scanner {
    epoch: i32,
    highest: i64,
    accepted: HashMap<i64, i64>,
    last_offer: u64,
}

struct Inbox {
    window: i64,
    limit: usize,
    scanners: HashMap<String, Scanner>,
    by_last_offer: BTreeMap<u64, String>,
    offers: u64,
}

impl Inbox {
    pub fn new(window: i32, scanners: i32) -> Self {
        Inbox {
            window: window as i64,
            limit: scanners as usize,
            scanners: HashMap::new(),
            by_last_offer: BTreeMap::new(),
            offers: 0,
        }
    }

    pub fn offer(&mut self, scanner: String, epoch: i32, number: i64) -> String {
        self.offers += 1;
        if let Some(known) = self.scanners.get(&scanner) {
            self.by_last_offer.remove(&known.last_offer);
        } else if self.scanners.len() == self.limit {
            let (_, silent) = self.by_last_offer.pop_first().unwrap();
            self.scanners.remove(&silent);
        }
        self.by_last_offer.insert(self.offers, scanner.clone());
        let known = self.scanners.entry(scanner).or_insert_with(|| Scanner {
            epoch: -1,
            highest: 0,
            accepted: HashMap::new(),
            last_offer: 0,
        });
        known.last_offer = self.offers;
        let slot = number % self.window;
        if epoch > known.epoch {
            known.epoch = epoch;
            known.highest = number;
            known.accepted = HashMap::new();
        } else if epoch < known.epoch {
            return "fenced".to_string();
        } else if number > known.highest {
            known.highest = number;
        } else if number <= known.highest - self.window {
            return "late".to_string();
        } else if known.accepted.get(&slot) == Some(&number) {
            return "duplicate".to_string();
        }
        known.accepted.insert(slot, number);
        "accept".to_string()
    }

    pub fn remembered(&mut self, scanner: String) -> bool {
        self.scanners.contains_key(&scanner)
    }
}
