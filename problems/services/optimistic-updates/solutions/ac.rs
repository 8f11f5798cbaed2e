use std::collections::HashMap;

/// What is known of a name: documents that are there, and the last versions of removed ones.
enum Entry {
    There(i32, String),
    Removed(i32),
}

struct DocumentStore {
    entries: HashMap<String, Entry>,
}

impl DocumentStore {
    pub fn new() -> Self {
        DocumentStore {
            entries: HashMap::new(),
        }
    }

    fn holds(&self, doc: &str, expected: i32) -> bool {
        match (expected, self.entries.get(doc)) {
            (-1, _) => true,
            (wanted, Some(Entry::There(version, _))) => wanted == *version,
            (wanted, _) => wanted == 0,
        }
    }

    fn write(&mut self, doc: String, body: String) -> i32 {
        let version = match self.entries.get(&doc) {
            Some(Entry::There(version, text)) if *text == body => return *version,
            Some(Entry::There(version, _)) | Some(Entry::Removed(version)) => version + 1,
            None => 1,
        };
        self.entries.insert(doc, Entry::There(version, body));
        version
    }

    pub fn put(&mut self, doc: String, body: String, expected: i32) -> i32 {
        if self.holds(&doc, expected) {
            self.write(doc, body)
        } else {
            0
        }
    }

    pub fn remove(&mut self, doc: String, expected: i32) -> bool {
        if !self.holds(&doc, expected) {
            return false;
        }
        match self.entries.get_mut(&doc) {
            Some(entry) => match *entry {
                Entry::There(version, _) => {
                    *entry = Entry::Removed(version + 1);
                    true
                }
                Entry::Removed(_) => false,
            },
            None => false,
        }
    }

    pub fn get(&mut self, doc: String, known: i32) -> String {
        match self.entries.get(&doc) {
            Some(Entry::There(version, _)) if *version == known => "same".to_string(),
            Some(Entry::There(version, body)) => format!("{}:{}", version, body),
            _ => "missing".to_string(),
        }
    }

    pub fn apply(&mut self, changes: Vec<Change>) -> i32 {
        let refused = changes
            .iter()
            .position(|change| !self.holds(&change.doc, change.expected));
        if let Some(index) = refused {
            return index as i32;
        }
        for change in changes {
            self.write(change.doc, change.body);
        }
        -1
    }
}
