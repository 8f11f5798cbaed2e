// cost: O(n^2)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut longest = vec![0i64; values.len()];
        for i in 0..values.len() {
            for j in 0..i {
                if values[j] < values[i] && longest[j] > longest[i] {
                    longest[i] = longest[j];
                }
            }
            longest[i] += 1;
        }
        longest.into_iter().max().unwrap_or(0)
    }
}
