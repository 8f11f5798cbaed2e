// line: 5
// says: totl
func tally(xs []int) int64 {
	total := int64(0)
	return total + totl
}
