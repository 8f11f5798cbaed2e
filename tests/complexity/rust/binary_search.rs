// cost: O(log n)  space: O(1)
// input: sorted

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let (mut low, mut high) = (0, values.len());
        while low < high {
            let middle = (low + high) / 2;
            if values[middle] < 500_000_000 {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low as i64
    }
}
