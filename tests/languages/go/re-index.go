// line: 6
// says: runtime error: index out of range [3] with length 3
func tally(xs []int) int64 {
	total := int64(0)
	for i := 0; i <= len(xs); i++ {
		total += int64(xs[i])
	}
	return total
}
