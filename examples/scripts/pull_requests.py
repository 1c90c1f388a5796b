"""Makes the three example pull requests from the repository in host-telemetry/.

Each is a folder with a `pull-request.yml` and the whole files it adds or replaces. Nothing in them is written by
hand: `not-ready` really tunes the detector, evaluates it, and runs the unit tests.
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

RECORD = "features/cpu-burst/cpu-burst.feature.yml"
PARAMETERS = "features/cpu-burst/parameters.json"
MORE_SENSITIVE = {"open-score": 1.0, "confirm-samples": 1, "close-after-samples": 2}
README_ADDITION = """
## Questions

Ask the owners named in `.github/CODEOWNERS`. A question about a single episode goes with its number.
"""
TEXTS = {
    "ready-for-production": (
        "Promote cpu-burst to production",
        "The experiment holds, the tests pass, the runbook is in place. Changes one word: the stage.",
    ),
    "not-ready": (
        "Promote cpu-burst to production, and alert sooner",
        "Opens an alert at the first high sample and holds it a sample longer, so that bursts are seen sooner.",
    ),
    "nothing-to-judge": ("Say whom to ask", "Adds a section to the README."),
}


def run(repository, *command):
    """Run one of the repository's own scripts, and stop when it fails."""
    subprocess.run([sys.executable, "-B", *command], cwd=repository, check=True, stdout=subprocess.DEVNULL)


def replace_once(path, old, new):
    """Replace text that occurs exactly once in a file."""
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise SystemExit(f"{path.name}: expected {old!r} exactly once")
    path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")


def raise_stage(repository):
    """Ask for production: the one word a promotion changes."""
    replace_once(repository / RECORD, "\nstage: candidate\n", "\nstage: production\n")


def tune(repository):
    """Make the candidate more sensitive, evaluate it again, and run only the unit tests again."""
    path = repository / PARAMETERS
    parameters = json.loads(path.read_text(encoding="utf-8"))
    parameters["burst"].update(MORE_SENSITIVE)
    path.write_text(json.dumps(parameters, indent=2) + "\n", encoding="utf-8", newline="\n")
    run(repository / "features/cpu-burst", "detector/evaluate.py")
    run(repository / "features/cpu-burst", "pipeline/alerts.py")
    run(repository, "scripts/run_tests.py", "unit")


def extend_readme(repository):
    """Add a section to the README."""
    path = repository / "README.md"
    path.write_text(path.read_text(encoding="utf-8") + README_ADDITION, encoding="utf-8", newline="\n")


CHANGES = {
    "ready-for-production": [raise_stage],
    "not-ready": [raise_stage, tune],
    "nothing-to-judge": [extend_readme],
}


def files_of(folder):
    """The files of a repository by their path in it, without what Python and pytest leave behind."""
    return {
        path.relative_to(folder).as_posix(): path
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not {"__pycache__", ".pytest_cache"} & set(path.parts)
    }


def write_pull_request(repository, name, into):
    """Apply one change to a copy of the repository and keep the files that came out different."""
    with tempfile.TemporaryDirectory() as folder:
        changed = pathlib.Path(folder) / "repository"
        shutil.copytree(repository, changed)
        for change in CHANGES[name]:
            change(changed)
        before = files_of(repository)
        for path, file in files_of(changed).items():
            if path not in before or file.read_bytes() != before[path].read_bytes():
                target = into / name / "files" / path
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, target)
    title, description = TEXTS[name]
    text = f"title: {json.dumps(title)}\ndescription: {json.dumps(description)}\n"
    (into / name / "pull-request.yml").write_text(text, encoding="utf-8", newline="\n")


def write_pull_requests(repository, into):
    """Make all three."""
    for name in CHANGES:
        write_pull_request(repository, name, into)
