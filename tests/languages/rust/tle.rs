// says: computing
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        let mut n = 0i64;
        loop {
            n = unsafe { std::ptr::read_volatile(&n) }.wrapping_add(xs.len() as i64);
        }
    }
}
