func tally(xs []int) int64 {
	line := strings.Repeat("x", 100000)
	for i := 0; i < 100; i++ {
		fmt.Println(line)
	}
	total := int64(0)
	for _, x := range xs {
		total += int64(x)
	}
	return total
}
