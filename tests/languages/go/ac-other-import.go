// A package that gavel has not prepared.
import "text/template"

func tally(xs []int) int64 {
	total := int64(len(template.HTMLEscapeString("")))
	for _, x := range xs {
		total += int64(x)
	}
	return total
}
