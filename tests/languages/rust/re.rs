// line: 6
// says: no luck
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        if xs.len() == 2 {
            panic!("no luck");
        }
        xs.iter().map(|&x| x as i64).sum()
    }
}
