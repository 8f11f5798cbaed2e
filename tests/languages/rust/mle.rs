impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        let mut kept = Vec::new();
        loop {
            kept.push(vec![xs.len() as u8 + 1; 1 << 20]);
        }
    }
}
