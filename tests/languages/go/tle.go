// says: computing
func tally(xs []int) int64 {
	for i := int64(0); ; i++ {
	}
}
