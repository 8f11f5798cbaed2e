impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        for _ in 0..100 {
            println!("{}", "x".repeat(100000));
        }
        xs.iter().map(|&x| x as i64).sum()
    }
}
