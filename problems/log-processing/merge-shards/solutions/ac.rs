use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn first_lines(shards: Vec<Vec<i64>>, limit: i32) -> Vec<i64> {
        // The time of each shard's next line, the shard and the line's place.
        let mut heads: BinaryHeap<_> = (0..shards.len())
            .filter(|&s| !shards[s].is_empty())
            .map(|s| Reverse((shards[s][0], s, 0)))
            .collect();
        let mut lines = Vec::with_capacity(limit as usize);
        while lines.len() < limit as usize {
            let Reverse((at, s, i)) = heads.pop().unwrap();
            lines.push(at);
            if let Some(&next) = shards[s].get(i + 1) {
                heads.push(Reverse((next, s, i + 1)));
            }
        }
        lines
    }
}
