// Numbers the changes of state; a report counts if its call was admitted after the latest.
use std::collections::VecDeque;

#[derive(PartialEq)]
enum State {
    Closed,
    Open,
    HalfOpen,
}

struct CircuitBreaker {
    window: i64,
    minimum: usize,
    percent: usize,
    pause: i64,
    probes: i32,
    state: State,
    changes: i32,
    calls: Vec<Option<i32>>,
    opened_at: i64,
    outcomes: VecDeque<(i64, bool)>,
    failures: usize,
    sent: i32,
    succeeded: i32,
}

impl CircuitBreaker {
    pub fn new(window: i32, minimum: i32, percent: i32, pause: i32, probes: i32) -> Self {
        CircuitBreaker {
            window: window as i64,
            minimum: minimum as usize,
            percent: percent as usize,
            pause: pause as i64,
            probes,
            state: State::Closed,
            changes: 0,
            calls: Vec::new(),
            opened_at: 0,
            outcomes: VecDeque::new(),
            failures: 0,
            sent: 0,
            succeeded: 0,
        }
    }

    fn change(&mut self, state: State) {
        self.state = state;
        self.changes += 1;
        self.outcomes.clear();
        self.failures = 0;
        self.sent = 0;
        self.succeeded = 0;
    }

    fn record(&mut self, ok: bool, now: i64) {
        self.outcomes.push_back((now, ok));
        self.failures += !ok as usize;
        while self.outcomes[0].0 <= now - self.window {
            let (_, ok) = self.outcomes.pop_front().unwrap();
            self.failures -= !ok as usize;
        }
    }

    pub fn allow(&mut self, now: i64) -> bool {
        if self.state == State::Open && now - self.opened_at >= self.pause {
            self.change(State::HalfOpen);
        }
        let admitted = match self.state {
            State::Closed => true,
            State::Open => false,
            State::HalfOpen => self.sent < self.probes,
        };
        self.sent += admitted as i32;
        self.calls.push(admitted.then_some(self.changes));
        admitted
    }

    pub fn report(&mut self, call: i32, ok: bool, now: i64) -> String {
        if self.calls[call as usize] == Some(self.changes) {
            let fails = if self.state == State::Closed {
                self.record(ok, now);
                let count = self.outcomes.len();
                count >= self.minimum && self.failures * 100 >= self.percent * count
            } else {
                self.succeeded += ok as i32;
                !ok
            };
            if fails {
                self.change(State::Open);
                self.opened_at = now;
            } else if self.state == State::HalfOpen && self.succeeded == self.probes {
                self.change(State::Closed);
            }
        }
        match self.state {
            State::Closed => "closed",
            State::Open => "open",
            State::HalfOpen => "half-open",
        }
        .to_string()
    }
}
