#!/usr/bin/env python3
"""What compiling crisp-api costs, and the same for progenitor on the OpenAPI of the same spec.

    python3 benches/compile/compile.py [--runs 3] [--cold-runs 1] [--no-progenitor] [--folder DIR]

prints one table of medians. Everything happens in a temporary folder (or in DIR, which then stays
and makes the next run start sooner), on copies of this clone; the first run downloads progenitor.
Every figure is of one crate whose dependencies are built. In each round the measures take turns,
ours and progenitor's one after the other, so that a busy machine slows both.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import Cost, cost_of, quiet
from openapi30 import convert, operations, subset
from projects import ENDPOINTS, Project, copy_clone, our_port, progenitor

CLONE = Path(__file__).resolve().parents[2]


def main():
    arguments = parse()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(arguments.folder or temporary).resolve()
        folder.mkdir(parents=True, exist_ok=True)
        measures = prepare(folder, arguments)
        print("\n".join(table(run(measures, arguments))))


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=3, help="rounds (3)")
    parser.add_argument("--cold-runs", type=int, default=1, help="rounds that build macros (1)")
    parser.add_argument("--no-progenitor", action="store_true", help="only ours")
    parser.add_argument("--folder", help="where to work; it stays afterwards")
    return parser.parse_args()


def prepare(folder, arguments):
    """The measures: what, the bound, whether it is slow, and ours and progenitor's way to it."""
    say("copying the clone and building its dependencies")
    full = copy_clone(CLONE, folder / "crisp-api")
    port = our_port(full, folder / "port")
    theirs = theirs_port = None
    if not arguments.no_progenitor:
        document = convert(openapi(full))
        # Those that our default features leave out.
        names = [operation["operationId"] for _, operation in operations(document)]
        document = subset(document, [name for name in names if not name.startswith("legacy_")])
        theirs = progenitor(folder / "progenitor-full", document)
        theirs_port = progenitor(
            folder / "progenitor-port", subset(document, ENDPOINTS), theirs)
    for project in filter(None, [full, port, theirs, theirs_port]):
        say(f"building {project.folder.name} and what it needs")
        project.warm(release=project in (full, theirs))
    pair, ports = (full, theirs), (port, theirs_port)
    return [
        ("20 endpoints: check", "≤ 1 s", False, [check(p) for p in ports]),
        ("20 endpoints: check after an edit", "", False, [edit(p) for p in ports]),
        ("all endpoints: check", "≤ 0.20×", False, [check(p) for p in pair]),
        ("all endpoints: check after an edit", "≤ 1 s", False, [edit(p) for p in pair]),
        ("all endpoints: dev build", "≤ 0.20×", False, [build(p, "dev") for p in pair]),
        ("all endpoints: release build", "≤ 0.20×", False, [build(p, "release") for p in pair]),
        ("the macro and all it needs, cold", "≤ 10 s CPU", True, [macro(p) for p in pair]),
    ]


def openapi(full):
    command = ["cargo", "run", "--quiet", "--package", "crisp-api-spec", "--", "openapi"]
    return json.loads(subprocess.run(command, cwd=full.folder, check=True, capture_output=True).stdout)


def check(project):
    def measure():
        # Another measure may have left a dependency behind that is to be built again.
        quiet(project.cargo("check"), project.folder)
        project.clean()
        return cost_of(project.cargo("check"), project.folder)

    return project and measure


def edit(project):
    """A function changes that nothing else has to do with."""

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


def run(measures, arguments):
    """For each measure, the costs of all rounds, ours and progenitor's."""
    results = [(what, bound, [[], []]) for what, bound, _, _ in measures]
    for turn in range(max(arguments.runs, arguments.cold_runs)):
        say(f"round {turn + 1}")
        for (what, _, cold, ways), (_, _, costs) in zip(measures, results):
            if turn < (arguments.cold_runs if cold else arguments.runs):
                for name, way, side in zip(("ours", "progenitor"), ways, costs):
                    if way:
                        side.append(way())
                        say(f"  {what}, {name}: {side[-1]}")
    return results


def table(results):
    yield "| | crisp-api | progenitor | CPU, ratio | bound |"
    yield "| --- | --- | --- | --- | --- |"
    for what, bound, (ours, theirs) in results:
        if not ours:
            continue
        ours, theirs = Cost.median(ours), theirs and Cost.median(theirs)
        ratio = f"{ours.cpu / theirs.cpu:.2f}" if theirs else ""
        yield f"| {what} | {ours} | {theirs or ''} | {ratio} | {bound} |"
        if ours.size:
            other = f"{theirs.size / 1e6:.1f} MB" if theirs else ""
            bound = "≤ 10 MB" if "release" in what else ""
            ratio = f"size {ours.size / theirs.size:.2f}" if theirs else ""
            name = what.replace("build", "rlib")
            yield f"| {name} | {ours.size / 1e6:.1f} MB | {other} | {ratio} | {bound} |"


def say(text):
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
