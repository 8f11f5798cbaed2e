n = int(input())
low, high = 1, n + 1  # n + 1 stands for "none of them"
while low < high:
    middle = (low + high) // 2
    print("probe", middle, flush=True)
    if input() == "fail":
        high = middle
    else:
        low = middle + 1
print("blame", low if low <= n else "none", flush=True)
