# says: socket
require 'socket'

def tally(xs)
  Socket.new(:INET, :STREAM)
  xs.sum
end
