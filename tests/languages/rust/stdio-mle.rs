fn main() {
    let mut kept = Vec::new();
    loop {
        kept.push(vec![kept.len() as u8 | 1; 1 << 20]);
    }
}
