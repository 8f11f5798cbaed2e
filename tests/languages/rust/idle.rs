// says: sleeping
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        std::thread::sleep(std::time::Duration::from_secs(1000));
        xs.len() as i64
    }
}
