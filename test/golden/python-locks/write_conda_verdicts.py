"""Writes `conda-verdicts.json` beside it: what the real conda-lock says of sources that were changed after locking.

    python write_conda_verdicts.py CONDA_LOCK      path of the program (4.x), from an environment of its own

A case fits where `conda-lock lock --check-input-hash` finds every platform of the sources locked already. Solving is left to a stand-in for
`conda`, as in write_conda_lock.py.
"""

import http.server
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading

from conda_stand_in import CHANNEL, dry_run, write_stand_in
from write_locks import HERE, INDEX, PORT, Index

# An invented channel: name, version, build, what it depends on.
PACKAGES = [
    ("python", "3.11.9", "hb806964_0_cpython", ["libzlib >=1.3.1,<2.0a0"]),
    ("libzlib", "1.3.1", "h4ab18f5_1", []),
    ("pip", "24.0", "pyhd8ed1ab_0", ["python >=3.8"]),
    ("numpy", "1.26.4", "py311h64a7726_0", ["python >=3.11,<3.12.0a0"]),
    ("scipy", "1.12.0", "py311h64a7726_0", ["numpy"]),
    ("pytest", "8.1.1", "pyhd8ed1ab_0", ["python"]),
    ("pywin32", "306", "py311_0", ["python"]),
    ("cudatoolkit", "11.8", "h1_0", []),
]
PLATFORMS = "platforms:\n  - linux-64\n  - osx-arm64\n"
ENVIRONMENT = f"""\
name: detector
channels:
  - {CHANNEL}
{PLATFORMS}pip-repositories:
  - {INDEX}
allow-pypi-requests: false
dependencies:
  - python=3.11
  - numpy=1.26.4=py311h64a7726_0
  - scipy >=1.10,<2
  - pip
  - pip:
      - six>=1.15,<2
      - Idna==3.6
"""
DEVELOPMENT = f"""\
channels:
  - {CHANNEL}
platforms: [linux-64, osx-arm64]
category: dev
dependencies:
  - pytest>=8
"""
PROJECT = f"""\
[project]
name = "detector"
version = "1.0"
requires-python = ">=3.11"
dependencies = ["numpy>=1.26", "scipy"]

[project.optional-dependencies]
test = ["pytest>=8"]

[tool.conda-lock]
channels = ["{CHANNEL}"]
platforms = ["linux-64", "osx-arm64"]
"""
E, D, P = "environment.yml", "environment-dev.yml", "pyproject.toml"


def selecting(line):
    return ENVIRONMENT.replace("  - pip\n", f"  - pip\n  - {line}\n")


def edit(before, after, path=E):
    return [[path, before, after]]


# What is locked: files, arguments, and the changes by name.
LOCKED = {
    "one environment": (
        {E: ENVIRONMENT},
        [],
        {
            "as it is": [],
            "a comment": edit("name: detector", "# why\nname: detector"),
            "Windows line endings": edit("\n", "\r\n"),
            "another name": edit("name: detector", "name: other"),
            "one more platform": edit("  - osx-arm64\n", "  - osx-arm64\n  - win-64\n"),
            "one platform less": edit("  - osx-arm64\n", ""),
            "platforms in another order": edit("  - linux-64\n  - osx-arm64", "  - osx-arm64\n  - linux-64"),
            "one more channel": edit(f"  - {CHANNEL}\n", f"  - {CHANNEL}\n  - {CHANNEL}-2\n"),
            "another channel": edit(f"  - {CHANNEL}\n", f"  - {CHANNEL}-2\n"),
            "nodefaults": edit(f"  - {CHANNEL}\n", f"  - {CHANNEL}\n  - nodefaults\n"),
            "one more package": edit("  - pip\n", "  - pip\n  - pytest\n"),
            "one package less": edit("  - scipy >=1.10,<2\n", ""),
            "a range that still fits": edit(">=1.10,<2", ">=1.11,<2"),
            "a range that does not fit": edit(">=1.10,<2", ">=1.13,<2"),
            "a range without its space": edit("scipy >=1.10,<2", "scipy>=1.10,<2"),
            "a range in brackets that does not fit": edit("scipy >=1.10,<2", "scipy[version='>=1.13']"),
            "another build": edit("py311h64a7726_0", "py311h64a7726_1"),
            "another minor version": edit("python=3.11", "python=3.12"),
            "capital letters": edit("numpy=1.26", "NumPy=1.26"),
            "one more of pip": edit("      - Idna==3.6\n", "      - Idna==3.6\n      - iniconfig\n"),
            "one of pip less": edit("      - Idna==3.6\n", ""),
            "nothing of pip": edit("  - pip:\n      - six>=1.15,<2\n      - Idna==3.6\n", ""),
            "another version of pip": edit("Idna==3.6", "Idna==3.7"),
            "a range of pip that still fits": edit("six>=1.15,<2", "six>=1.16,<2"),
            "a marker for another platform": edit("six>=1.15,<2", "six>=1.15,<2; sys_platform == 'win32'"),
            "one more of pip, for another platform": edit(
                "      - Idna==3.6\n", "      - Idna==3.6\n      - pywin32; sys_platform == 'win32'\n"
            ),
            "an editable one of pip": edit("      - Idna==3.6\n", "      - Idna==3.6\n      - -e .\n"),
            "from pip to conda": [[E, "      - Idna==3.6\n", ""], [E, "  - pip\n", "  - pip\n  - idna=3.6\n"]],
            "another index": edit(f"- {INDEX}", f"- {INDEX}-2"),
            "a channel for one package": edit("- scipy", "- conda-forge::scipy"),
            "another category": edit("name: detector", "name: detector\ncategory: dev"),
            "one more, for another platform": edit("  - pip\n", "  - pip\n  - pywin32 # [win]\n"),
            "one more, for one of its platforms": edit("  - pip\n", "  - pip\n  - cudatoolkit # [linux64]\n"),
        },
    ),
    "a selector for another platform": (
        {E: selecting("pywin32 # [win]")},
        [],
        {"as it is": [], "for one of its platforms": edit("# [win]", "# [linux]")},
    ),
    "a selector for one of its platforms": (
        {E: selecting("cudatoolkit # [linux64]")},
        [],
        {
            "as it is": [],
            "for the other": edit("# [linux64]", "# [osx]"),
            "for both": edit(" # [linux64]", ""),
        },
    ),
    "two environments": (
        {E: ENVIRONMENT, D: DEVELOPMENT},
        ["-f", E, "-f", D],
        {
            "as they are": [],
            "one more package in the second": edit("  - pytest>=8\n", "  - pytest>=8\n  - cudatoolkit\n", D),
            "a range in the second that does not fit": edit("pytest>=8", "pytest>=9", D),
            "another category of the second": edit("category: dev", "category: test", D),
        },
    ),
    "a project": (
        {P: PROJECT},
        ["-f", P],
        {
            "as it is": [],
            "one more package": edit('"scipy"]', '"scipy", "idna"]', P),
            "a range that does not fit": edit("numpy>=1.26", "numpy>=2", P),
            "one more in an extra": edit('"pytest>=8"', '"pytest>=8", "iniconfig"', P),
            "one more platform": edit('"osx-arm64"]', '"osx-arm64", "win-64"]', P),
            "another channel": edit(CHANNEL, f"{CHANNEL}-2", P),
            "another interpreter": edit(">=3.11", ">=3.12", P),
        },
    ),
    "a project and an environment": (
        {P: PROJECT, D: DEVELOPMENT},
        ["-f", P, "-f", D],
        {
            "as they are": [],
            "one more package in the second": edit("  - pytest>=8\n", "  - pytest>=8\n  - cudatoolkit\n", D),
        },
    ),
    "no platforms stated": ({E: ENVIRONMENT.replace(PLATFORMS, "")}, [], {"as it is": []}),
    "no channels stated": (
        {E: ENVIRONMENT.replace(f"channels:\n  - {CHANNEL}\n", "")},
        ["-c", CHANNEL],
        {"as it is": []},
    ),
}


