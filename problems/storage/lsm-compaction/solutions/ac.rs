use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashSet};

impl Solution {
    pub fn compact(runs: Vec<Vec<Entry>>, pins: Vec<i32>, deeper: Vec<i64>) -> Vec<Kept> {
        let pins: BTreeSet<usize> = pins.into_iter().map(|pin| pin as usize).collect();
        let deeper: HashSet<i64> = deeper.into_iter().collect();
        let mut runs: Vec<_> = runs.into_iter().map(|run| run.into_iter().peekable()).collect();
        let mut heads: BinaryHeap<Reverse<(i64, usize)>> = runs
            .iter_mut()
            .enumerate()
            .filter_map(|(r, run)| run.peek().map(|entry| Reverse((entry.key, r))))
            .collect();

        let mut kept: Vec<Kept> = Vec::new();
        while let Some(&Reverse((key, _))) = heads.peek() {
            let start = kept.len();
            let mut newer: Option<usize> = None;
            while let Some(&Reverse((same, r))) = heads.peek() {
                if same != key {
                    break;
                }
                heads.pop();
                let entry = runs[r].next().unwrap();
                if let Some(next) = runs[r].peek() {
                    heads.push(Reverse((next.key, r)));
                }
                let needed = match newer {
                    None => true,
                    Some(above) => pins.range(above + 1..=r).next().is_some(),
                };
                newer = Some(r);
                if needed {
                    kept.push(Kept { key, run: r as i32, value: entry.value });
                }
            }
            if !deeper.contains(&key) {
                while kept.len() > start && kept.last().unwrap().value.is_none() {
                    kept.pop();
                }
            }
        }
        kept
    }
}
