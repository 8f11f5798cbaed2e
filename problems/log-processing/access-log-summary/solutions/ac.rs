use std::collections::HashMap;
use std::io::{self, Read};

#[derive(Default)]
struct Row {
    calls: u64,
    failures: u64,
    bytes: u64,
}

/// The quoted field at the start of the line's rest, without escapes, and what stands behind it.
fn quoted(rest: &str) -> (String, &str) {
    let mut text = String::new();
    let mut chars = rest[1..].char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (text, &rest[at + 2..]),
            '\\' => text.push(chars.next().unwrap().1),
            _ => text.push(c),
        }
    }
    unreachable!("a field without an end")
}

fn route_of(request: &str) -> Option<String> {
    let parts: Vec<&str> = request.split(' ').collect();
    if parts.len() != 3 || parts.contains(&"") {
        return None;
    }
    let path = parts[1].split('?').next().unwrap();
    let is_id = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let segments: Vec<&str> = path
        .split('/')
        .map(|s| if is_id(s) { ":id" } else { s })
        .collect();
    Some(format!("{} {}", parts[0], segments.join("/")))
}

fn main() {
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).unwrap();
    let mut rows: HashMap<String, Row> = HashMap::new();
    let mut skipped = 0;
    for line in input.lines() {
        let (request, rest) = quoted(&line[line.find('"').unwrap()..]);
        let mut fields = rest.split(' ').skip(1);
        let (status, sent) = (fields.next().unwrap(), fields.next().unwrap());
        match route_of(&request) {
            None => skipped += 1,
            Some(route) => {
                let row = rows.entry(route).or_default();
                row.calls += 1;
                row.failures += status.starts_with('5') as u64;
                row.bytes += sent.parse::<u64>().unwrap_or(0);
            }
        }
    }
    let mut table: Vec<(String, Row)> = rows.into_iter().collect();
    table.sort_by(|a, b| b.1.calls.cmp(&a.1.calls).then_with(|| a.0.cmp(&b.0)));
    let mut report = String::new();
    for (route, row) in table {
        report += &format!("{} {} {} {}\n", route, row.calls, row.failures, row.bytes);
    }
    print!("{}skipped {}\n", report, skipped);
}
