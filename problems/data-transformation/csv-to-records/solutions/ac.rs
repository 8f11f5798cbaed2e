// Reads the file in pieces from one special character to the next, and prints as it goes.
use std::io::{self, Read, Write};

struct Field {
    text: String,
    quoted: bool,
}

enum Record {
    Fields(Vec<Field>),
    Broken(&'static str),
}

struct Reader<'a> {
    file: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Reader<'a> {
    fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a str {
        let from = self.at;
        while self.at < self.file.len() && wanted(self.file[self.at]) {
            self.at += 1;
        }
        std::str::from_utf8(&self.file[from..self.at]).unwrap()
    }

    fn peek(&self) -> Option<u8> {
        self.file.get(self.at).copied()
    }

    fn end_line(&mut self) {
        self.at += 1;
        self.line += 1;
    }

    fn quoted(&mut self) -> Option<Field> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let piece = self.take_while(|c| c != b'"');
            self.line += piece.matches('\n').count();
            text.push_str(piece);
            self.peek()?;
            self.at += 1;
            if self.peek() != Some(b'"') {
                return Some(Field { text, quoted: true });
            }
            self.at += 1;
            text.push('"');
        }
    }

    fn record(&mut self) -> Record {
        let mut fields = Vec::new();
        loop {
            if self.peek() == Some(b'"') {
                match self.quoted() {
                    Some(field) => fields.push(field),
                    None => return Record::Broken("quote not closed"),
                }
            } else {
                let text = self.take_while(|c| c != b',' && c != b'\n').to_string();
                fields.push(Field { text, quoted: false });
            }
            match self.peek() {
                Some(b',') => self.at += 1,
                None | Some(b'\n') => {
                    self.end_line();
                    return Record::Fields(fields);
                }
                Some(_) => {
                    self.take_while(|c| c != b'\n');
                    self.end_line();
                    return Record::Broken("text after quote");
                }
            }
        }
    }
}

impl Iterator for Reader<'_> {
    type Item = (usize, Record);

    fn next(&mut self) -> Option<Self::Item> {
        while self.peek() == Some(b'\n') {
            self.end_line();
        }
        self.peek()?;
        Some((self.line, self.record()))
    }
}

fn json(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

fn main() {
    let mut file = Vec::new();
    io::stdin().read_to_end(&mut file).unwrap();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut header: Option<Vec<String>> = None;
    for (line, record) in (Reader { file: &file, at: 0, line: 1 }) {
        match (record, &header) {
            (Record::Broken(what), _) => {
                writeln!(out, "line {line}: {what}").unwrap();
                if header.is_none() {
                    return;
                }
            }
            (Record::Fields(fields), None) => {
                header = Some(fields.iter().map(|field| json(&field.text)).collect());
            }
            (Record::Fields(fields), Some(names)) if fields.len() != names.len() => {
                let (x, y) = (names.len(), fields.len());
                writeln!(out, "line {line}: expected {x} fields, got {y}").unwrap();
            }
            (Record::Fields(fields), Some(names)) => {
                let columns: Vec<String> = names
                    .iter()
                    .zip(&fields)
                    .map(|(name, field)| {
                        let null = !field.quoted && field.text.is_empty();
                        let value = if null { "null".to_string() } else { json(&field.text) };
                        format!("{name}:{value}")
                    })
                    .collect();
                writeln!(out, "{{{}}}", columns.join(",")).unwrap();
            }
        }
    }
}
