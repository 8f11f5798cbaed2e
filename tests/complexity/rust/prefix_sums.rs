// cost: O(n)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut sums = vec![0i64];
        for value in &values {
            sums.push(sums[sums.len() - 1] + *value as i64);
        }
        sums[values.len()] - sums[values.len() / 2]
    }
}
