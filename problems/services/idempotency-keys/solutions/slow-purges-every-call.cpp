// Looks at every key on every call. Right, and its cost grows with what is remembered.
class PaymentGate {
    struct Record {
        string key, body, payment;
        int runner;
        bool paid;
        long long changed;
    };
    long long lease_, retention_;
    int begun_ = 0;
    list<Record> records_;

    void purge(long long at) {
        records_.remove_if([&](const Record& r) { return at - r.changed >= retention_; });
    }

public:
    PaymentGate(int lease, int retention) : lease_(lease), retention_(retention) {}

    string begin(string key, string body, long long at) {
        purge(at);
        const int request = begun_++;
        for (Record& r : records_) {
            if (r.key != key) continue;
            if (r.body != body) return "conflict";
            if (r.paid) return "replay " + r.payment;
            if (at - r.changed < lease_) return "busy";
            r.runner = request;
            r.changed = at;
            return "run";
        }
        records_.push_back({key, body, "", request, false, at});
        return "run";
    }

    bool finish(int request, string payment, long long at) {
        purge(at);
        for (Record& r : records_) {
            if (r.paid || r.runner != request) continue;
            r.paid = true;
            r.payment = payment;
            r.changed = at;
            return true;
        }
        return false;
    }

    bool fail(int request, long long at) {
        purge(at);
        for (auto r = records_.begin(); r != records_.end(); ++r) {
            if (r->paid || r->runner != request) continue;
            records_.erase(r);
            return true;
        }
        return false;
    }

    int remembered(long long at) {
        purge(at);
        return records_.size();
    }
};
