// line: 6
// says: borrow of moved value: `xs`
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        let ys = xs;
        (ys.len() + xs.len()) as i64
    }
}
