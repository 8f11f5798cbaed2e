n = int(input())
low, high = 1, n
while low < high:
    middle = (low + high) // 2
    print("probe", middle, flush=True)
    if input() == "fail":
        high = middle
    else:
        low = middle + 1
print("blame", low, flush=True)
