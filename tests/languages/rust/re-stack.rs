// says: stack overflow
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        let pad = [xs.len() as i64; 64];
        Solution::tally(xs.clone()) + unsafe { std::ptr::read_volatile(&pad[7]) }
    }
}
