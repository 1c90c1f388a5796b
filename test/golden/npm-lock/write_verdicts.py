"""Asks npm, of many changed manifests and locks, whether `npm ci` would take them, and writes what it says to verdicts.json.

    python write_verdicts.py NPM        the program; made with npm 11.19.1

A case is a name, the replacements made in the files (a file, what is replaced, by what), and whether npm took them.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = """\
{
  "name": "detector",
  "version": "1.0.0",
  "workspaces": ["packages/*"],
  "dependencies": { "ms": "^2.1.0", "left-pad": "1.3.0" },
  "devDependencies": { "debug": "^4.3.0" },
  "optionalDependencies": { "is-odd": "^3.0.0" }
}
"""
FILES = {"package.json": ROOT, "packages/a/package.json": '{ "name": "a", "version": "1.0.0", "dependencies": { "ms": "^2.0.0" } }\n'}
MANIFEST, MEMBER, LOCK = "package.json", "packages/a/package.json", "package-lock.json"
OPTIONAL = '"optionalDependencies": { "is-odd": "^3.0.0" }'
CHANGES = {
    "nothing": [],
    "its version": [(MANIFEST, '"1.0.0"', '"2.0.0"')],
    "its name": [(MANIFEST, '"detector"', '"other"')],
    "scripts": [(MANIFEST, OPTIONAL, f'{OPTIONAL}, "scripts": {{ "a": "ls" }}')],
    "a package more": [(MANIFEST, '"ms":', '"is-even": "1.0.0", "ms":')],
    "a package more, which was there": [(MANIFEST, '"ms":', '"is-number": "^6.0.0", "ms":')],
    "a package less": [(MANIFEST, ', "left-pad": "1.3.0"', "")],
    "a range that fits": [(MANIFEST, "^2.1.0", "^2.1.1")],
    "a range that does not": [(MANIFEST, "^2.1.0", "^1.0.0")],
    "a range of an optional one that does not": [(MANIFEST, "^3.0.0", "^2.0.0")],
    "from one sort to another": [(MANIFEST, '  "devDependencies": { "debug": "^4.3.0" },\n', ""), (MANIFEST, '"ms":', '"debug": "^4.3.0", "ms":')],
    "another name for it": [(MANIFEST, '"ms": "^2.1.0"', '"ms": "npm:ms@^2.1.0"')],
    "a tag": [(MANIFEST, "^2.1.0", "latest")],
    "an override": [(MANIFEST, OPTIONAL, f'{OPTIONAL}, "overrides": {{ "is-number": "4.0.0" }}')],
    "an override that fits": [(MANIFEST, OPTIONAL, f'{OPTIONAL}, "overrides": {{ "is-number": "^6.0.0" }}')],
    "a peer": [(MANIFEST, OPTIONAL, f'{OPTIONAL}, "peerDependencies": {{ "ms": "^2" }}')],
    "a range of a workspace that fits": [(MEMBER, "^2.0.0", "^2.1.1")],
    "a range of a workspace that does not": [(MEMBER, "^2.0.0", "^1.0.0")],
    "a package of a workspace": [(MEMBER, '"ms":', '"is-even": "1.0.0", "ms":')],
    "a workspace more": [("packages/b/package.json", None, '{ "name": "b", "version": "1.0.0" }\n')],
    "an entry taken out": [(LOCK, '"node_modules/ms"', '"node_modules/other"')],
    "an entry that others need taken out": [(LOCK, '"node_modules/is-number"', '"node_modules/other"')],
    "a version by hand": [(LOCK, '"version": "2.1.3"', '"version": "9.9.9"')],
    "what it was made for by hand": [(LOCK, '"ms": "^2.1.0"', '"ms": "^1.0.0"')],
}


def run(npm, command, files):
    with tempfile.TemporaryDirectory() as work:
        for path, text in files.items():
            target = pathlib.Path(work) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
        done = subprocess.run([npm, *command, "--ignore-scripts", "--no-audit", "--no-fund"], cwd=work, capture_output=True, text=True)
        lock = pathlib.Path(work) / LOCK
        return done.returncode == 0, done.stderr, lock.read_text() if lock.exists() else ""


def main(npm):
    made, said, lock = run(npm, ["install", "--package-lock-only"], FILES)
    if not made:
        raise SystemExit(said)
    # Where the packages came from is of no interest, and npm does not ask there.
    lock = "".join(line for line in lock.splitlines(keepends=True) if '"resolved": "http' not in line)
    cases = []
    for name, edits in CHANGES.items():
        files = {**FILES, LOCK: lock}
        for path, before, after in edits:
            assert before is None or before in files[path], (name, before)
            files[path] = after if before is None else files[path].replace(before, after)
        cases.append({"name": name, "edits": edits, "fits": run(npm, ["ci", "--dry-run"], files)[0]})
    found = {"npm": {"files": {**FILES, LOCK: lock}, "lock": LOCK, "cases": cases}}
    (HERE / "verdicts.json").write_text(json.dumps(found, indent=1) + "\n")


main(sys.argv[1])
