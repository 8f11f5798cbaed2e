# says: socket
import socket


class Solution:
    def tally(self, xs):
        socket.socket()
        return sum(xs)
