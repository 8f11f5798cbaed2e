// cost: O(1)  space: O(1)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        values[0] as i64
    }
}
