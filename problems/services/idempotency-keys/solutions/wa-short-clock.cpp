class PaymentGate {
    struct Record {
        string body;
        string payment;
        bool paid = false;
        int runner = -1;
        int changed = 0;
        int change = 0;
    };
    struct Entry {
        int at;
        int change;
        string key;
    };

    long long lease_, retention_;
    int begun_ = 0;
    int changes_ = 0;
    unordered_map<string, Record> records_;
    unordered_map<int, string> running_;
    deque<Entry> queue_;

    void touch(const string& key, Record& record, long long at) {
        record.changed = at;
        record.change = ++changes_;
        queue_.push_back({record.changed, record.change, key});
    }

    void forget(long long at) {
        while (!queue_.empty() && at - queue_.front().at >= retention_) {
            auto found = records_.find(queue_.front().key);
            if (found != records_.end() && found->second.change == queue_.front().change) {
                running_.erase(found->second.runner);
                records_.erase(found);
            }
            queue_.pop_front();
        }
    }

public:
    PaymentGate(int lease, int retention) : lease_(lease), retention_(retention) {}

    string begin(string key, string body, long long at) {
        forget(at);
        const int request = begun_++;
        auto found = records_.find(key);
        if (found != records_.end()) {
            const Record& known = found->second;
            if (known.body != body) return "conflict";
            if (known.paid) return "replay " + known.payment;
            if (at - known.changed < lease_) return "busy";
            running_.erase(known.runner);
        }
        Record& record = records_[key];
        record.body = body;
        record.runner = request;
        running_[request] = key;
        touch(key, record, at);
        return "run";
    }

    bool finish(int request, string payment, long long at) {
        forget(at);
        auto run = running_.find(request);
        if (run == running_.end()) return false;
        Record& record = records_[run->second];
        record.paid = true;
        record.payment = payment;
        touch(run->second, record, at);
        running_.erase(run);
        return true;
    }

    bool fail(int request, long long at) {
        forget(at);
        auto run = running_.find(request);
        if (run == running_.end()) return false;
        records_.erase(run->second);
        running_.erase(run);
        return true;
    }

    int remembered(long long at) {
        forget(at);
        return records_.size();
    }
};
