# line: 3
# says: syntax error
puts )
