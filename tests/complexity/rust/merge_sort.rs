// cost: O(n log n)  space: O(n)

fn merged(values: &[i32]) -> Vec<i32> {
    if values.len() < 2 {
        return values.to_vec();
    }
    let (left, right) = values.split_at(values.len() / 2);
    let (left, right) = (merged(left), merged(right));
    let mut all = Vec::with_capacity(values.len());
    let (mut i, mut j) = (0, 0);
    while i < left.len() || j < right.len() {
        if j == right.len() || (i < left.len() && left[i] <= right[j]) {
            all.push(left[i]);
            i += 1;
        } else {
            all.push(right[j]);
            j += 1;
        }
    }
    all
}

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        merged(&values)[0] as i64
    }
}
