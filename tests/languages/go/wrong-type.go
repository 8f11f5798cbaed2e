// verdict: ce
// line: 4
// says: gavel calls `func tally(xs []int) int64`
func tally(xs []int) string {
	return ""
}
