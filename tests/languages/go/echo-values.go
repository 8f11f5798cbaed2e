type Echo struct{}

func Constructor() Echo { return Echo{} }

func (*Echo) EchoBool(value bool) bool { return value }
func (*Echo) EchoInt(value int) int { return value }
func (*Echo) EchoLong(value int64) int64 { return value }
func (*Echo) EchoDouble(value float64) float64 { return value }
func (*Echo) EchoChar(value byte) byte { return value }
func (*Echo) EchoString(value string) string { return value }
func (*Echo) EchoInts(value []int) []int { return value }
func (*Echo) EchoLongs(value []int64) []int64 { return value }
func (*Echo) EchoDoubles(value []float64) []float64 { return value }
func (*Echo) EchoBools(value []bool) []bool { return value }
func (*Echo) EchoChars(value []byte) []byte { return value }
func (*Echo) EchoStrings(value []string) []string { return value }
func (*Echo) EchoGrid(value [][]int) [][]int { return value }
func (*Echo) EchoBoard(value [][]byte) [][]byte { return value }
func (*Echo) EchoPages(value [][]string) [][]string { return value }
func (*Echo) EchoCube(value [][][]int64) [][][]int64 { return value }
func (*Echo) EchoPoint(value Point) Point { return value }
func (*Echo) EchoPoints(value []Point) []Point { return value }
func (*Echo) EchoTrip(value Trip) Trip { return value }
func (*Echo) EchoTrips(value [][]Trip) [][]Trip { return value }
func (*Echo) EchoMaybeBool(value *bool) *bool { return value }
func (*Echo) EchoMaybeInt(value *int) *int { return value }
func (*Echo) EchoMaybeLong(value *int64) *int64 { return value }
func (*Echo) EchoMaybeDouble(value *float64) *float64 { return value }
func (*Echo) EchoMaybeChar(value *byte) *byte { return value }
func (*Echo) EchoMaybeString(value *string) *string { return value }
func (*Echo) EchoMaybePoint(value *Point) *Point { return value }
func (*Echo) EchoMaybeInts(value []*int) []*int { return value }
