class Ledger {
 public:
  Ledger(string house) : house_(house) {}

  string pay(string id, string source, vector<Share> shares) {
    if (operations_.count(id)) return "duplicate";
    vector<Leg> legs;
    for (const Share& share : shares) {
      legs.push_back({&find(source), -share.amount});
      legs.push_back({&find(share.account), share.amount});
    }
    if (!post(legs, +1)) return "insufficient";
    operations_[id] = Operation{State::moved, move(legs)};
    return "ok";
  }

  string hold(string id, string account, int amount) {
    if (operations_.count(id)) return "duplicate";
    Account& held = find(account);
    held.held += amount;
    if (is_short(held)) {
      held.held -= amount;
      return "insufficient";
    }
    operations_[id] = Operation{State::held, {{&held, -amount}}};
    return "ok";
  }

  bool capture(string id, string target, int amount) {
    auto found = operations_.find(id);
    if (found == operations_.end()) return false;
    Operation& operation = found->second;
    if (operation.state != State::held || -operation.legs[0].amount < amount) return false;
    operation.legs[0].account->held += operation.legs[0].amount;
    operation.legs[0].amount = -amount;
    operation.legs.push_back({&find(target), amount});
    operation.state = State::moved;
    post(operation.legs, +1);
    return true;
  }

  bool release(string id) {
    auto found = operations_.find(id);
    if (found == operations_.end() || found->second.state != State::held) return false;
    found->second.legs[0].account->held += found->second.legs[0].amount;
    found->second.state = State::released;
    return true;
  }

  string reverse(string id) {
    auto found = operations_.find(id);
    if (found == operations_.end()) return "unknown";
    Operation& operation = found->second;
    if (operation.state == State::reversed) return "done";
    if (operation.state != State::moved) return "unknown";
    if (!post(operation.legs, -1)) return "insufficient";
    operation.state = State::reversed;
    return "ok";
  }

  long long balance(string account) { return find(account).balance; }

  long long available(string account) {
    const Account& a = find(account);
    return a.balance - a.held;
  }

 private:
  enum class State { held, released, moved, reversed };
  struct Account {
    int balance = 0;
    int held = 0;
    bool is_house = false;
  };
  struct Leg {
    Account* account;
    long long amount;
  };
  struct Operation {
    State state;
    vector<Leg> legs;
  };

  Account& find(const string& name) {
    auto [account, fresh] = accounts_.try_emplace(name);
    if (fresh) account->second.is_house = name == house_;
    return account->second;
  }

  static bool is_short(const Account& account) {
    return !account.is_house && account.balance < account.held;
  }

  static bool post(const vector<Leg>& legs, int sign) {
    for (const Leg& leg : legs) leg.account->balance += sign * leg.amount;
    const bool fits =
        none_of(legs.begin(), legs.end(), [](const Leg& leg) { return is_short(*leg.account); });
    if (!fits)
      for (const Leg& leg : legs) leg.account->balance -= sign * leg.amount;
    return fits;
  }

  string house_;
  unordered_map<string, Account> accounts_;
  unordered_map<string, Operation> operations_;
};
