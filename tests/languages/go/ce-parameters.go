// line: 3
// says: gavel calls `func tally(xs []int) int64`
func tally(xs []string) int64 {
	return 0
}
