// verdict: ce
// line: 5
// says: Solution::tally must be `pub fn tally(xs: Vec<i32>) -> i64`
impl Solution {
    pub fn tally(xs: Vec<i32>, n: i32) -> i64 {
        xs.len() as i64 + n as i64
    }
}
