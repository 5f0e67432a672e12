"""Runs LibreOffice, and ends it when the program that asked for it stops listening or is gone, however that ended.

It is a program of its own, and imports nothing of ours: FOLDER COMMAND... It runs the command, and returns what that
returned. Its own input is a pipe that nothing is written to: when that ends before the command does, it ends all that
the command began, and removes the folder.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import threading

NOT_STARTED = 127


def main(folder: str, *command: str) -> int:
    """Run the command."""
    try:
        running = subprocess.Popen(command, stdin=subprocess.DEVNULL, start_new_session=True)
    except OSError:
        return NOT_STARTED
    threading.Thread(target=_wait, args=(running,), daemon=True).start()
    sys.stdin.buffer.read()
    _end(running)
    shutil.rmtree(folder, ignore_errors=True)
    return 1


def _wait(running: "subprocess.Popen[bytes]") -> None:
    code = running.wait()
    if not _ending.is_set():
        _end(running)
        os._exit(min(abs(code), 126))


_ending = threading.Event()


def _end(running: "subprocess.Popen[bytes]") -> None:
    """End the command, and what it began: the first that is started only watches over the one that works."""
    _ending.set()
    if sys.platform == "win32":
        subprocess.run(["taskkill", "/T", "/F", "/PID", str(running.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):  # all of them have ended
            os.killpg(running.pid, 9)
    running.wait()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
