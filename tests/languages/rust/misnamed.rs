// verdict: ce
// says: is `tallly` on line 4 meant to be it?
impl Solution {
    pub fn tallly(xs: Vec<i32>) -> i64 {
        xs.len() as i64
    }
}
