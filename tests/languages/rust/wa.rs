impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        xs.iter().fold(0i32, |sum, &x| sum.wrapping_add(x)) as i64
    }
}
