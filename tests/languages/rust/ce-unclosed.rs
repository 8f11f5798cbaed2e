// line: 4
// says: never closed
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        xs.len() as i64
}
