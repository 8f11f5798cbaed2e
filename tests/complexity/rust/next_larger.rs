// cost: O(n)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut total = 0;
        let mut waiting: Vec<usize> = Vec::new();
        for (i, value) in values.iter().enumerate() {
            while let Some(&last) = waiting.last() {
                if values[last] >= *value {
                    break;
                }
                total += (i - last) as i64;
                waiting.pop();
            }
            waiting.push(i);
        }
        total
    }
}
