// verdict: ce
// says: is `tallly` on line 3 meant to be it?
func tallly(xs []int) int64 {
	return 0
}
