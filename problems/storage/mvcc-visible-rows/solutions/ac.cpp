// Answers all reads at once: one sweep over the moments for what is public, and one over the
// transactions and their steps for what they did themselves.
class Solution {
  static constexpr long long never = LLONG_MAX;
  using Place = pair<long long, long long>;

  struct Step { Place at; int rows; long long amount; };

  // Adds to each read what has changed before its place.
  static void sweep(vector<Step>& steps, const vector<Place>& places, bool by_group, vector<Sum>& sums) {
    sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
    vector<int> order(places.size());
    iota(order.begin(), order.end(), 0);
    sort(order.begin(), order.end(), [&](int a, int b) { return places[a] < places[b]; });
    size_t next = 0;
    long long group = -1;
    Sum state{0, 0};
    auto enter = [&](long long now) {
      if (by_group && now != group) state = {0, 0};
      group = now;
    };
    for (int read : order) {
      for (; next < steps.size() && steps[next].at < places[read]; ++next) {
        enter(steps[next].at.first);
        state.rows += steps[next].rows;
        state.total += steps[next].amount;
      }
      enter(places[read].first);
      sums[read].rows += state.rows;
      sums[read].total += state.total;
    }
  }

 public:
  vector<Sum> visible(vector<Transaction>& transactions, vector<Version>& versions, vector<Read>& reads) {
    auto commit = [&](int tx) { return transactions[tx].committed.value_or(never); };
    vector<Step> moments, steps;
    for (const Version& version : versions) {
      const Change& made = version.created;
      long long appears = commit(made.tx), amount = version.amount;
      if (appears != never) moments.push_back({{appears, 0}, 1, amount});
      if (!version.deleted) {
        steps.push_back({{made.tx, made.step}, 1, amount});
        continue;
      }
      const Change& gone = *version.deleted;
      long long vanishes = commit(gone.tx);
      if (appears != never && vanishes != never) moments.push_back({{max(appears, vanishes), 0}, -1, -amount});
      if (made.tx == gone.tx) {
        steps.push_back({{made.tx, made.step}, 1, amount});
        steps.push_back({{made.tx, max(made.step, gone.step)}, -1, -amount});
        continue;
      }
      if (vanishes > transactions[made.tx].began) steps.push_back({{made.tx, made.step}, 1, amount});
      if (appears <= transactions[gone.tx].began) steps.push_back({{gone.tx, gone.step}, -1, -amount});
    }

    vector<Sum> sums(reads.size(), Sum{0, 0});
    vector<Place> begins, own;
    for (const Read& read : reads) {
      begins.push_back({transactions[read.tx].began, 1});  // behind what commits at that moment
      own.push_back({read.tx, read.step});
    }
    sweep(moments, begins, false, sums);
    sweep(steps, own, true, sums);
    return sums;
  }
};
