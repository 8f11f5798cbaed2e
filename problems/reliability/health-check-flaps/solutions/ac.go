package main

func healthChanges(checks []Check, timeout int, fall int, rise int) []Change {
	type target struct {
		out bool
		row int
	}
	targets := map[string]*target{}
	changes := []Change{}
	for _, check := range checks {
		t := targets[check.Target]
		if t == nil {
			t = &target{}
			targets[check.Target] = t
		}
		succeeds := check.Millis != nil && *check.Millis <= timeout
		if succeeds != t.out {
			t.row = 0
			continue
		}
		t.row++
		need := fall
		if t.out {
			need = rise
		}
		if t.row == need {
			t.out = !t.out
			t.row = 0
			changes = append(changes, Change{check.Target, check.At, !t.out})
		}
	}
	return changes
}
