use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// Urgency: priority, then the earlier ready time, then the earlier submission.
type Ready = (i32, Reverse<i64>, Reverse<u32>, String);

struct JobScheduler {
    submissions: u32,
    waiting: HashMap<String, u32>, // id -> submission; entries with another number are dead
    delayed: BinaryHeap<Reverse<(i64, u32, i32, String)>>,
    ready: BinaryHeap<Ready>,
}

impl JobScheduler {
    pub fn new() -> Self {
        JobScheduler {
            submissions: 0,
            waiting: HashMap::new(),
            delayed: BinaryHeap::new(),
            ready: BinaryHeap::new(),
        }
    }

    pub fn submit(&mut self, job: String, priority: i32, delay: i64, now: i64) -> bool {
        if self.waiting.contains_key(&job) {
            return false;
        }
        self.submissions += 1;
        self.waiting.insert(job.clone(), self.submissions);
        self.delayed
            .push(Reverse((now + delay, self.submissions, priority, job)));
        true
    }

    pub fn take(&mut self, now: i64) -> String {
        while self
            .delayed
            .peek()
            .map_or(false, |Reverse(job)| job.0 <= now)
        {
            let Reverse((at, number, priority, job)) = self.delayed.pop().unwrap();
            self.ready
                .push((priority, Reverse(at), Reverse(number), job));
        }
        while let Some((_, _, Reverse(number), job)) = self.ready.pop() {
            if self.waiting.get(&job) == Some(&number) {
                self.waiting.remove(&job);
                return job;
            }
        }
        String::new()
    }

    pub fn cancel(&mut self, job: String) -> bool {
        self.waiting.remove(&job).is_some()
    }
}
