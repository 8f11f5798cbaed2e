use std::collections::BTreeMap;
use std::io::{self, Read};

#[derive(Default)]
struct Row {
    failures: u64,
    requests: u64,
    bytes: u64,
}

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).unwrap();
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for line in input.lines().skip(1) {
        let fields: Vec<&str> = line.split(' ').collect();
        let row = rows.entry(fields[3]).or_default();
        row.failures += fields[4].starts_with('5') as u64;
        row.requests += 1;
        row.bytes += fields[5].parse::<u64>().unwrap_or(0);
    }
    let mut report: Vec<_> = rows.iter().filter(|(_, row)| row.failures > 0).collect();
    // Paths are in order already, and sorting is stable.
    report.sort_by(|a, b| b.1.failures.cmp(&a.1.failures));
    let mut text = String::new();
    for (path, row) in report {
        text += &format!("{} {} {} {}\n", path, row.failures, row.requests, row.bytes);
    }
    print!("{}", text);
}
