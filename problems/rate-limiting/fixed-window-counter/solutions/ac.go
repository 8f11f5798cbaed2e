// Keeps for each customer what is left and until when that is true.
package main

type quota struct {
	left int
	ends int64
}

type TextQuota struct {
	limit  int
	window int64
	quotas map[string]quota
}

func Constructor(limit int, window int) TextQuota {
	return TextQuota{limit, int64(window), map[string]quota{}}
}

func (this *TextQuota) Send(customer string, texts int, now int64) bool {
	left := this.Left(customer, now) - texts
	if left < 0 {
		return false
	}
	this.quotas[customer] = quota{left, now - now%this.window + this.window}
	return true
}

func (this *TextQuota) Left(customer string, now int64) int {
	if known, ok := this.quotas[customer]; ok && now < known.ends {
		return known.left
	}
	return this.limit
}
