"""Opens hostile files; prints what was said, the processor time each took (s) and how memory grew (MB)."""

import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from resource import RUSAGE_SELF, getrusage

from spo.evidence.reading import FileRefused, limits, open_file
from spo.guidance import guidance

from . import HOSTILE

caps = limits(guidance().figures)
for name in sys.argv[1:]:
    content = HOSTILE[name][0]()
    with suppress(OSError):  # forget the most memory so far, which making the file may have taken
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before = getrusage(RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    said = ""
    try:
        open_file(content, caps)
    except FileRefused as refused:
        said = str(refused)
    seconds = time.process_time() - begun
    grown = (getrusage(RUSAGE_SELF).ru_maxrss - before) / 1024
    sys.stdout.write(json.dumps([name, said, seconds, grown]) + "\n")
    sys.stdout.flush()
