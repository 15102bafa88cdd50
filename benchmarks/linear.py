"""How the cost of each pump of `tests/hostile/pumps.py` grows: doubled four times, in seconds of work and megabytes.

`python benchmarks/linear.py [WORDS…]` prints a row for each pump whose name holds one of the words. Each size is read
by a process of its own; the exponent is that of the last two doublings, without what reading nothing costs.
"""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.hostile.pumps import PUMPS

ROOT = Path(__file__).parent.parent

ONE = """
import resource, sys, time
from tests.hostile.pumps import PUMPS
from tests.hostile.running import run
pump = PUMPS[sys.argv[1]]
content = pump.made(int(sys.argv[2]))
run(pump.format, pump.made(1))
began = time.process_time()
run(pump.format, content)
print(len(content), time.process_time() - began, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
"""


def measured(name: str, count: int) -> tuple[int, float, float]:
    done = subprocess.run(
        [sys.executable, "-c", ONE, name, str(count)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    size, seconds, megabytes = done.stdout.split()
    return int(size), float(seconds), float(megabytes)


def main() -> None:
    print("| pump | its size at last | seconds at n, 2n, 4n, 8n, 16n | peak | exponent |")
    print("| --- | --- | --- | --- | --- |")
    for name, pump in PUMPS.items():
        if sys.argv[1:] and not any(word in name for word in sys.argv[1:]):
            continue
        nothing = measured(name, 1)[1]
        rows = [measured(name, pump.n * times) for times in (1, 2, 4, 8, 16)]
        least, most = (max(0.002, rows[at][1] - nothing) for at in (2, 4))
        seconds = " ".join(f"{row[1]:.2f}" for row in rows)
        exponent = math.log(most / least, 4)
        print(f"| {name} | {rows[-1][0]:,} | {seconds} | {rows[-1][2]:.0f} MB | {exponent:.1f} |", flush=True)


if __name__ == "__main__":
    if "--help" in sys.argv:
        sys.exit(__doc__)
    main()
