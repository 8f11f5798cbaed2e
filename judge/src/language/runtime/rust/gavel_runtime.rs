//! What the driver of a Rust solution is made of: values, frames, clocks, failures. Compiled once,
//! so that a submission pays for none of it.
#![allow(clippy::all)]

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::hash::Hash;
use std::io::{BufReader, Read, Write};
use std::mem::ManuallyDrop;
use std::os::unix::io::FromRawFd;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, AtomicU32, Ordering::Relaxed};
use std::sync::Mutex;

const READY: u8 = 1;
const RESULT: u8 = 3;
const FAILURE: u8 = 4;
const PROTOCOL_FAULT: i32 = 70; // EX_SOFTWARE
const LONGEST_TEXT: usize = 2000;

/// More nodes than any test has: a structure that was wired into a circle ends here.
const MOST_NODES: usize = 1 << 24;

extern "C" {
    fn getrusage(who: i32, usage: *mut Usage) -> i32;
    fn getrlimit(resource: i32, limits: *mut [u64; 2]) -> i32;
    fn atexit(handler: extern "C" fn()) -> i32;
    fn _exit(status: i32) -> !;
}

#[repr(C)]
struct Usage {
    user_seconds: i64,
    user_micros: i64,
    system_seconds: i64,
    system_micros: i64,
    rest: [i64; 14],
}

/// CPU nanoseconds of all threads. Not CLOCK_PROCESS_CPUTIME_ID: once a process has a CPU limit,
/// Linux answers that clock from a value it only refreshes at timer ticks, 4 ms apart.
fn cpu_now() -> i64 {
    let mut usage = Usage {
        user_seconds: 0,
        user_micros: 0,
        system_seconds: 0,
        system_micros: 0,
        rest: [0; 14],
    };
    unsafe { getrusage(0, &mut usage) };
    (usage.user_seconds + usage.system_seconds) * 1_000_000_000
        + (usage.user_micros + usage.system_micros) * 1_000
}

/// The bytes gavel sent are not what the driver was generated for: gavel's own fault.
pub fn protocol_fault() -> ! {
    unsafe { _exit(PROTOCOL_FAULT) }
}

// --- Reading -----------------------------------------------------------------

/// Takes values off the front of one request.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> &'a [u8] {
        if count > self.rest.len() {
            protocol_fault();
        }
        let (taken, rest) = self.rest.split_at(count);
        self.rest = rest;
        taken
    }
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        bytes.copy_from_slice(self.take(N));
        bytes
    }
    pub fn count(&mut self) -> usize {
        u32::from_le_bytes(self.bytes()) as usize
    }
    pub fn method(&mut self) -> u16 {
        u16::from_le_bytes(self.bytes())
    }
    fn flag(&mut self) -> bool {
        self.take(1)[0] != 0
    }
    pub fn finish(&self) {
        if !self.rest.is_empty() {
            protocol_fault();
        }
    }
}

pub fn boolean(r: &mut Reader) -> bool {
    r.flag()
}
pub fn int(r: &mut Reader) -> i32 {
    i32::from_le_bytes(r.bytes())
}
pub fn long(r: &mut Reader) -> i64 {
    i64::from_le_bytes(r.bytes())
}
pub fn double(r: &mut Reader) -> f64 {
    f64::from_le_bytes(r.bytes())
}
pub fn character(r: &mut Reader) -> char {
    char::from(r.take(1)[0])
}
pub fn text(r: &mut Reader) -> String {
    let length = r.count();
    String::from_utf8_lossy(r.take(length)).into_owned()
}

pub fn list<T>(r: &mut Reader, mut read: impl FnMut(&mut Reader) -> T) -> Vec<T> {
    (0..r.count()).map(|_| read(r)).collect()
}

pub fn option<T>(r: &mut Reader, read: impl FnOnce(&mut Reader) -> T) -> Option<T> {
    if r.flag() {
        Some(read(r))
    } else {
        None
    }
}

