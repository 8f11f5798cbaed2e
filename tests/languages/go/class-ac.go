type Counter struct{ count int64 }

func Constructor(start int) Counter {
	return Counter{int64(start)}
}

func (this *Counter) Add(x int) {
	this.count += int64(x)
}

func (this *Counter) Total() int64 {
	return this.count
}
