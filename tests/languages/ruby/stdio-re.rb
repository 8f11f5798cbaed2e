# line: 5
# says: ArgumentError: invalid value for Integer(): "x"
# unsaid: gavel/
n = gets.to_i
puts Integer('x') + n
