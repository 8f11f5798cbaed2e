// line: 3
// says: unused
func tally(xs []int) int64 { unused := 1; return 0 }
