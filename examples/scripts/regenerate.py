"""Makes again everything in this example that follows from the recorded data.

    python scripts/regenerate.py            # writes what changed, and says what
    python scripts/regenerate.py --check    # writes nothing; exit code 1 when something differs

Checksums, results, run records, test reports and the pull requests are made in a copy of the repository and
then compared with the files here. A run record says which Python and which machine it comes from; on another
machine those parts differ, which `--check` mentions and accepts. Needs pytest: the pinned versions are
in host-telemetry/features/cpu-burst/requirements.txt.
"""

import argparse
import importlib.util
import json
import pathlib
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
import pull_requests  # noqa: E402  (after the line above, so that it leaves no compiled file behind)

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("host-telemetry", "pull-requests")
ABOUT_THE_MACHINE = ("environment", "hardware")


def make(folder):
    """Make everything again below an empty folder, from the sources here."""
    repository = folder / "host-telemetry"
    leftovers = shutil.ignore_patterns("__pycache__", ".pytest_cache", "SHA256SUMS", "results", "reports", "alerts")
    shutil.copytree(EXAMPLES / "host-telemetry", repository, ignore=leftovers)
    pull_requests.run(repository, "recorder/checksums.py")
    pull_requests.run(repository / "features/cpu-burst", "detector/evaluate.py")
    pull_requests.run(repository / "features/cpu-burst", "pipeline/alerts.py")
    for kind in ("unit", "integration", "end-to-end"):
        pull_requests.run(repository, "scripts/run_tests.py", kind)
    pull_requests.write_pull_requests(repository, folder / "pull-requests")


def all_files(folder):
    """Every file of the example that may be made again, by its path below a folder."""
    found = {}
    for name in FOLDERS:
        for path, file in pull_requests.files_of(folder / name).items():
            found[f"{name}/{path}"] = file
    return found


def without_machine(content):
    """A run record without what is about the machine it ran on."""
    record = json.loads(content)
    return {name: value for name, value in record.items() if name not in ABOUT_THE_MACHINE}


def difference(path, fresh, here):
    """What is different about one file, or nothing; and whether it is only the machine."""
    if fresh is None:
        return "is not made by any script any more", False
    if here is None:
        return "is missing", False
    if fresh == here:
        return None, False
    if path.endswith("run.json") and without_machine(fresh) == without_machine(here):
        return "comes from another machine or Python", True
    return "differs", False


def compare(fresh_folder):
    """Path, what is different, and whether it is only the machine, for every file that is not the same."""
    fresh, here = all_files(fresh_folder), all_files(EXAMPLES)
    for path in sorted({*fresh, *here}):
        contents = [files[path].read_bytes() if path in files else None for files in (fresh, here)]
        text, only_machine = difference(path, *contents)
        if text:
            yield path, text, only_machine


def take_over(fresh_folder, path):
    """Put the fresh file in the place of the one here, or remove the one that no script makes."""
    fresh, here = fresh_folder / path, EXAMPLES / path
    if fresh.exists():
        here.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(fresh, here)
    else:
        here.unlink()


def main():
    """Make everything again, then compare or write."""
    parser = argparse.ArgumentParser(description="Make the derived files of the example again.")
    parser.add_argument("--check", action="store_true", help="only say what differs")
    only_check = parser.parse_args().check
    if importlib.util.find_spec("pytest") is None:
        raise SystemExit("pytest is missing: install host-telemetry/features/cpu-burst/requirements.txt first")
    with tempfile.TemporaryDirectory() as folder:
        fresh_folder = pathlib.Path(folder)
        make(fresh_folder)
        differences = list(compare(fresh_folder))
        for path, text, _ in differences:
            print(f"{path}: {text}" if only_check else f"{path}: {text}; brought up to date")
            if not only_check:
                take_over(fresh_folder, path)
    if not differences:
        print("Everything is as the scripts make it.")
    return 1 if only_check and not all(only_machine for _, _, only_machine in differences) else 0


if __name__ == "__main__":
    sys.exit(main())