pub fn map<K: Hash + Eq, V>(
    r: &mut Reader,
    mut key: impl FnMut(&mut Reader) -> K,
    mut value: impl FnMut(&mut Reader) -> V,
) -> HashMap<K, V> {
    (0..r.count()).map(|_| (key(r), value(r))).collect()
}

/// A node of a singly linked list, as the problem's own type.
pub trait ChainNode: Sized {
    type Value;
    fn make(val: Self::Value, next: Option<Box<Self>>) -> Self;
    fn val(&self) -> &Self::Value;
    fn next(&self) -> &Option<Box<Self>>;
}

pub fn chain<N: ChainNode>(
    r: &mut Reader,
    read: impl FnMut(&mut Reader) -> N::Value,
) -> Option<Box<N>> {
    let values = list(r, read);
    values
        .into_iter()
        .rev()
        .fold(None, |next, val| Some(Box::new(N::make(val, next))))
}

/// A link to a node of a binary tree.
pub type Link<N> = Option<Rc<RefCell<N>>>;

/// A node of a binary tree, as the problem's own type.
pub trait BinaryNode: Sized {
    type Value;
    fn make(val: Self::Value) -> Self;
    fn val(&self) -> &Self::Value;
    fn left(&mut self) -> &mut Link<Self>;
    fn right(&mut self) -> &mut Link<Self>;
}

pub fn tree<N: BinaryNode>(
    r: &mut Reader,
    mut read: impl FnMut(&mut Reader) -> N::Value,
) -> Link<N> {
    let mut slots: VecDeque<Link<N>> = list(r, |r| {
        option(r, |r| Rc::new(RefCell::new(N::make(read(r)))))
    })
    .into();
    let root = slots.pop_front()?;
    let mut parents: VecDeque<Rc<RefCell<N>>> = root.iter().cloned().collect();
    while let Some(parent) = parents.pop_front() {
        let (left, right) = (slots.pop_front().flatten(), slots.pop_front().flatten());
        parents.extend(left.iter().cloned());
        parents.extend(right.iter().cloned());
        *parent.borrow_mut().left() = left;
        *parent.borrow_mut().right() = right;
    }
    root
}

// --- Writing -----------------------------------------------------------------

/// Collects one answer.
pub struct Writer {
    bytes: Vec<u8>,
    refusal: Option<String>,
}

impl Writer {
    pub fn count(&mut self, count: usize) {
        self.bytes.extend_from_slice(&(count as u32).to_le_bytes());
    }
    pub fn method(&mut self, method: u16) {
        self.bytes.extend_from_slice(&method.to_le_bytes());
    }
    fn flag(&mut self, flag: bool) {
        self.bytes.push(flag as u8);
    }
    fn refuse(&mut self, why: String) {
        self.refusal.get_or_insert(why);
    }
}

pub fn put_boolean(w: &mut Writer, value: &bool) {
    w.flag(*value);
}
pub fn put_int(w: &mut Writer, value: &i32) {
    w.bytes.extend_from_slice(&value.to_le_bytes());
}
pub fn put_long(w: &mut Writer, value: &i64) {
    w.bytes.extend_from_slice(&value.to_le_bytes());
}
pub fn put_double(w: &mut Writer, value: &f64) {
    w.bytes.extend_from_slice(&value.to_le_bytes());
}
pub fn put_character(w: &mut Writer, value: &char) {
    let code = *value as u32;
    if code > 255 {
        w.refuse(format!(
            "returned the char {:?}, which is not a single byte",
            value
        ));
    }
    w.bytes.push(code as u8);
}
pub fn put_text(w: &mut Writer, value: &String) {
    w.count(value.len());
    w.bytes.extend_from_slice(value.as_bytes());
}

pub fn put_list<T>(w: &mut Writer, values: &Vec<T>, mut put: impl FnMut(&mut Writer, &T)) {
    w.count(values.len());
    for value in values {
        put(w, value);
    }
}

