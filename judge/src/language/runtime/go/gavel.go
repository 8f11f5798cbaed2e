// Package gavel is what a generated driver is made of: the frames, the clock, the values.
// It is compiled once per toolchain.
package gavel

import (
	"encoding/binary"
	"fmt"
	"math"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
)

const (
	ready, notReady, result, failure = 1, 2, 3, 4
	outOfMemory, stackOverflow       = 1, 2

	protocolFault = 70 // EX_SOFTWARE
	mostNodes     = 1 << 24
	longestText   = 2000
	headerSize    = 4 + 1 + 4 + 8
)

// badResult is a result that the declared type cannot hold, or that cannot be written down.
type badResult string

func fault() { os.Exit(protocolFault) }

// cpuNow is the CPU time of all threads. Not the process's CPU clock: once a process has a CPU
// limit, Linux answers that clock from a value it only refreshes at timer ticks, 4 ms apart.
func cpuNow() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// Reader takes values off the front of one request. Little-endian, no type tags.
type Reader struct{ bytes []byte }

func (in *Reader) take(count int) []byte {
	if count > len(in.bytes) {
		fault()
	}
	taken := in.bytes[:count]
	in.bytes = in.bytes[count:]
	return taken
}

func (in *Reader) count() int { return int(binary.LittleEndian.Uint32(in.take(4))) }

// Method reads the number of the method that is to be called.
func (in *Reader) Method() int { return int(binary.LittleEndian.Uint16(in.take(2))) }

// Calls reads how many calls follow.
func (in *Reader) Calls() int { return in.count() }

// Finish makes sure that nothing is left.
func (in *Reader) Finish() {
	if len(in.bytes) != 0 {
		fault()
	}
}

// Writer collects one answer.
type Writer struct{ bytes []byte }

func (out *Writer) count(value int) {
	out.bytes = binary.LittleEndian.AppendUint32(out.bytes, uint32(value))
}

// Method writes down which method the result that follows is of.
func (out *Writer) Method(number int) {
	out.bytes = binary.LittleEndian.AppendUint16(out.bytes, uint16(number))
}

// Calls writes how many results follow.
func (out *Writer) Calls(count int) { out.count(count) }

// Codec is how a type is read and written.
type Codec[T any] struct {
	Read  func(in *Reader) T
	Write func(out *Writer, value T)
}

var Bool = Codec[bool]{
	func(in *Reader) bool { return in.take(1)[0] != 0 },
	func(out *Writer, value bool) {
		if value {
			out.bytes = append(out.bytes, 1)
		} else {
			out.bytes = append(out.bytes, 0)
		}
	},
}

var Int = Codec[int]{
	func(in *Reader) int { return int(int32(binary.LittleEndian.Uint32(in.take(4)))) },
	func(out *Writer, value int) {
		if int(int32(value)) != value {
			panic(badResult("returned " + strconv.Itoa(value) + ", which does not fit in 32 bits"))
		}
		out.bytes = binary.LittleEndian.AppendUint32(out.bytes, uint32(value))
	},
}

var Long = Codec[int64]{
	func(in *Reader) int64 { return int64(binary.LittleEndian.Uint64(in.take(8))) },
	func(out *Writer, value int64) {
		out.bytes = binary.LittleEndian.AppendUint64(out.bytes, uint64(value))
	},
}

var Double = Codec[float64]{
	func(in *Reader) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(in.take(8))) },
	func(out *Writer, value float64) {
		out.bytes = binary.LittleEndian.AppendUint64(out.bytes, math.Float64bits(value))
	},
}

var Char = Codec[byte]{
	func(in *Reader) byte { return in.take(1)[0] },
	func(out *Writer, value byte) { out.bytes = append(out.bytes, value) },
}

var String = Codec[string]{
	func(in *Reader) string { return string(in.take(in.count())) },
	func(out *Writer, value string) {
		out.count(len(value))
		out.bytes = append(out.bytes, value...)
	},
}

// List is a slice; nil is written as the empty one.
func List[T any](element Codec[T]) Codec[[]T] {
	return Codec[[]T]{
		func(in *Reader) []T {
			list := make([]T, in.count())
			for i := range list {
				list[i] = element.Read(in)
			}
			return list
		},
		func(out *Writer, list []T) {
			out.count(len(list))
			for i := range list {
				element.Write(out, list[i])
			}
		},
	}
}

