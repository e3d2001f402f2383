"""Measures the cost of a command."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Cost:
    """Wall time and CPU time in seconds, and the peak memory of the largest process in bytes."""

    wall: float
    cpu: float
    memory: int
    size: int = 0

    def __str__(self):
        return f"{self.wall:.2f} s, {self.cpu:.2f} s CPU, {self.memory / 1e6:.0f} MB"

    def with_size(self, size):
        return replace(self, size=size)

    @classmethod
    def median(cls, costs):
        median_of = lambda name: statistics.median(getattr(cost, name) for cost in costs)
        return cls(median_of("wall"), median_of("cpu"), median_of("memory"), median_of("size"))


def cost_of(command, folder):
    """Runs a command and returns its cost, as reported by the kernel for all child processes."""
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL,
                               stderr=subprocess.PIPE, text=True)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))} failed:\n{errors}")
    kilobyte = 1 if os.uname().sysname == "Darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * kilobyte)


def quiet(command, folder):
    """Runs a command without returning its cost."""
    cost_of(command, folder)
