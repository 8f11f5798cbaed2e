// line: 8
// says: nil map
type Counter struct{ counts map[int]int }

func Constructor(start int) Counter { return Counter{} }
func (this *Counter) Add(x int) {
	if x < 0 {
		this.counts[x] = x
	}
}
func (this *Counter) Total() int64 { return 8 }
