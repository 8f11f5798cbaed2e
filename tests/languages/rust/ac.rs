impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        println!("this is no answer: 41");
        xs.iter().map(|&x| x as i64).sum()
    }
}
