#![allow(dead_code)]
use std::collections::HashMap;

struct Solution;

impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        let mut seen: HashMap<i32, i64> = HashMap::new();
        for x in xs {
            *seen.entry(x).or_insert(0) += 1;
        }
        seen.iter().map(|(&x, &n)| x as i64 * n).sum()
    }
}

fn main() {
    println!("{}", Solution::tally(vec![1, 2]));
}
