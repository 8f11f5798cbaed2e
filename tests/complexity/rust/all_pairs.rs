// cost: O(n^2)  space: O(1)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut pairs = 0;
        for i in 0..values.len() {
            for j in 0..i {
                if values[i] ^ values[j] < 1000 {
                    pairs += 1;
                }
            }
        }
        pairs
    }
}
