// cost: O(n log n)  space: O(1)
// input: sorted

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut found = 0;
        for value in &values {
            let wanted = ((*value as i64 * 7919 + 13) % 1_000_000_007) as i32;
            found += values.partition_point(|v| *v < wanted) as i64;
        }
        found
    }
}
