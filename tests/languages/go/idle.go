// says: sleeping
func tally(xs []int) int64 {
	time.Sleep(time.Hour)
	return 0
}
