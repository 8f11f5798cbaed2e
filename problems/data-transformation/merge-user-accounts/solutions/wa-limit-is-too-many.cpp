class Solution {
 public:
  vector<Person> mergeAccounts(vector<Account>& accounts, int limit) {
    struct Mention {
      string kind, value;
      int account;
      auto key() const { return tie(kind, value); }
    };
    vector<Mention> mentions;
    for (int a = 0; a < (int)accounts.size(); ++a) {
      for (Identifier& identifier : accounts[a].identifiers) {
        if (!identifier.verified) continue;
        if (identifier.kind == "email") {
          for (char& c : identifier.value) c = (char)tolower((unsigned char)c);
        }
        mentions.push_back({identifier.kind, identifier.value, a});
      }
    }
    sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
      return tie(a.kind, a.value, a.account) < tie(b.kind, b.value, b.account);
    });

    parent_.resize(accounts.size());
    iota(parent_.begin(), parent_.end(), 0);
    for (size_t first = 0, end; first < mentions.size(); first = end) {
      int different = 0;
      for (end = first; end < mentions.size() && mentions[end].key() == mentions[first].key();
           ++end) {
        different += end == first || mentions[end].account != mentions[end - 1].account;
      }
      if (different > 1 && different >= limit) continue;
      for (size_t i = first + 1; i < end; ++i)
        parent_[root(mentions[i].account)] = root(mentions[first].account);
    }

    vector<vector<const Account*>> groups(accounts.size());
    for (int a = 0; a < (int)accounts.size(); ++a) groups[root(a)].push_back(&accounts[a]);
    vector<Person> persons;
    for (const auto& group : groups) {
      if (!group.empty()) persons.push_back(person_of(group));
    }
    sort(persons.begin(), persons.end(),
         [](const Person& a, const Person& b) { return a.primary < b.primary; });
    return persons;
  }

 private:
  static Person person_of(const vector<const Account*>& group) {
    const Account* oldest =
        *min_element(group.begin(), group.end(), [](const Account* a, const Account* b) {
          return tie(a->created, a->id) < tie(b->created, b->id);
        });
    Person person{oldest->id, {}, {}};
    set<string> emails;
    for (const Account* account : group) {
      person.accounts.push_back(account->id);
      for (const Identifier& identifier : account->identifiers) {
        if (identifier.verified && identifier.kind == "email") emails.insert(identifier.value);
      }
    }
    sort(person.accounts.begin(), person.accounts.end());
    person.emails.assign(emails.begin(), emails.end());
    return person;
  }

  int root(int a) {
    while (parent_[a] != a) a = parent_[a] = parent_[parent_[a]];
    return a;
  }

  vector<int> parent_;
};
