# line: 4
# says: ValueError
n = int(input())
print(int("x") + n)
