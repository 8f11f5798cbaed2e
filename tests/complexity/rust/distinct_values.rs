// cost: O(n)  space: O(n)

use std::collections::HashSet;

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let seen: HashSet<i32> = values.into_iter().collect();
        seen.len() as i64
    }
}
