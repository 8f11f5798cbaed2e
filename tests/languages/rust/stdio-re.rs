// line: 5
// says: index out of bounds
fn main() {
    let xs: Vec<i32> = std::env::args().map(|_| 1).collect();
    println!("{}", xs[xs.len() + 1]);
}
