type Counter struct{ count int64 }

func Constructor(start int) *Counter { return &Counter{int64(start)} }
func (c *Counter) Add(x int)         { c.count += int64(x) }
func (c *Counter) Total() int64      { return c.count }
