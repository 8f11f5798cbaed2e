// cost: O(n sqrt n)  space: O(1)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut total = 0i64;
        for value in &values {
            let mut step = 0;
            while step * step < values.len() {
                total = total.wrapping_mul(3) ^ (*value as i64 + step as i64);
                step += 1;
            }
        }
        total
    }
}
