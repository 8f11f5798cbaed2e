package main

type RateLimiter struct {
	limit   int
	window  int64
	allowed map[string][]int64
}

func Constructor(limit int, window int) RateLimiter {
	return RateLimiter{limit, int64(window), map[string][]int64{}}
}

func (this *RateLimiter) Allow(user string, timestamp int64) bool {
	times := this.allowed[user]
	for len(times) > 0 && times[0] <= timestamp-this.window {
		times = times[1:]
	}
	allows := len(times) < this.limit
	if allows {
		times = append(times, timestamp)
	}
	this.allowed[user] = times
	return allows
}
