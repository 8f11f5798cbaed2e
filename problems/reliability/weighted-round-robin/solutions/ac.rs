struct Server {
    name: String,
    weight: i64,
    credit: i64,
}

struct Balancer {
    servers: Vec<Server>,
}

impl Balancer {
    pub fn new() -> Self {
        Balancer {
            servers: Vec::new(),
        }
    }

    pub fn set(&mut self, server: String, weight: i32) -> bool {
        let weight = i64::from(weight);
        if let Some(known) = self.servers.iter_mut().find(|s| s.name == server) {
            known.weight = weight;
            return false;
        }
        self.servers.push(Server {
            name: server,
            weight,
            credit: 0,
        });
        true
    }

    pub fn remove(&mut self, server: String) -> bool {
        match self.servers.iter().position(|s| s.name == server) {
            Some(at) => {
                self.servers.remove(at);
                true
            }
            None => false,
        }
    }

    pub fn next(&mut self) -> String {
        self.retry(String::new())
    }

    pub fn retry(&mut self, failed: String) -> String {
        let mut sum = 0;
        let mut best: Option<&mut Server> = None;
        for server in self.servers.iter_mut().filter(|s| s.name != failed) {
            sum += server.weight;
            server.credit += server.weight;
            if best.as_ref().map_or(true, |b| server.credit > b.credit) {
                best = Some(server);
            }
        }
        best.map_or(String::new(), |server| {
            server.credit -= sum;
            server.name.clone()
        })
    }
}
