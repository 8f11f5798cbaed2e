// line: 5
// says: attempt to add with overflow
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        xs.iter().fold(0i32, |sum, &x| sum + x) as i64
    }
}
