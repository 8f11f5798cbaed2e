// cost: O(n^3)  space: O(1)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut triples = 0;
        for i in 0..values.len() {
            for j in 0..i {
                for k in 0..j {
                    if values[i] ^ values[j] ^ values[k] < 1000 {
                        triples += 1;
                    }
                }
            }
        }
        triples
    }
}
