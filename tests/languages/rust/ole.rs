impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        for _ in 0..100 {
            println!("{}", "x".repeat(100000));
        }
        xs.len() as i64
    }
}
