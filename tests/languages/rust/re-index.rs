// line: 5
// says: index out of bounds
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        xs[xs.len() + 1] as i64
    }
}