pub fn put_option<T>(w: &mut Writer, value: &Option<T>, put: impl FnOnce(&mut Writer, &T)) {
    w.flag(value.is_some());
    if let Some(value) = value {
        put(w, value);
    }
}

pub fn put_map<K, V>(
    w: &mut Writer,
    values: &HashMap<K, V>,
    mut put_key: impl FnMut(&mut Writer, &K),
    mut put_value: impl FnMut(&mut Writer, &V),
) {
    w.count(values.len());
    for (key, value) in values {
        put_key(w, key);
        put_value(w, value);
    }
}

pub fn put_chain<N: ChainNode>(
    w: &mut Writer,
    head: &Option<Box<N>>,
    mut put: impl FnMut(&mut Writer, &N::Value),
) {
    let at = w.bytes.len();
    w.count(0);
    let mut count: u32 = 0;
    let mut next = head;
    while let Some(node) = next {
        put(w, node.val());
        count += 1;
        next = node.next();
    }
    w.bytes[at..at + 4].copy_from_slice(&count.to_le_bytes());
}

pub fn put_tree<N: BinaryNode>(
    w: &mut Writer,
    root: &Link<N>,
    mut put: impl FnMut(&mut Writer, &N::Value),
) {
    let mut slots: Vec<Link<N>> = root.iter().map(|node| Some(Rc::clone(node))).collect();
    let mut at = 0;
    while at < slots.len() {
        if let Some(node) = slots[at].clone() {
            let mut node = node.borrow_mut();
            let (left, right) = (node.left().clone(), node.right().clone());
            slots.push(left);
            slots.push(right);
        }
        at += 1;
        if slots.len() > 2 * MOST_NODES {
            return w.refuse("the returned tree has a cycle".to_string());
        }
    }
    while let Some(None) = slots.last() {
        slots.pop();
    }
    w.count(slots.len());
    for slot in &slots {
        put_option(w, slot, |w, node| put(w, node.borrow().val()));
    }
}

// --- Frames and failures -----------------------------------------------------

static INDEX: AtomicU32 = AtomicU32::new(0);
static CALL: AtomicI32 = AtomicI32::new(-1);
static RUNNING: AtomicBool = AtomicBool::new(false);
static STARTED: AtomicI64 = AtomicI64::new(0);
static USED: AtomicI64 = AtomicI64::new(0);

struct Panic {
    message: String,
    line: u32,
}

static LAST_PANIC: Mutex<Option<Panic>> = Mutex::new(None);

/// The clock and the place of one test. The driver starts it around the user's code.
pub fn start() {
    STARTED.store(cpu_now(), Relaxed);
}
pub fn stop() {
    let started = STARTED.swap(0, Relaxed);
    if started != 0 {
        USED.store(cpu_now() - started, Relaxed);
    }
}
/// class: the call that is about to be made.
pub fn enter_call(call: usize) {
    CALL.store(call as i32, Relaxed);
}

fn send(kind: u8, payload: &[u8], cpu: i64) {
    let mut frame = Vec::with_capacity(payload.len() + 17);
    frame.extend_from_slice(&(payload.len() as u32 + 13).to_le_bytes());
    frame.push(kind);
    frame.extend_from_slice(&INDEX.load(Relaxed).to_le_bytes());
    frame.extend_from_slice(&cpu.to_le_bytes());
    frame.extend_from_slice(payload);
    let mut answers = ManuallyDrop::new(unsafe { File::from_raw_fd(4) });
    if answers.write_all(&frame).is_err() {
        protocol_fault();
    }
}

fn pack_text(to: &mut Vec<u8>, text: &str) {
    let mut length = text.len().min(LONGEST_TEXT);
    while !text.is_char_boundary(length) {
        length -= 1;
    }
    to.extend_from_slice(&(length as u32).to_le_bytes());
    to.extend_from_slice(&text.as_bytes()[..length]);
}

