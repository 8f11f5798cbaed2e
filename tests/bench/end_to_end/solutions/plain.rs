use std::collections::*;
use std::io::Read;

struct Solution;
include!("solution.rs");

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_whitespace();
    let mut number = || words.next().unwrap().parse::<i32>().unwrap();
    let (n, gap, k) = (number(), number(), number());
    let (mut users, mut times) = (Vec::new(), Vec::new());
    for _ in 0..n {
        users.push(words.next().unwrap().to_string());
        times.push(words.next().unwrap().parse().unwrap());
    }
    for name in Solution::busiest(users, times, gap, k) {
        println!("{}", name);
    }
}
