// cost: O(n^2)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut kept: Vec<i32> = Vec::new();
        for value in values {
            if !kept.contains(&value) {
                kept.push(value);
            }
        }
        kept.len() as i64
    }
}
