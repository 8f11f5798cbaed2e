use std::collections::BTreeMap;

type Version = (u32, u32, u32);

fn parse(text: &str) -> Version {
    let mut numbers = text.split('.').map(|part| part.parse().unwrap());
    let mut next = || numbers.next().unwrap();
    (next(), next(), next())
}

// The highest version that a range could contain.
fn last(mark: char, base: Version) -> Version {
    match (mark, base) {
        ('=', _) | ('^', (0, 0, _)) => base,
        ('~', (major, minor, _)) | ('^', (major @ 0, minor, _)) => (major, minor, u32::MAX),
        (_, (major, _, _)) => (major, u32::MAX, u32::MAX),
    }
}

impl Solution {
    pub fn negotiate(served: Vec<String>, wanted: Vec<Vec<String>>) -> Vec<String> {
        let versions: BTreeMap<Version, String> =
            served.into_iter().map(|text| (parse(&text), text)).collect();
        wanted
            .iter()
            .map(|ranges| {
                ranges
                    .iter()
                    .find_map(|range| {
                        let (mark, base) = (range.chars().next().unwrap(), parse(&range[1..]));
                        versions.range(base..=last(mark, base)).next_back()
                    })
                    .map_or("none".to_string(), |(_, text)| text.clone())
            })
            .collect()
    }
}
