package main

type record struct {
	versions     []int // One for each replica, -1 for none.
	acknowledged int
}

func replayGets(replicas int, r int, w int, ops []Op) []Got {
	records := map[string]*record{}
	gets := []Got{}
	for i, op := range ops {
		of := records[op.Key]
		if of == nil {
			of = &record{make([]int, replicas), -1}
			for replica := range of.versions {
				of.versions[replica] = -1
			}
			records[op.Key] = of
		}
		if op.Kind == "put" {
			for asked := 0; asked < op.Answers; asked++ {
				of.versions[(op.First+asked)%replicas] = i
			}
			if op.Answers >= w {
				of.acknowledged = i
			}
			continue
		}
		got := Got{Op: i, Status: "failed", Version: -1, Repaired: []int{}}
		if op.Answers >= r {
			got.Status = "missing"
			for asked := 0; asked < r; asked++ {
				if version := of.versions[(op.First+asked)%replicas]; version > got.Version {
					got.Status, got.Version, got.Value = "ok", version, ops[version].Value
				}
			}
			got.Stale = of.acknowledged > got.Version
			for asked := 0; asked < op.Answers; asked++ {
				replica := (op.First + asked) % replicas
				if of.versions[replica] < got.Version {
					of.versions[replica] = got.Version
					got.Repaired = append(got.Repaired, replica)
				}
			}
		}
		gets = append(gets, got)
	}
	return gets
}
