def busiest(users, times, gap, k)
  seen = Hash.new { |hash, user| hash[user] = [] }
  users.zip(times) { |user, time| seen[user] << time }
  sessions = seen.map do |user, at|
    [-1 - at.sort.each_cons(2).count { |a, b| b - a > gap }, user]
  end
  sessions.sort.first(k).map(&:last)
end