func Map[K comparable, V any](key Codec[K], value Codec[V]) Codec[map[K]V] {
	return Codec[map[K]V]{
		func(in *Reader) map[K]V {
			count := in.count()
			read := make(map[K]V, count)
			for ; count > 0; count-- {
				k := key.Read(in)
				read[k] = value.Read(in)
			}
			return read
		},
		func(out *Writer, written map[K]V) {
			out.count(len(written))
			for k, v := range written {
				key.Write(out, k)
				value.Write(out, v)
			}
		},
	}
}

// Nullable is a pointer, nil for null.
func Nullable[T any](inner Codec[T]) Codec[*T] {
	return Codec[*T]{
		func(in *Reader) *T {
			if !Bool.Read(in) {
				return nil
			}
			value := inner.Read(in)
			return &value
		},
		func(out *Writer, value *T) {
			Bool.Write(out, value != nil)
			if value != nil {
				inner.Write(out, *value)
			}
		},
	}
}

// Linked is a singly linked list; `parts` gives the places of a node's value and next node.
func Linked[N, T any](value Codec[T], parts func(*N) (*T, **N)) Codec[*N] {
	return Codec[*N]{
		func(in *Reader) *N {
			var head *N
			tail := &head
			for count := in.count(); count > 0; count-- {
				*tail = new(N)
				val, next := parts(*tail)
				*val = value.Read(in)
				tail = next
			}
			return head
		},
		func(out *Writer, head *N) {
			at := len(out.bytes)
			out.count(0)
			length := 0
			for node := head; node != nil; length++ {
				if length > mostNodes {
					panic(badResult("the returned linked list has a cycle"))
				}
				val, next := parts(node)
				value.Write(out, *val)
				node = *next
			}
			binary.LittleEndian.PutUint32(out.bytes[at:], uint32(length))
		},
	}
}

// Tree is a binary tree in level order; `parts` gives the places of a node's value and children.
func Tree[N, T any](value Codec[T], parts func(*N) (*T, **N, **N)) Codec[*N] {
	return Codec[*N]{
		func(in *Reader) *N { return readTree(in, value, parts) },
		func(out *Writer, root *N) { writeTree(out, root, value, parts) },
	}
}

func readTree[N, T any](in *Reader, value Codec[T], parts func(*N) (*T, **N, **N)) *N {
	var root *N
	links := []**N{&root}
	for left := in.count(); left > 0; left-- {
		if len(links) == 0 {
			fault()
		}
		link := links[0]
		links = links[1:]
		if !Bool.Read(in) {
			continue
		}
		*link = new(N)
		val, first, second := parts(*link)
		*val = value.Read(in)
		links = append(links, first, second)
	}
	return root
}

func writeTree[N, T any](out *Writer, root *N, value Codec[T], parts func(*N) (*T, **N, **N)) {
	var slots []*N
	if root != nil {
		slots = append(slots, root)
	}
	for i := 0; i < len(slots); i++ {
		if slots[i] == nil {
			continue
		}
		_, first, second := parts(slots[i])
		slots = append(slots, *first, *second)
		if len(slots) > 2*mostNodes {
			panic(badResult("the returned tree has a cycle"))
		}
	}
	for len(slots) > 0 && slots[len(slots)-1] == nil {
		slots = slots[:len(slots)-1]
	}
	out.count(len(slots))
	for _, node := range slots {
		Bool.Write(out, node != nil)
		if node != nil {
			val, _, _ := parts(node)
			value.Write(out, *val)
		}
	}
}

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// PutInteger writes a result of any integer type as the declared one, when its value fits.
func PutInteger[D, A integer](codec Codec[D], out *Writer, value A) {
	declared := D(value)
	if A(declared) != value || (declared < 0) != (value < 0) {
		panic(badResult(fmt.Sprintf("returned %d, which does not fit in %d bits", value,
			8*reflect.TypeOf(declared).Size())))
	}
	codec.Write(out, declared)
}

// Trial is the clock and the place of one test.
type Trial struct {
	index, call   int
	started, used int64
}

// Start starts the clock: what follows is the solution's.
func (t *Trial) Start() { t.started = cpuNow() }

func (t *Trial) Stop() {
	if t.started != 0 {
		t.used = cpuNow() - t.started
		t.started = 0
	}
}

// Call says which call of a class problem comes now.
func (t *Trial) Call(number int) { t.call = number }

