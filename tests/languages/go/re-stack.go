// line: 3
// says: stack overflow
func tally(xs []int) int64 {
	return tally(xs) + 1
}
