n = int(input())


def fails(deploy):
    print("probe", deploy, flush=True)
    return input() == "fail"


if not fails(n):
    print("blame none", flush=True)
else:
    low, high = 1, n
    while low < high:
        middle = (low + high) // 2
        if fails(middle):
            high = middle
        else:
            low = middle + 1
    print("blame", low, flush=True)
