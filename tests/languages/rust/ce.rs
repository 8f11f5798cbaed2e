// line: 5
// says: cannot find value `totl`
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        xs.len() as i64 + totl
    }
}
