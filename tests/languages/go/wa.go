func tally(xs []int) int64 {
	total := int32(0)
	for _, x := range xs {
		total += int32(x)
	}
	return int64(total)
}
