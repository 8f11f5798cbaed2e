use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn merge_shards(shards: Vec<Vec<Line>>) -> Vec<Line> {
        let mut shards: Vec<_> = shards
            .into_iter()
            .map(|lines| lines.into_iter().peekable())
            .collect();
        // The time of each shard's next entry, the earliest first.
        let mut heads = BinaryHeap::new();
        for (s, lines) in shards.iter_mut().enumerate() {
            while lines.next_if(|line| line.at.is_none()).is_some() {}
            if let Some(line) = lines.peek() {
                heads.push(Reverse((line.at, s)));
            }
        }
        let mut merged = Vec::new();
        while let Some(Reverse((_, s))) = heads.pop() {
            merged.extend(shards[s].next());
            while let Some(line) = shards[s].next_if(|line| line.at.is_none()) {
                merged.push(line);
            }
            if let Some(line) = shards[s].peek() {
                heads.push(Reverse((line.at, s)));
            }
        }
        merged
    }
}
