func tally(xs []int) int64 {
	fmt.Println("this is no answer: 41")
	total := int64(0)
	for _, x := range xs {
		total += int64(x)
	}
	return total
}
