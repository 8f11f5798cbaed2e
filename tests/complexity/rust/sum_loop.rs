// cost: O(n)  space: O(1)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut total = 0i64;
        for value in values {
            total = total.wrapping_mul(31).wrapping_add(value as i64);
        }
        total
    }
}
