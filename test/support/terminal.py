"""Runs a program at a terminal of its own and types, each answer when its prompt is on the screen.

    terminal.py CONVERSATION PROGRAM [ARGUMENT ...]

CONVERSATION is JSON: [[prompt, keys], ...]. Everything that the program shows goes to standard output. Exits as the
program does, or with 124 when a prompt does not come.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

SECONDS = 40


def main():
    conversation = json.loads(sys.argv[1])
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.execvp(sys.argv[2], sys.argv[2:])
    seen = b""
    from_here = 0
    end = time.time() + SECONDS
    while time.time() < end:
        if conversation and conversation[0][0].encode() in seen[from_here:]:
            from_here = len(seen)
            time.sleep(0.2)
            os.write(terminal, conversation.pop(0)[1].encode())
        ready, _, _ = select.select([terminal], [], [], 0.1)
        if not ready:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            break
        seen += chunk
    else:
        os.kill(pid, 9)
        seen += b"\n(a prompt did not come)\n"
    sys.stdout.buffer.write(seen)
    sys.stdout.flush()
    status = os.waitpid(pid, 0)[1]
    sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 124)


main()
