"""A program on a terminal of its own, driven as a person would: reads until something is shown."""

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time


class Terminal:
    def __init__(self, command, cwd, env, columns=80, rows=30):
        master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

        def own_terminal():
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(command, cwd=cwd, env=env, stdin=slave, stdout=slave,
                                        stderr=slave, preexec_fn=own_terminal)
        os.close(slave)
        self.master = master
        self.text = ""  # everything that was shown
        self.seen = 0   # up to where expect() has looked

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)

    def _read(self, timeout):
        ready, _, _ = select.select([self.master], [], [], timeout)
        if not ready:
            return False
        try:
            data = os.read(self.master, 65536)
        except OSError:  # the other side is closed
            return None
        self.text += data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(data) or None

    def expect(self, pattern, timeout=120):
        """Waits until the pattern is shown after what was expected last; gives the match."""
        end = time.monotonic() + timeout
        while True:
            found = re.compile(pattern).search(self.text, self.seen)
            if found:
                self.seen = found.end()
                return found
            if self._read(max(0, min(1, end - time.monotonic()))) is None or time.monotonic() > end:
                raise AssertionError(f"not shown: {pattern!r} after\n{self.text[self.seen:]}")

    def send(self, text):
        os.write(self.master, text.encode())

    def interrupt(self):
        self.send("\x03")

    @contextlib.contextmanager
    def stopped(self):
        """The program does not run meanwhile."""
        self.process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, self.process.pid, os.WSTOPPED)
        yield
        self.process.send_signal(signal.SIGCONT)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def wait(self, timeout=60):
        """Reads to the end; the exit status."""
        end = time.monotonic() + timeout
        while self._read(0.2) is not None and time.monotonic() < end:
            if self.process.poll() is not None and not self._read(0):
                break
        return self.process.wait(timeout=max(1, end - time.monotonic()))
