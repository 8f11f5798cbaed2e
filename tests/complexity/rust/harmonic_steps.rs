// cost: O(n log n)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut counts = vec![0i64; values.len() + 1];
        for step in 1..=values.len() {
            for at in (step..=values.len()).step_by(step) {
                counts[at] += 1;
            }
        }
        counts[values.len()]
    }
}
