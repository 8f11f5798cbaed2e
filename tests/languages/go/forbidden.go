// says: socket
import "syscall"

func tally(xs []int) int64 {
	syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	return 0
}
