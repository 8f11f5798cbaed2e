// line: 4
// says: panic: elsewhere
func tally(xs []int) int64 {
	go func() { panic("elsewhere") }()
	time.Sleep(time.Second / 2)
	return 0
}
