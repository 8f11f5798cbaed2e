// cost: O(n^2)  space: O(n)

impl Solution {
    pub fn solve(values: Vec<i32>) -> i64 {
        let mut ordered = values.clone();
        for i in 1..ordered.len() {
            let mut at = i;
            while at > 0 && ordered[at - 1] > ordered[at] {
                ordered.swap(at - 1, at);
                at -= 1;
            }
        }
        ordered[0] as i64
    }
}
