struct Echo;

impl Echo {
    pub fn new() -> Self {
        Echo
    }
    pub fn echo_counts(&self, value: HashMap<String, i32>) -> HashMap<String, i32> {
        value
    }
    pub fn echo_names(&self, value: HashMap<i32, String>) -> HashMap<i32, String> {
        value
    }
    pub fn echo_totals(&self, value: HashMap<i64, i64>) -> HashMap<i64, i64> {
        value
    }
    pub fn echo_flags(&self, value: HashMap<bool, f64>) -> HashMap<bool, f64> {
        value
    }
    pub fn echo_grades(&self, value: HashMap<char, Vec<i32>>) -> HashMap<char, Vec<i32>> {
        value
    }
    pub fn echo_groups(&self, value: HashMap<String, Vec<Point>>) -> HashMap<String, Vec<Point>> {
        value
    }
}
