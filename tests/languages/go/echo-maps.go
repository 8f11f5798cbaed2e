type Echo struct{}

func Constructor() Echo { return Echo{} }

func (*Echo) EchoCounts(value map[string]int) map[string]int { return value }
func (*Echo) EchoNames(value map[int]string) map[int]string { return value }
func (*Echo) EchoTotals(value map[int64]int64) map[int64]int64 { return value }
func (*Echo) EchoFlags(value map[bool]float64) map[bool]float64 { return value }
func (*Echo) EchoGrades(value map[byte][]int) map[byte][]int { return value }
func (*Echo) EchoGroups(value map[string][]Point) map[string][]Point { return value }
