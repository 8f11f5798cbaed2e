use std::collections::BTreeSet;

impl Solution {
    pub fn plan_steps(names: Vec<String>, needs: Vec<Vec<i32>>) -> Plan {
        let n = names.len();
        let mut open = vec![0; n];
        let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); n];
        for pair in &needs {
            open[pair[0] as usize] += 1;
            needed_by[pair[1] as usize].push(pair[0] as usize);
        }
        let mut free: BTreeSet<(&str, usize)> = (0..n)
            .filter(|&step| open[step] == 0)
            .map(|step| (names[step].as_str(), step))
            .collect();
        let mut order = Vec::with_capacity(n);
        while let Some(&(name, step)) = free.iter().next() {
            free.remove(&(name, step));
            order.push(name.to_string());
            for &waiting in &needed_by[step] {
                open[waiting] -= 1;
                if open[waiting] == 0 {
                    free.insert((names[waiting].as_str(), waiting));
                }
            }
        }
        if order.len() == n {
            return Plan {
                order,
                cycle: Vec::new(),
            };
        }
        let stuck = |step: usize| open[step] > 0;
        // The smallest stuck step that each step needs.
        let mut next: Vec<Option<usize>> = vec![None; n];
        for pair in &needs {
            let (a, b) = (pair[0] as usize, pair[1] as usize);
            if stuck(b) && next[a].map_or(true, |c| names[b] < names[c]) {
                next[a] = Some(b);
            }
        }
        let start = (0..n)
            .filter(|&s| stuck(s))
            .min_by_key(|&s| &names[s])
            .unwrap();
        // The first step that is met again is the one at which the walk entered the circle.
        let mut seen = vec![false; n];
        let mut step = start;
        while !seen[step] {
            seen[step] = true;
            step = next[step].unwrap();
        }
        let mut cycle = vec![names[step].clone()];
        let mut other = next[step].unwrap();
        while other != step {
            cycle.push(names[other].clone());
            other = next[other].unwrap();
        }
        Plan {
            order: Vec::new(),
            cycle,
        }
    }
}
