use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap};
use std::ops::Bound::{Excluded, Unbounded};

type Place = (Reverse<i64>, String);

fn place(cursor: Cursor) -> Place {
    (Reverse(cursor.at), cursor.id)
}

fn take<'a>(notices: impl Iterator<Item = &'a Place>, limit: i32) -> Page {
    let mut notices = notices.peekable();
    let page: Vec<&Place> = notices.by_ref().take(limit as usize).collect();
    let next = match (page.last(), notices.peek()) {
        (Some((at, id)), Some(_)) => Some(Cursor {
            at: at.0,
            id: id.clone(),
        }),
        _ => None,
    };
    Page {
        ids: page.into_iter().map(|(_, id)| id.clone()).collect(),
        next,
    }
}

struct NoticeBoard {
    times: HashMap<String, i64>,
    list: BTreeSet<Place>,
}

impl NoticeBoard {
    pub fn new() -> Self {
        NoticeBoard {
            times: HashMap::new(),
            list: BTreeSet::new(),
        }
    }

    pub fn put(&mut self, id: String, at: i64) {
        self.remove(id.clone());
        self.times.insert(id.clone(), at);
        self.list.insert((Reverse(at), id));
    }

    pub fn remove(&mut self, id: String) -> bool {
        match self.times.remove(&id) {
            Some(at) => self.list.remove(&(Reverse(at), id)),
            None => false,
        }
    }

    pub fn after(&mut self, cursor: Option<Cursor>, limit: i32) -> Page {
        let from = cursor.map_or(Unbounded, |c| Excluded(place(c)));
        take(self.list.range((from, Unbounded)), limit)
    }

    pub fn before(&mut self, cursor: Option<Cursor>, limit: i32) -> Page {
        let to = cursor.map_or(Unbounded, |c| Excluded(place(c)));
        let mut page = take(self.list.range((Unbounded, to)).rev(), limit);
        page.ids.reverse();
        page
    }
}
