// cost: O(n^2 log n)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut total = 0;
        for i in 1..=values.len() {
            let mut prefix = values[..i].to_vec();
            prefix.sort();
            total += prefix[i / 2] as i64;
        }
        total
    }
}
