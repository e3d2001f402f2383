#!/usr/bin/env python3
"""Compares the compile times of crisp-api with those of progenitor for the same spec.

    python3 benches/compile/compile.py [--runs 3] [--cold-runs 1] [--no-progenitor] [--folder DIR]

prints a table of medians. The script works on a copy of this repository in a temporary folder, or in
DIR, which is kept and makes the next run faster. The first run downloads progenitor. Each value is
the cost of one crate whose dependencies are already built. In each round, the measurements of both
sides alternate, so that a busy machine slows both.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import Cost, cost_of, quiet
from openapi30 import convert, operations, subset
from instructions import BOUND, count, is_available
from projects import ENDPOINTS, HANDWRITTEN, Project, copy_clone, empty, our_port, progenitor

CLONE = Path(__file__).resolve().parents[2]


def main():
    arguments = parse()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments.folder or temporary).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        if arguments.instructions:
            sys.exit(instructions(folder))
        measures = prepare(folder, arguments)
        print("\n".join(table(run(measures, arguments))))
        if is_available():
            instructions(folder)


def instructions(folder):
    """Prints the instructions of rustc for a check of all endpoints, and returns whether they exceed the bound."""
    if not is_available():
        print("SKIPPED: counting instructions requires valgrind")
        return 0
    counted = count(copy_clone(CLONE, folder / "crisp-api"))
    print(f"\nall endpoints: check: {counted / 1e9:.2f} G instructions of rustc (bound {BOUND / 1e9:.2f} G)")
    if counted > BOUND:
        print("the bound in benches/compile/instructions.py is exceeded")
    return int(counted > BOUND)


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="number of rounds (default 3)")
    parser.add_argument("--cold-runs", type=int, default=1, help="number of rounds that build the macros (default 1)")
    parser.add_argument("--no-progenitor", action="store_true", help="measure crisp-api only")
    parser.add_argument("--instructions", action="store_true",
                        help="only count the instructions of rustc, and fail if they exceed the bound")
    parser.add_argument("--folder", help="the working folder, which is kept")
    return parser.parse_args()


def prepare(folder, arguments):
    """Returns the measurements: label, target, whether it is a cold build, and a function for each side."""
    log("copying the repository and building its dependencies")
    full = copy_clone(CLONE, folder / "crisp-api")
    port = our_port(full, folder / "port")
    theirs = theirs_port = None
    if not arguments.no_progenitor:
        document = convert(openapi(full))
        # Leave out the endpoints that our default features exclude.
        names = [operation["operationId"] for _, operation in operations(document)]
        document = subset(document, [name for name in names if not name.startswith("legacy_")])
        theirs = progenitor(folder / "progenitor-full", document)
        theirs_port = progenitor(
            folder / "progenitor-port", subset(document, ENDPOINTS), theirs)
    for project in filter(None, [full, port, theirs, theirs_port]):
        log(f"building {project.folder.name} and its dependencies")
        project.warm(release=project in (full, theirs))
    pair, ports = (full, theirs), (port, theirs_port)
    empties = empty(full, folder / "empty"), empty(full, folder / "handwritten", HANDWRITTEN)
    log(f"crates of an empty program: {empties[0].crates()} with crisp-api, {empties[1].crates()} with reqwest and serde")
    return [
        ("20 endpoints: check", "≤ 0.3 s", False, [check(p) for p in ports]),
        ("20 endpoints: check after an edit", "", False, [edit(p) for p in ports]),
        ("all endpoints: check", "≤ 0.22×", False, [check(p) for p in pair]),
        ("all endpoints: check after an edit", "≤ 0.25×", False, [edit(p) for p in pair]),
        ("all endpoints: dev build", "≤ 0.22×", False, [build(p, "dev") for p in pair]),
        ("all endpoints: release build", "≤ 0.22×", False, [build(p, "release") for p in pair]),
        ("the macro and its dependencies, cold", "≤ 10 s CPU", True, [macro(p) for p in pair]),
        ("an empty program: release, cold; beside reqwest and serde", "≤ 1.25×", True,
         [cold(p) for p in empties]),
    ]


def openapi(full):
    command = ["cargo", "run", "--quiet", "--package", "crisp-api-spec", "--", "openapi"]
    return json.loads(subprocess.run(command, cwd=full.folder, check=True, capture_output=True).stdout)


def check(project):
    def measure():
        # An earlier measurement may have left a dependency out of date.
        quiet(project.cargo("check"), project.folder)
        project.clean()
        return cost_of(project.cargo("check"), project.folder)

    return project and measure


def edit(project):
    """Changes an unrelated function before each check."""

    def measure():
        quiet(project.cargo("check"), project.folder)
        project.edit()
        return cost_of(project.cargo("check"), project.folder)

    return project and measure


def build(project, profile):
    def measure():
        project.clean(profile)
        cost = cost_of(project.cargo("build", "--profile", profile), project.folder)
        return cost.with_size(project.rlib(profile).stat().st_size)

    return project and measure


def macro(project):
    def measure():
        with tempfile.TemporaryDirectory() as target:
            return cost_of(project.build_macro(target), project.folder)

    return project and measure


def cold(project):
    def measure():
        with tempfile.TemporaryDirectory() as target:
            return cost_of(project.build_all(target), project.folder)

    return measure


def run(measures, arguments):
    """Returns the costs of all rounds of each measurement for both sides."""
    results = [(label, target, [[], []]) for label, target, _, _ in measures]
    for round_index in range(max(arguments.runs, arguments.cold_runs)):
        log(f"round {round_index + 1}")
        for (label, _, cold, functions), (_, _, costs) in zip(measures, results):
            if round_index < (arguments.cold_runs if cold else arguments.runs):
                for name, function, side in zip(("ours", "progenitor"), functions, costs):
                    if function:
                        side.append(function())
                        log(f"  {label}, {name}: {side[-1]}")
    return results


def table(results):
    yield "| | crisp-api | progenitor | CPU ratio | target |"
    yield "| --- | --- | --- | --- | --- |"
    for label, target, (ours, theirs) in results:
        if not ours:
            continue
        ours, theirs = Cost.median(ours), theirs and Cost.median(theirs)
        ratio = f"{ours.cpu / theirs.cpu:.2f}" if theirs else ""
        yield f"| {label} | {ours} | {theirs or ''} | {ratio} | {target} |"
        if ours.size:
            other = f"{theirs.size / 1e6:.1f} MB" if theirs else ""
            target = "≤ 9 MB" if "release" in label else ""
            ratio = f"size {ours.size / theirs.size:.2f}" if theirs else ""
            name = label.replace("build", "rlib")
            yield f"| {name} | {ours.size / 1e6:.1f} MB | {other} | {ratio} | {target} |"


def log(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
