# line: 3
# says: SyntaxError
print(1
