// says: stack overflow
fn deeper(n: u64) -> u64 {
    let pad = [n; 64];
    deeper(n + 1) + unsafe { std::ptr::read_volatile(&pad[7]) }
}

fn main() {
    println!("{}", deeper(0));
}
