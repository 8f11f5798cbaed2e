package main

// rollup visits the readings from the newest arrival to the oldest, so that among equal times the
// first one seen is the one that counts.
func rollup(readings []Reading, start int64, step int, points int) []Bucket {
	groups := make([][]*Reading, points)
	var known *Reading
	newer := func(candidate, than *Reading) bool { return than == nil || candidate.At > than.At }
	for i := len(readings) - 1; i >= 0; i-- {
		r := &readings[i]
		if r.At < start {
			if newer(r, known) {
				known = r
			}
		} else if index := (r.At - start) / int64(step); index < int64(points) {
			groups[index] = append(groups[index], r)
		}
	}
	buckets := make([]Bucket, points)
	for i, group := range groups {
		b := &buckets[i]
		b.Count = len(group)
		if len(group) > 0 {
			low, high, sum, newest := group[0].Value, group[0].Value, int64(0), group[0]
			for _, r := range group {
				if r.Value < low {
					low = r.Value
				}
				if r.Value > high {
					high = r.Value
				}
				sum += int64(r.Value)
				if newer(r, newest) {
					newest = r
				}
			}
			count := int64(len(group))
			average := int((sum - ((sum%count)+count)%count) / count)
			b.Lowest, b.Highest, b.Average = &low, &high, &average
			known = newest
		}
		if known != nil {
			latest := known.Value
			b.Latest = &latest
		}
	}
	return buckets
}
