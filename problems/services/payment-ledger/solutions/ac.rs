use std::collections::HashMap;

/// What an id stands for. `Moved` keeps the source, the shares as account numbers, and whether it
/// has been reversed.
enum Operation {
    Held(usize, i64),
    Released,
    Moved(usize, Vec<(usize, i64)>, bool),
}

#[derive(Default)]
struct Account {
    balance: i64,
    held: i64,
}

struct Ledger {
    house: usize,
    numbers: HashMap<String, usize>,
    accounts: Vec<Account>,
    operations: HashMap<String, Operation>,
}

impl Ledger {
    pub fn new(house: String) -> Self {
        let mut ledger = Ledger {
            house: 0,
            numbers: HashMap::new(),
            accounts: Vec::new(),
            operations: HashMap::new(),
        };
        ledger.house = ledger.number(&house);
        ledger
    }

    fn number(&mut self, name: &str) -> usize {
        if let Some(&known) = self.numbers.get(name) {
            return known;
        }
        self.accounts.push(Account::default());
        self.numbers.insert(name.to_string(), self.accounts.len() - 1);
        self.accounts.len() - 1
    }

    fn spare(&self, account: usize) -> i64 {
        if account == self.house {
            return i64::MAX;
        }
        self.accounts[account].balance - self.accounts[account].held
    }

    /// Moves each share from the source, or back to it.
    fn make(&mut self, source: usize, shares: &[(usize, i64)], back: bool) -> bool {
        let mut changes: Vec<(usize, i64)> = Vec::new();
        for &(target, amount) in shares {
            let amount = if back { -amount } else { amount };
            changes.push((source, -amount));
            changes.push((target, amount));
        }
        changes.sort();
        let mut totals: Vec<(usize, i64)> = Vec::new();
        for (account, change) in changes {
            match totals.last_mut() {
                Some(total) if total.0 == account => total.1 += change,
                _ => totals.push((account, change)),
            }
        }
        if totals
            .iter()
            .any(|&(account, total)| total < 0 && self.spare(account) < -total)
        {
            return false;
        }
        for (account, total) in totals {
            self.accounts[account].balance += total;
        }
        true
    }

    pub fn pay(&mut self, id: String, source: String, shares: Vec<Share>) -> String {
        if self.operations.contains_key(&id) {
            return "duplicate".to_string();
        }
        let source = self.number(&source);
        let mut targets = Vec::new();
        for share in &shares {
            targets.push((self.number(&share.account), share.amount as i64));
        }
        if !self.make(source, &targets, false) {
            return "insufficient".to_string();
        }
        self.operations
            .insert(id, Operation::Moved(source, targets, false));
        "ok".to_string()
    }

    pub fn hold(&mut self, id: String, account: String, amount: i32) -> String {
        if self.operations.contains_key(&id) {
            return "duplicate".to_string();
        }
        let account = self.number(&account);
        if self.spare(account) < amount as i64 {
            return "insufficient".to_string();
        }
        self.accounts[account].held += amount as i64;
        self.operations
            .insert(id, Operation::Held(account, amount as i64));
        "ok".to_string()
    }

    pub fn capture(&mut self, id: String, target: String, amount: i32) -> bool {
        let amount = amount as i64;
        let (account, held) = match self.operations.get(&id) {
            Some(&Operation::Held(account, held)) if held >= amount => (account, held),
            _ => return false,
        };
        let target = self.number(&target);
        self.accounts[account].held -= held;
        self.accounts[account].balance -= amount;
        self.accounts[target].balance += amount;
        self.operations
            .insert(id, Operation::Moved(account, vec![(target, amount)], false));
        true
    }

    pub fn release(&mut self, id: String) -> bool {
        let (account, held) = match self.operations.get(&id) {
            Some(&Operation::Held(account, held)) => (account, held),
            _ => return false,
        };
        self.accounts[account].held -= held;
        self.operations.insert(id, Operation::Released);
        true
    }

    pub fn reverse(&mut self, id: String) -> String {
        let (source, shares) = match self.operations.get(&id) {
            Some(Operation::Moved(_, _, true)) => return "done".to_string(),
            Some(Operation::Moved(source, shares, false)) => (*source, shares.clone()),
            _ => return "unknown".to_string(),
        };
        if !self.make(source, &shares, true) {
            return "insufficient".to_string();
        }
        self.operations
            .insert(id, Operation::Moved(source, shares, true));
        "ok".to_string()
    }

    pub fn balance(&mut self, account: String) -> i64 {
        let account = self.number(&account);
        self.accounts[account].balance
    }

    pub fn available(&mut self, account: String) -> i64 {
        let account = self.number(&account);
        self.accounts[account].balance - self.accounts[account].held
    }
}
