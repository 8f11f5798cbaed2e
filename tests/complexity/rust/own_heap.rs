// cost: O(n log n)  space: O(n)

use std::collections::BinaryHeap;

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut heap = BinaryHeap::new();
        for value in &values {
            heap.push(*value);
        }
        let mut total = 0i64;
        while let Some(value) = heap.pop() {
            total = total.wrapping_mul(3).wrapping_add(value as i64);
        }
        total
    }
}
