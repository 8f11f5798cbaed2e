// line: 4
// says: fatal error: fault
func tally(xs []int) int64 {
	return *(*int64)(unsafe.Pointer(uintptr(0xdead0000)))
}
