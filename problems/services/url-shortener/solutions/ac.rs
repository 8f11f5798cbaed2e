use std::collections::HashMap;

const DIGITS: &[u8; 62] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

fn code_of(mut number: i64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(DIGITS[(number % 62) as usize]);
        number /= 62;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().map(|&d| char::from(d)).collect()
}

struct Link {
    target: String,
    end: i64,
    numbered: bool,
}

struct Shortener {
    counter: i64,
    links: HashMap<String, Link>,
    numbered: HashMap<String, String>,
}

impl Shortener {
    pub fn new(first: i64) -> Self {
        Shortener {
            counter: first,
            links: HashMap::new(),
            numbered: HashMap::new(),
        }
    }

    pub fn shorten(&mut self, url: String, ttl: i32, now: i64) -> String {
        let end = now + i64::from(ttl);
        if let Some(code) = self.numbered.get(&url) {
            let link = self
                .links
                .get_mut(code)
                .expect("a code once given has a link");
            if link.numbered && now < link.end {
                link.end = link.end.max(end);
                return code.clone();
            }
        }
        let mut code = code_of(self.counter);
        while self.is_live(&code, now) {
            self.counter += 1;
            code = code_of(self.counter);
        }
        self.counter += 1;
        self.links.insert(
            code.clone(),
            Link {
                target: url.clone(),
                end,
                numbered: true,
            },
        );
        self.numbered.insert(url, code.clone());
        code
    }

    pub fn claim(&mut self, code: String, url: String, ttl: i32, now: i64) -> bool {
        if self.is_live(&code, now) {
            return false;
        }
        self.links.insert(
            code,
            Link {
                target: url,
                end: now + i64::from(ttl),
                numbered: false,
            },
        );
        true
    }

    pub fn resolve(&mut self, code: String, now: i64) -> String {
        match self.links.get(&code) {
            Some(link) if now < link.end => link.target.clone(),
            _ => String::new(),
        }
    }

    fn is_live(&self, code: &str, now: i64) -> bool {
        self.links.get(code).map_or(false, |link| now < link.end)
    }
}
