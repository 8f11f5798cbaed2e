struct Echo;

impl Echo {
    pub fn new() -> Self {
        Echo
    }
    pub fn echo_bool(&self, value: bool) -> bool {
        value
    }
    pub fn echo_int(&self, value: i32) -> i32 {
        value
    }
    pub fn echo_long(&self, value: i64) -> i64 {
        value
    }
    pub fn echo_double(&self, value: f64) -> f64 {
        value
    }
    pub fn echo_char(&self, value: char) -> char {
        value
    }
    pub fn echo_string(&self, value: String) -> String {
        value
    }
    pub fn echo_ints(&self, value: Vec<i32>) -> Vec<i32> {
        value
    }
    pub fn echo_longs(&self, value: Vec<i64>) -> Vec<i64> {
        value
    }
    pub fn echo_doubles(&self, value: Vec<f64>) -> Vec<f64> {
        value
    }
    pub fn echo_bools(&self, value: Vec<bool>) -> Vec<bool> {
        value
    }
    pub fn echo_chars(&self, value: Vec<char>) -> Vec<char> {
        value
    }
    pub fn echo_strings(&self, value: Vec<String>) -> Vec<String> {
        value
    }
    pub fn echo_grid(&self, value: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        value
    }
    pub fn echo_board(&self, value: Vec<Vec<char>>) -> Vec<Vec<char>> {
        value
    }
    pub fn echo_pages(&self, value: Vec<Vec<String>>) -> Vec<Vec<String>> {
        value
    }
    pub fn echo_cube(&self, value: Vec<Vec<Vec<i64>>>) -> Vec<Vec<Vec<i64>>> {
        value
    }
    pub fn echo_point(&self, value: Point) -> Point {
        value
    }
    pub fn echo_points(&self, value: Vec<Point>) -> Vec<Point> {
        value
    }
    pub fn echo_trip(&self, value: Trip) -> Trip {
        value
    }
    pub fn echo_trips(&self, value: Vec<Vec<Trip>>) -> Vec<Vec<Trip>> {
        value
    }
    pub fn echo_maybe_bool(&self, value: Option<bool>) -> Option<bool> {
        value
    }
    pub fn echo_maybe_int(&self, value: Option<i32>) -> Option<i32> {
        value
    }
    pub fn echo_maybe_long(&self, value: Option<i64>) -> Option<i64> {
        value
    }
    pub fn echo_maybe_double(&self, value: Option<f64>) -> Option<f64> {
        value
    }
    pub fn echo_maybe_char(&self, value: Option<char>) -> Option<char> {
        value
    }
    pub fn echo_maybe_string(&self, value: Option<String>) -> Option<String> {
        value
    }
    pub fn echo_maybe_point(&self, value: Option<Point>) -> Option<Point> {
        value
    }
    pub fn echo_maybe_ints(&self, value: Vec<Option<i32>>) -> Vec<Option<i32>> {
        value
    }
}
