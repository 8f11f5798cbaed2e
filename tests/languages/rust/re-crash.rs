// says: SIGSEGV
impl Solution {
    pub fn tally(xs: Vec<i32>) -> i64 {
        unsafe { std::ptr::read_volatile((8 * xs.len()) as *const i64) }
    }
}
