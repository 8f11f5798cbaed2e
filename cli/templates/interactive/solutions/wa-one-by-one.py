n = int(input())
version = 1
while version < n:
    print("?", version, flush=True)
    if input() == "broken":
        break
    version += 1
print("!", version, flush=True)
