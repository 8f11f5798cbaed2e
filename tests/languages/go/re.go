// line: 5
// says: panic: no luck
func tally(xs []int) int64 {
	if len(xs) == 2 {
		panic("no luck")
	}
	return int64(xs[0] + xs[1] + xs[2])
}