func send(frame []byte) {
	binary.LittleEndian.PutUint32(frame, uint32(len(frame)-4))
	for len(frame) > 0 {
		written, err := syscall.Write(4, frame)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || written <= 0 {
			fault()
		}
		frame = frame[written:]
	}
}

func header(kind byte, index int, cpu int64) []byte {
	frame := append(make([]byte, 4, 256), kind)
	frame = binary.LittleEndian.AppendUint32(frame, uint32(index))
	return binary.LittleEndian.AppendUint64(frame, uint64(cpu))
}

func appendText(frame []byte, text string) []byte {
	text = strings.ToValidUTF8(text, "?")
	if len(text) > longestText {
		text = strings.ToValidUTF8(text[:longestText], "") + "..."
	}
	return append(binary.LittleEndian.AppendUint32(frame, uint32(len(text))), text...)
}

func (t *Trial) fail(line int, kind, message string) {
	frame := header(failure, t.index, t.used)
	frame = binary.LittleEndian.AppendUint32(frame, uint32(line))
	frame = binary.LittleEndian.AppendUint32(frame, uint32(t.call))
	frame = append(frame, 0)
	send(appendText(appendText(frame, kind), message))
}

// userLine is the innermost line of the solution that was being run.
func userLine(file string) int {
	var counters [64]uintptr
	frames := runtime.CallersFrames(counters[:runtime.Callers(3, counters[:])])
	for {
		frame, more := frames.Next()
		if frame.File == file || strings.HasSuffix(frame.File, "/"+file) {
			return frame.Line
		}
		if !more {
			return 0
		}
	}
}

// describe splits what was passed to panic into a type and a message.
func describe(cause any) (kind, message string) {
	switch cause := cause.(type) {
	case runtime.Error:
		text := cause.Error()
		return "runtime error", strings.TrimPrefix(text, "runtime error: ")
	case error:
		return fmt.Sprintf("panic(%T)", cause), cause.Error()
	case fmt.Stringer:
		return fmt.Sprintf("panic(%T)", cause), cause.String()
	}
	return "panic", fmt.Sprint(cause)
}

func (t *Trial) run(test func(*Reader, *Writer, *Trial), in *Reader, file string) {
	out := &Writer{header(result, t.index, 0)}
	answered := false
	defer func() {
		cause := recover()
		if answered {
			return
		}
		t.Stop()
		if bad, ok := cause.(badResult); ok {
			t.fail(0, "", string(bad))
			return
		}
		kind, message := describe(cause)
		t.fail(userLine(file), kind, message)
	}()
	test(in, out, t)
	t.Stop()
	binary.LittleEndian.PutUint64(out.bytes[9:], uint64(t.used))
	answered = true
	send(out.bytes)
}

// LimitStack makes an endless recursion end long before it has taken all memory. Go copies a stack
// to make it grow, so for a moment it takes three times as much as it may have.
func LimitStack() {
	if bytes, err := strconv.Atoi(os.Getenv("GAVEL_STACK")); err == nil && bytes > 0 {
		debug.SetMaxStack(bytes)
	}
}

func readAll(buffer []byte) bool {
	for len(buffer) > 0 {
		got, err := syscall.Read(3, buffer)
		if err == syscall.EINTR {
			continue
		}
		if err != nil || got <= 0 {
			return false
		}
		buffer = buffer[got:]
	}
	return true
}

// Serve is the whole life of a driver: it answers requests until there are no more.
func Serve(file string, test func(*Reader, *Writer, *Trial)) {
	LimitStack()
	send(header(ready, 0, cpuNow()))
	var length [4]byte
	var buffer []byte
	for readAll(length[:]) {
		size := int(binary.LittleEndian.Uint32(length[:]))
		if size > cap(buffer) {
			buffer = make([]byte, size)
		}
		buffer = buffer[:size]
		if !readAll(buffer) {
			fault()
		}
		in := &Reader{buffer}
		trial := &Trial{index: in.count(), call: -1}
		trial.run(test, in, file)
	}
}

// Clear is the builtin of Go 1.21 for maps and slices.
func Clear(what any) {
	value := reflect.ValueOf(what)
	switch value.Kind() {
	case reflect.Map:
		for _, key := range value.MapKeys() {
			value.SetMapIndex(key, reflect.Value{})
		}
	case reflect.Slice:
		zero := reflect.Zero(value.Type().Elem())
		for i := 0; i < value.Len(); i++ {
			value.Index(i).Set(zero)
		}
	}
}
