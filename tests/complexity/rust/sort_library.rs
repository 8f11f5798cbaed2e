// cost: O(n log n)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut ordered = values.clone();
        ordered.sort();
        ordered[ordered.len() / 2] as i64
    }
}
