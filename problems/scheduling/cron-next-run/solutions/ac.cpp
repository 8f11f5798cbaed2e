// Keeps each field as bits and moves one clock forward: the coarsest part that does not fit is
// advanced, and all finer ones begin anew.
class Solution {
  using Bits = unsigned long long;

  static Bits parse(const string& field, int low, int high) {
    Bits bits = 0;
    size_t at = 0;
    auto number = [&] {
      int value = 0;
      while (at < field.size() && isdigit(field[at])) value = value * 10 + (field[at++] - '0');
      return value;
    };
    while (at < field.size()) {
      int from = low, to = high, step = 1;
      if (field[at] == '*') {
        ++at;
      } else {
        from = to = number();
        if (at < field.size() && field[at] == '-') { ++at; to = number(); }
      }
      if (at < field.size() && field[at] == '/') { ++at; step = number(); }
      for (int value = from, i = 0;; ++i) {
        if (i % step == 0) bits |= Bits(1) << value;
        if (value == to) break;
        value = value == high ? low : value + 1;
      }
      ++at;  // the comma
    }
    return bits;
  }

  static bool leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

  static int lengthOf(int year, int month) {
    if (month == 2) return leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  struct Clock {
    int year, month, day, hour, minute, weekday;

    void nextMonth() {
      weekday = (weekday + lengthOf(year, month) - day + 1) % 7;
      day = 1, hour = minute = 0;
      if (++month > 12) month = 1, ++year;
    }
    void nextDay() {
      if (day == lengthOf(year, month)) return nextMonth();
      ++day, weekday = (weekday + 1) % 7, hour = minute = 0;
    }
    void nextHour() {
      if (hour == 23) return nextDay();
      ++hour, minute = 0;
    }
    void nextMinute() {
      if (minute == 59) return nextHour();
      ++minute;
    }
  };

  static string nextRun(const Job& job) {
    Bits minutes = parse(job.minute, 0, 59), hours = parse(job.hour, 0, 23);
    Bits days = parse(job.day, 1, 31), months = parse(job.month, 1, 12), weekdays = parse(job.weekday, 0, 6);
    bool lists = job.day[0] != '*' && job.weekday[0] != '*';

    Clock clock{};
    sscanf(job.after.c_str(), "%d-%d-%d %d:%d", &clock.year, &clock.month, &clock.day, &clock.hour, &clock.minute);
    long long passed = 6;  // a Saturday
    for (int year = 2000; year < clock.year; ++year) passed += leap(year) ? 366 : 365;
    for (int month = 1; month < clock.month; ++month) passed += lengthOf(clock.year, month);
    clock.weekday = (passed + clock.day - 1) % 7;

    auto has = [](Bits bits, int value) { return bits >> value & 1; };
    int end = clock.year + 401;  // by then the calendar has come round
    clock.nextMinute();
    while (clock.year < end) {
      bool day = has(days, clock.day), weekday = has(weekdays, clock.weekday);
      if (!has(months, clock.month)) clock.nextMonth();
      else if (!(lists ? day || weekday : day && weekday)) clock.nextDay();
      else if (!has(hours, clock.hour)) clock.nextHour();
      else if (!has(minutes, clock.minute)) clock.nextMinute();
      else {
        char text[32];
        snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d", clock.year, clock.month, clock.day, clock.hour,
                 clock.minute);
        return text;
      }
    }
    return "never";
  }

 public:
  vector<string> nextRuns(vector<Job>& jobs) {
    vector<string> runs;
    for (const Job& job : jobs) runs.push_back(nextRun(job));
    return runs;
  }
};
