// verdict: re
// says: does not fit in 64 bits
func tally(xs []int) uint64 {
	return 18446744073709551615
}