def needed(arguments):
    """The packages that `conda create` was asked for, and all that they depend on."""
    asked = {"".join(c if c.isalnum() or c in "-_." else " " for c in argument).split(" ")[0] for argument in arguments}
    depends = {name: [one.split()[0] for one in needs] for name, _, _, needs in PACKAGES}
    wanted, open_names = set(), [name for name in depends if name in asked]
    while open_names:
        name = open_names.pop()
        if name not in wanted:
            wanted.add(name)
            open_names += depends[name]
    return [package for package in PACKAGES if package[0] in wanted]


def lay(folder, files):
    for path, text in files.items():
        pathlib.Path(folder, path).write_bytes(text.encode())


def main(conda_lock):
    with tempfile.TemporaryDirectory() as work:
        stand_in = write_stand_in(work, os.path.abspath(__file__))
        names = pathlib.Path(work, "names.json")
        same = ("six", "idna", "iniconfig", "numpy", "scipy", "pytest", "pip", "pywin32")
        names.write_text(json.dumps({n: {"conda_name": n, "conda_forge": n, "pypi_name": n} for n in same}))
        wheels = pathlib.Path(work, "wheels")
        wheels.mkdir()
        for package in ("six==1.17.0", "idna==3.6", "iniconfig==2.0.0"):
            pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", wheels]
            subprocess.run([*pip, package], check=True)
        Index.wheels = wheels
        server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Index)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        command = [conda_lock, "lock", "--conda", stand_in, "--pypi_to_conda_lookup_file", names]
        said = {}
        for name, (files, arguments, changes) in LOCKED.items():
            folder = tempfile.mkdtemp(dir=work)
            lay(folder, files)
            subprocess.run([*command, *arguments], cwd=folder, check=True, capture_output=True)
            lock = pathlib.Path(folder, "conda-lock.yml").read_text()
            cases = []
            for change, edits in changes.items():
                changed = dict(files)
                for path, before, after in edits:
                    assert before in changed[path], (name, change)
                    changed[path] = changed[path].replace(before, after)
                again = tempfile.mkdtemp(dir=work)
                lay(again, {**changed, "conda-lock.yml": lock})
                run = subprocess.run(
                    [*command, *arguments, "--check-input-hash"], cwd=again, capture_output=True, text=True
                )
                fits = run.returncode == 0 and "already locked" in run.stderr and "Locking dep" not in run.stderr
                cases.append({"name": change, "edits": edits, "fits": fits})
            said[name] = {"files": {**files, "conda-lock.yml": lock}, "lock": "conda-lock.yml", "cases": cases}
        server.shutdown()
    (HERE / "conda-verdicts.json").write_text(json.dumps(said, indent=1) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "--solve":
        print(dry_run(needed(sys.argv[2:]), os.environ.get("CONDA_SUBDIR", "linux-64")))
    else:
        main(os.path.abspath(sys.argv[1]))