fn fail(kind: &str, message: &str, line: u32) {
    RUNNING.store(false, Relaxed);
    let mut payload = Vec::new();
    payload.extend_from_slice(&line.to_le_bytes());
    payload.extend_from_slice(&CALL.load(Relaxed).to_le_bytes());
    payload.push(0);
    pack_text(&mut payload, kind);
    pack_text(&mut payload, message);
    send(FAILURE, &payload, USED.load(Relaxed));
}

extern "C" fn on_exit() {
    if RUNNING.load(Relaxed) {
        stop();
        fail(
            "process::exit",
            "the program exited before the method returned",
            0,
        );
    }
}

/// Remembers what a panic says instead of printing it.
fn watch_panics(file: &'static str) {
    panic::set_hook(Box::new(move |info| {
        let payload = info.payload();
        let message = match (
            payload.downcast_ref::<&str>(),
            payload.downcast_ref::<String>(),
        ) {
            (Some(text), _) => text.to_string(),
            (_, Some(text)) => text.clone(),
            _ => "a value that is no text".to_string(),
        };
        let line = match info.location() {
            Some(place) if place.file().ends_with(file) => place.line(),
            _ => 0,
        };
        if let Ok(mut last) = LAST_PANIC.lock() {
            *last = Some(Panic { message, line });
        }
    }));
}

/// Runs one test: reads the arguments, calls the user's code, writes the result.
pub type RunTest = fn(&mut Reader, &mut Writer);

fn run_one(run_test: RunTest, body: &[u8]) {
    let mut reader = Reader { rest: body };
    INDEX.store(reader.count() as u32, Relaxed);
    CALL.store(-1, Relaxed);
    USED.store(0, Relaxed);
    RUNNING.store(true, Relaxed);
    let mut writer = Writer {
        bytes: Vec::new(),
        refusal: None,
    };
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| run_test(&mut reader, &mut writer)));
    stop();
    RUNNING.store(false, Relaxed);
    let _ = std::io::stdout().flush();
    match (outcome, writer.refusal) {
        (Ok(()), None) => send(RESULT, &writer.bytes, USED.load(Relaxed)),
        (Ok(()), Some(why)) => fail("", &why, 0),
        (Err(_), _) => {
            let last = LAST_PANIC.lock().ok().and_then(|mut last| last.take());
            let last = last.unwrap_or(Panic {
                message: String::new(),
                line: 0,
            });
            fail("panic", &last.message, last.line);
        }
    }
}

/// Runs on a stack that ends before the memory limit does, so that a recursion without end is told
/// from a hunger for memory.
fn with_large_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    const STACK: i32 = 3;
    const MOST: u64 = 1 << 30;
    let mut limits = [MOST; 2];
    unsafe { getrlimit(STACK, &mut limits) };
    let size = (limits[0].min(MOST) / 4 * 3) as usize;
    let thread = std::thread::Builder::new()
        .name("main".to_string())
        .stack_size(size)
        .spawn(run);
    match thread.map(|thread| thread.join()) {
        Ok(Ok(result)) => result,
        _ => std::process::exit(101),
    }
}

/// Runs a solution that is a whole program of its own.
pub fn run_program(main: fn() -> ExitCode) -> ExitCode {
    with_large_stack(main)
}

/// The whole life of a driver: answers requests until there are no more. `file` is the solution's.
pub fn serve(run_test: RunTest, file: &'static str) {
    watch_panics(file);
    unsafe { atexit(on_exit) };
    with_large_stack(move || answer_requests(run_test));
}

fn answer_requests(run_test: RunTest) {
    send(READY, &[], cpu_now());
    let mut requests = BufReader::with_capacity(1 << 18, unsafe { File::from_raw_fd(3) });
    let mut head = [0; 4];
    let mut body = Vec::new();
    while requests.read_exact(&mut head).is_ok() {
        body.resize(u32::from_le_bytes(head) as usize, 0);
        if requests.read_exact(&mut body).is_err() {
            protocol_fault();
        }
        run_one(run_test, &body);
    }
}
