"""Counts the instructions that rustc executes to check crisp-api.

Seconds depend on the machine and on its load, instructions hardly do, so CI can bound them.
"""

import os
import re
import shutil
import stat
import subprocess

from measure import quiet

# 5 % above the last count. Raise the bound in the commit that adds the code, and say why.
BOUND = 7_300_000_000

WRAPPER = """#!/bin/sh
# Runs rustc, and counts the instructions of the crate `crisp_api`.
for argument; do
  [ "$previous" = --crate-name ] && name=$argument
  previous=$argument
done
if [ "$name" = crisp_api ]; then
  exec valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null \\
    --log-file="$COUNT_LOG" "$@"
fi
exec "$@"
"""


def is_available():
    return shutil.which("valgrind") is not None


def count(project):
    """Returns the number of instructions for a check of all endpoints without TLS."""
    quiet(project.cargo("check"), project.folder)
    project.clean()
    wrapper, log = project.target / "count-rustc", project.target / "count.log"
    wrapper.write_text(WRAPPER)
    wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
    # The wrapper is for workspace members only, so that the fingerprints of dependencies stay valid.
    environment = dict(os.environ, RUSTC_WORKSPACE_WRAPPER=str(wrapper), COUNT_LOG=str(log),
                       CARGO_INCREMENTAL="0")
    subprocess.run(project.cargo("check"), cwd=project.folder, env=environment, check=True,
                   capture_output=True)
    refs = re.search(r"I\s+refs:\s+([\d,]+)", log.read_text())
    return int(refs[1].replace(",", ""))
