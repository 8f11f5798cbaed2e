use std::collections::{BTreeMap, VecDeque};

impl Solution {
    pub fn tail_lines(lines: Vec<Line>, k: i32) -> Vec<Entry> {
        let mut tails: BTreeMap<String, VecDeque<Entry>> = BTreeMap::new();
        for line in lines {
            let tail = tails.entry(line.service.clone()).or_default();
            match tail.back_mut() {
                Some(newest) if newest.text == line.text => newest.times += 1,
                _ => {
                    if tail.len() == k as usize {
                        tail.pop_front();
                    }
                    tail.push_back(Entry {
                        service: line.service,
                        text: line.text,
                        times: 1,
                    });
                }
            }
        }
        tails.into_values().flatten().collect()
    }
}
