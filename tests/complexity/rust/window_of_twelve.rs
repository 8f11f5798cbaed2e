// cost: O(n)  space: O(1)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        values.windows(12).map(|w| w.iter().map(|v| *v as i64).sum::<i64>()).max().unwrap_or(0)
    }
}
