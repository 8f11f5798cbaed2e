class Echo {
 public:
  bool echoBool(bool value) { return value; }
  int echoInt(int value) { return value; }
  long long echoLong(long long value) { return value; }
  double echoDouble(double value) { return value; }
  char echoChar(char value) { return value; }
  string echoString(string value) { return value; }
  vector<int> echoInts(vector<int>& value) { return value; }
  vector<long long> echoLongs(vector<long long>& value) { return value; }
  vector<double> echoDoubles(vector<double>& value) { return value; }
  vector<bool> echoBools(vector<bool>& value) { return value; }
  vector<char> echoChars(vector<char>& value) { return value; }
  vector<string> echoStrings(vector<string>& value) { return value; }
  vector<vector<int>> echoGrid(vector<vector<int>>& value) { return value; }
  vector<vector<char>> echoBoard(vector<vector<char>>& value) { return value; }
  vector<vector<string>> echoPages(vector<vector<string>>& value) { return value; }
  vector<vector<vector<long long>>> echoCube(vector<vector<vector<long long>>>& value) { return value; }
  Point echoPoint(Point& value) { return value; }
  vector<Point> echoPoints(vector<Point>& value) { return value; }
  Trip echoTrip(Trip& value) { return value; }
  vector<vector<Trip>> echoTrips(vector<vector<Trip>>& value) { return value; }
  optional<bool> echoMaybeBool(optional<bool>& value) { return value; }
  optional<int> echoMaybeInt(optional<int>& value) { return value; }
  optional<long long> echoMaybeLong(optional<long long>& value) { return value; }
  optional<double> echoMaybeDouble(optional<double>& value) { return value; }
  optional<char> echoMaybeChar(optional<char>& value) { return value; }
  optional<string> echoMaybeString(optional<string>& value) { return value; }
  optional<Point> echoMaybePoint(optional<Point>& value) { return value; }
  vector<optional<int>> echoMaybeInts(vector<optional<int>>& value) { return value; }
};
