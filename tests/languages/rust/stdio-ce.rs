// line: 4
// says: no_such_name
fn main() {
    println!("{}", no_such_name);
}
