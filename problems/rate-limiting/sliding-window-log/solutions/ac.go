// A queue of admitted times per client; what has left the window is dropped at the next look.
package main

type SlidingWindowLimiter struct {
	limit    int
	window   int64
	admitted map[string][]int64
}

func Constructor(limit int, window int) SlidingWindowLimiter {
	return SlidingWindowLimiter{limit, int64(window), map[string][]int64{}}
}

func (this *SlidingWindowLimiter) inside(client string, at int64) []int64 {
	times := this.admitted[client]
	for len(times) > 0 && times[0] <= at-this.window {
		times = times[1:]
	}
	this.admitted[client] = times
	return times
}

func (this *SlidingWindowLimiter) Allow(client string, at int64) bool {
	times := this.inside(client, at)
	if len(times) == this.limit {
		return false
	}
	this.admitted[client] = append(times, at)
	return true
}

func (this *SlidingWindowLimiter) Remaining(client string, at int64) int {
	return this.limit - len(this.inside(client, at))
}
