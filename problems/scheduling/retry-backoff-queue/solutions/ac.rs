use std::collections::{BTreeMap, HashMap, VecDeque};

#[derive(PartialEq)]
enum State {
    Waiting,
    Running,
    Dead,
}

struct Task {
    state: State,
    failures: u32,
}

/// Waiting tasks stand in an ordered map by (due time, when they began to wait).
struct RetryQueue {
    base: i64,
    cap: i64,
    attempts: u32,
    tasks: HashMap<String, Task>,
    waiting: BTreeMap<(i64, u64), String>,
    dead: VecDeque<String>,
    clock: u64,
}

impl RetryQueue {
    pub fn new(base: i32, cap: i64, attempts: i32) -> Self {
        RetryQueue {
            base: base as i64,
            cap,
            attempts: attempts as u32,
            tasks: HashMap::new(),
            waiting: BTreeMap::new(),
            dead: VecDeque::new(),
            clock: 0,
        }
    }

    pub fn add(&mut self, task: String, now: i64) -> bool {
        if self.tasks.contains_key(&task) {
            return false;
        }
        self.wait(task, 0, now);
        true
    }

    pub fn take(&mut self, now: i64) -> String {
        let first = match self.waiting.keys().next() {
            Some(&key) if key.0 <= now => key,
            _ => return String::new(),
        };
        let task = self.waiting.remove(&first).unwrap();
        self.tasks.get_mut(&task).unwrap().state = State::Running;
        task
    }

    pub fn done(&mut self, task: String) -> bool {
        let running = self.is_running(&task);
        if running {
            self.tasks.remove(&task);
        }
        running
    }

    pub fn fail(&mut self, task: String, now: i64) -> i64 {
        if !self.is_running(&task) {
            return -1;
        }
        let failures = self.tasks[&task].failures + 1;
        if failures == self.attempts {
            self.tasks.get_mut(&task).unwrap().state = State::Dead;
            self.dead.push_back(task);
            return 0;
        }
        // 40 doublings take even a base of 1 past the largest cap.
        let delay = self.cap.min(self.base << (failures - 1).min(40));
        self.wait(task, failures, now + delay);
        delay
    }

    pub fn revive(&mut self, now: i64) -> String {
        match self.dead.pop_front() {
            None => String::new(),
            Some(task) => {
                self.wait(task.clone(), 0, now);
                task
            }
        }
    }

    fn is_running(&self, task: &str) -> bool {
        self.tasks.get(task).map_or(false, |t| t.state == State::Running)
    }

    fn wait(&mut self, task: String, failures: u32, due: i64) {
        self.clock += 1;
        self.waiting.insert((due, self.clock), task.clone());
        self.tasks.insert(task, Task { state: State::Waiting, failures });
    }
}
