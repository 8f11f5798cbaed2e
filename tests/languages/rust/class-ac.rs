struct Counter {
    count: i64,
}

impl Counter {
    fn new(start: i32) -> Self {
        Counter {
            count: start as i64,
        }
    }
    fn add(&mut self, x: i32) {
        self.count += x as i64;
    }
    fn total(&self) -> i64 {
        self.count
    }
}
