// cost: O(2^n)  space: O(n)

fn reachable(values: &[i32], sum: i64) -> i64 {
    match values.split_first() {
        None => sum & 1,
        Some((first, rest)) => reachable(rest, sum) + reachable(rest, sum + *first as i64),
    }
}

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        reachable(&values, 0)
    }
}
