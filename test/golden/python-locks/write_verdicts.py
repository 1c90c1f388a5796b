"""Asks the real tools, of many changed manifests, whether their lock still fits, and writes what they say to verdicts.json.

    python write_verdicts.py POETRY_1 POETRY_2 PDM PIPENV UV      paths of the five programs, each from an environment of its own

Made with Poetry 1.8.5 and 2.5.1, PDM 2.29.3, Pipenv 2026.10.3, uv 0.13.9. What a tool is asked is its own check: `poetry check --lock`,
`pdm lock --check`, `pipenv verify`, `uv lock --check`. A case is a name, the replacements made in the files, and whether the tool
said that the lock fits. Needs pip and its registry, for the packages alone; everything else is served on the loopback address.
"""

import concurrent.futures
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

import write_locks
from write_locks import INDEX, PIPFILE, POETRY_1

HERE = pathlib.Path(__file__).parent
WHEELS = [
    *["six==1.16.0", "six==1.17.0", "idna==3.6", "idna==3.7", "certifi==2024.7.4", "iniconfig==2.0.0", "requests==2.32.3"],
    *["charset-normalizer==3.3.2", "urllib3==2.2.2", "PySocks==1.7.1", "setuptools==69.5.1", "wheel==0.43.0"],
]
OTHER = INDEX.replace("127.0.0.1", "localhost")
GIT = INDEX.replace("/simple", "/git/apart")
CERTIFI = INDEX.replace("/simple", "/files/certifi-2024.7.4-py3-none-any.whl")
SIX = INDEX.replace("/simple", "/files/six-1.16.0-py2.py3-none-any.whl")

STANDARD = """\
[project]
name = "detector"
version = "1.0.0"
description = "A detector"
requires-python = ">=3.9,<4"
dependencies = [
    "six>=1.15,<2",
    "idna~=3.6 ; python_version >= '3.9'",
    "requests[socks]>=2.30",
]

[project.optional-dependencies]
names = ["certifi>=2024"]

[dependency-groups]
test = ["iniconfig>=1"]
dev = ["iniconfig>=1"]
"""
NAMES = '[project.optional-dependencies]\nnames = ["certifi>=2024"]\n'
# Name to what is put for what; None for what: at the end.
ALL = {
    "nothing": [],
    "a comment": [("[project]", "# a comment\n[project]")],
    "the description": [("A detector", "Another")],
    "the order": [('    "six>=1.15,<2",\n', ""), ('2.30",\n', '2.30",\n    "six>=1.15,<2",\n')],
    "the spelling": [("six>=1.15,<2", "Six >=1.15, <2")],
    "quotes of a marker": [("\"idna~=3.6 ; python_version >= '3.9'\"", "'idna~=3.6 ; python_version >= \"3.9\"'")],
    "its version": [('version = "1.0.0"', 'version = "1.1.0"')],
    "its name": [('name = "detector"', 'name = "detector2"')],
    "a package more": [('    "six', '    "attrs>=1",\n    "six')],
    "a package more, which was there": [('    "six', '    "urllib3",\n    "six')],
    "a package less": [('    "six>=1.15,<2",\n', "")],
    "a package less, which stays": [("    \"idna~=3.6 ; python_version >= '3.9'\",\n", "")],
    "a range that fits": [(">=1.15,<2", ">=1.16,<2")],
    "a range that does not": [("six>=1.15,<2", "six<1.17")],
    "an extra less": [("requests[socks]", "requests")],
    "an extra more": [("requests[socks]", "requests[socks,security]")],
    "another marker": [("python_version >= '3.9'", "python_version >= '3.10'")],
    "a marker less, which always held": [(" ; python_version >= '3.9'", "")],
    "a marker in other words": [("python_version >= '3.9'", "python_full_version >= '3.9.0' and os_name != 'no such'")],
    "a marker more": [("six>=1.15,<2", "six>=1.15,<2 ; sys_platform == 'win32'")],
    "a package by marker": [
        ('    "six>=1.15,<2",', "    \"six>=1.15,<1.17 ; sys_platform == 'win32'\",\n    \"six>=1.17,<2 ; sys_platform != 'win32'\",")
    ],
    "another name of an own extra": [("names = [", "hosts = [")],
    "an own extra less": [(NAMES, "")],
    "an own extra more": [("names = [", 'hosts = ["six"]\nnames = [')],
    "an empty own extra more": [("names = [", "empty = []\nnames = [")],
    "a range of an own extra": [("certifi>=2024", "certifi>=2023")],
    "from an extra to all": [(NAMES, ""), ('    "six', '    "certifi>=2024",\n    "six')],
    "a group more": [("[dependency-groups]\n", '[dependency-groups]\nlint = ["six"]\n')],
    "an empty group more": [("[dependency-groups]\n", "[dependency-groups]\nlint = []\n")],
    "another name of a group": [("dev = [", "develop = [")],
    "a group less": [('dev = ["iniconfig>=1"]\n', "")],
    "a range of a group": [('test = ["iniconfig>=1"]', 'test = ["iniconfig>=2"]')],
    "a group that includes another": [('dev = ["iniconfig>=1"]', 'dev = [{include-group = "test"}]')],
    "fewer interpreters": [(">=3.9,<4", ">=3.10,<4")],
    "more interpreters": [(">=3.9,<4", ">=3.8,<4")],
    "interpreters in other words": [(">=3.9,<4", "~=3.9")],
    "no interpreters": [('requires-python = ">=3.9,<4"\n', "")],
    "an address": [("six>=1.15,<2", f"six @ {SIX}")],
    "what is dynamic": [("requires-python", 'dynamic = ["readme"]\nrequires-python')],
}
UV = STANDARD + f'\n[[tool.uv.index]]\nurl = "{INDEX}"\ndefault = true\n'


def at_end(text):
    return [(None, f"\n{text}\n")]


UV_ALSO = {
    "a folder": at_end('[tool.uv.sources]\nsix = { path = "./six" }'),
    "version control": at_end(f'[tool.uv.sources]\nsix = {{ git = "{GIT}" }}'),
    "a constraint": at_end('[tool.uv]\nconstraint-dependencies = ["six<3"]'),
    "a constraint that does not fit": at_end('[tool.uv]\nconstraint-dependencies = ["six<1.17"]'),
    "an override": at_end('[tool.uv]\noverride-dependencies = ["six==1.16.0"]'),
    "a day": at_end('[tool.uv]\nexclude-newer = "2020-01-01T00:00:00Z"'),
    "the lowest": at_end('[tool.uv]\nresolution = "lowest-direct"'),
    "what is usual, said": at_end('[tool.uv]\nresolution = "highest"'),
    "pre-releases": at_end('[tool.uv]\nprerelease = "allow"'),
    "forks": at_end('[tool.uv]\nfork-strategy = "fewest"'),
    "environments": at_end("[tool.uv]\nenvironments = [\"sys_platform == 'linux'\"]"),
    "older words for a group": at_end('[tool.uv]\ndev-dependencies = ["six"]'),
    "groups that are usual": at_end('[tool.uv]\ndefault-groups = ["test"]'),
    "a package": at_end("[tool.uv]\npackage = true"),
    "a way to build": at_end('[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"'),
    "another index": [(INDEX, OTHER)],
    "an index more": at_end(f'[[tool.uv.index]]\nname = "more"\nurl = "{OTHER}"\nexplicit = true'),
    "conflicts": at_end('[tool.uv]\nconflicts = [[{ extra = "names" }, { group = "dev" }]]'),
    "scripts": at_end('[project.scripts]\nx = "a:b"'),
    "another tool": at_end("[tool.ruff]\nline-length = 100"),
}
ROOT = f"""\
[project]
name = "Root_Project"
version = "1.0"
requires-python = ">=3.9"
dependencies = [
    "six<2,>=1.15",
    "idna ; python_version < '3.12' and (sys_platform == 'win32' or platform_machine not in 'arm64 x86')",
    "requests[Socks]", "one", "local", "apart", "root-project[names]",
    "certifi @ {CERTIFI}",
]
[project.optional-dependencies]
names = ["iniconfig; os_name == 'posix'"]
More_Names = ["iniconfig>=1", "root-project[names]"]
[dependency-groups]
dev = [{{include-group = "test"}}, "six"]
test = ["iniconfig"]
empty = []
[[tool.uv.index]]
url = "{INDEX}/"
default = true
[[tool.uv.index]]
name = "second"
url = "{OTHER}"
explicit = true
[tool.uv]
constraint-dependencies = ["Six >=1.16"]
override-dependencies = ["idna==3.6; sys_platform=='win32'"]
build-constraint-dependencies = ["setuptools<70"]
environments = ["sys_platform == 'linux'", "sys_platform == 'win32'"]
required-environments = ["sys_platform == 'linux' and platform_machine == 'x86_64'"]
resolution = "highest"
prerelease = "allow"
fork-strategy = "fewest"
conflicts = [[{{extra = "names"}}, {{group = "test"}}]]
[tool.uv.workspace]
members = ["packages/*"]
exclude = ["packages/two"]
[tool.uv.sources]
one = {{ workspace = true }}
local = {{ path = "local", editable = true }}
apart = {{ git = "{GIT}", tag = "v1" }}
six = [{{ index = "second", marker = "sys_platform == 'linux'" }}]
"""
BUILD = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
WORKSPACE = {
    "pyproject.toml": ROOT,
    "packages/one/pyproject.toml": '[project]\nname = "one"\nversion = "0.1"\ndependencies = ["six", "two"]\nrequires-python = ">=3.8"\n'
    + '[dependency-groups]\ndev = ["idna"]\n[tool.uv.sources]\ntwo = { path = "../two" }\n',
    "packages/two/pyproject.toml": '[project]\nname = "two"\nversion = "0.1"\ndependencies = ["idna"]\n',
    "local/pyproject.toml": f'[project]\nname = "local"\nversion = "0.1"\ndependencies = ["six"]\n{BUILD}',
}
ONE, TWO, LOCAL = [f"{folder}/pyproject.toml" for folder in ("packages/one", "packages/two", "local")]
WORKSPACE_CHANGES = {
    "nothing": [],
    "a package of a member": [(ONE, '"six", ', '"six", "iniconfig", ')],
    "a range of a member": [(ONE, '"six", ', '"six>=1.16", ')],
    "interpreters of a member": [(ONE, ">=3.8", ">=3.10")],
    "interpreters of a member, which the root has fewer of": [(ONE, ">=3.8", ">=3.7")],
    "a group of a member": [(ONE, 'dev = ["idna"]', 'dev = ["six"]')],
    "the version of a member": [(ONE, '"0.1"', '"0.2"')],
    "a package of a folder": [(TWO, '["idna"]', '["idna", "six"]')],
    "a package of an editable folder": [(LOCAL, '["six"]', "[]")],
    "a group of a folder": [(TWO, "dependencies", '[dependency-groups]\ndev = ["six"]\n[tool.x]\ny')],
    "a member more": [("packages/three/pyproject.toml", None, '[project]\nname = "three"\nversion = "1"\n')],
    "a member that was none": [("pyproject.toml", 'exclude = ["packages/two"]\n', "")],
    "another tag": [("pyproject.toml", 'tag = "v1"', 'tag = "v2"')],
    "a branch": [("pyproject.toml", 'tag = "v1"', 'branch = "main"')],
    "another repository": [("pyproject.toml", "/git/apart", "/git/other")],
    "no longer from version control": [("pyproject.toml", f'apart = {{ git = "{GIT}", tag = "v1" }}\n', "")],
    "a source for another machine": [("pyproject.toml", 'second", marker = "sys_platform == \'linux\'"', 'second", marker = "sys_platform == \'win32\'"')],
    "a source for all machines": [("pyproject.toml", ', marker = "sys_platform == \'linux\'"', "")],
    "no source": [("pyproject.toml", 'six = [{ index = "second", marker = "sys_platform == \'linux\'" }]\n', "")],
    "editable no more": [("pyproject.toml", ", editable = true", "")],
    "another address": [("pyproject.toml", CERTIFI, SIX.replace("six-1.16.0-py2.py3", "idna-3.7-py3"))],
    "a constraint": [("pyproject.toml", "Six >=1.16", "six>=1.15")],
    "no constraint": [("pyproject.toml", 'constraint-dependencies = ["Six >=1.16"]\n', "")],
    "a marker of an override": [("pyproject.toml", "idna==3.6; sys_platform=='win32'", "idna==3.6; sys_platform=='linux'")],
    "a constraint to build": [("pyproject.toml", "setuptools<70", "setuptools<71")],
    "an environment less": [("pyproject.toml", "\"sys_platform == 'linux'\", \"sys_platform == 'win32'\"", "\"sys_platform == 'linux'\"")],
    "environments in another order": [
        ("pyproject.toml", "\"sys_platform == 'linux'\", \"sys_platform == 'win32'\"", "\"sys_platform == 'win32'\", \"sys_platform == 'linux'\"")
    ],
    "a required environment": [("pyproject.toml", "platform_machine == 'x86_64'", "platform_machine == 'aarch64'")],
    "what is usual, no longer said": [("pyproject.toml", 'resolution = "highest"\n', "")],
    "pre-releases": [("pyproject.toml", 'prerelease = "allow"\n', "")],
    "forks": [("pyproject.toml", 'fork-strategy = "fewest"\n', "")],
    "no conflicts": [("pyproject.toml", 'conflicts = [[{extra = "names"}, {group = "test"}]]\n', "")],
    "other conflicts": [("pyproject.toml", '{extra = "names"}, {group', '{extra = "more-names"}, {group')],
    "a bracket of a marker": [("pyproject.toml", "(sys_platform == 'win32' or platform_machine not in 'arm64 x86')", "sys_platform == 'win32' or platform_machine not in 'arm64 x86'")],
    "machines of a marker": [("pyproject.toml", "'arm64 x86'", "'arm64'")],
    "a marker of an extra": [("pyproject.toml", "iniconfig; os_name == 'posix'", "iniconfig; os_name == 'nt'")],
    "an extra of itself less": [("pyproject.toml", ', "root-project[names]",', ",")],
    "the spelling of an extra": [("pyproject.toml", "More_Names", "more-names")],
    "an empty group less": [("pyproject.toml", "empty = []\n", "")],
    "a group that is included": [("pyproject.toml", 'test = ["iniconfig"]', 'test = ["iniconfig>=1"]')],
    "the name of the second index": [("pyproject.toml", "second", "another")],
    "the address of the second index": [("pyproject.toml", f'url = "{OTHER}"\n', f'url = "{INDEX}"\n')],
}
VIRTUAL = {
    "pyproject.toml": f'[dependency-groups]\ndev = ["six"]\n[tool.uv.workspace]\nmembers = ["a"]\n[[tool.uv.index]]\nurl = "{INDEX}"\ndefault = true\n',
    "a/pyproject.toml": f'[project]\nname = "a"\ndynamic = ["version"]\nrequires-python = ">=3.11"\ndependencies = ["idna"]\n{BUILD}',
}
VIRTUAL_CHANGES = {
    "nothing": [],
    "a group of the root": [("pyproject.toml", '"six"', '"six>=1.15"')],
    "a group more": [("pyproject.toml", '"six"]', '"six"]\ntest = ["idna"]')],
    "a package of the member": [("a/pyproject.toml", '"idna"', '"idna", "six"')],
    "a version no longer dynamic": [("a/pyproject.toml", 'dynamic = ["version"]', 'version = "1.0"')],
}
POETRY_2 = f"""{STANDARD}
[tool.poetry]
package-mode = false

[[tool.poetry.source]]
name = "here"
url = "{INDEX}/"
priority = "primary"
"""
POETRY_2_ALSO = {
    "the address of a source": [(f'url = "{INDEX}', f'url = "{OTHER}')],
    "the rank of a source": [("primary", "supplemental")],
    "a source of a package": at_end('[tool.poetry.dependencies]\nsix = { source = "here" }'),
    "a group of Poetry": at_end('[tool.poetry.group.docs.dependencies]\nsix = "*"'),
    "an optional group": at_end("[tool.poetry.group.dev]\noptional = true"),
    "a package": [("package-mode = false", "package-mode = true")],
    "the Poetry it needs": [("package-mode = false", 'package-mode = false\nrequires-poetry = ">=2.0"')],
    "plugins": at_end('[tool.poetry.requires-plugins]\npoetry-plugin-export = "*"'),
    "constraints to build": at_end('[tool.poetry.build-constraints]\nsix = { setuptools = "<70" }'),
}
POETRY_1_BASE = POETRY_1.replace(
    'six = "^1.15"',
    'six = "^1.15"\nrequests = { version = "^2.30", extras = ["socks"] }\n'
    + 'certifi = [{version = ">=2024", python = "<3.12"}, {version = ">=2023", python = ">=3.12"}]',
)
POETRY_1_CHANGES = {
    "nothing": [],
    "its version": [('version = "1.0.0"', 'version = "1.2.0"')],
    "a package more": [('six = "^1.15"', 'six = "^1.15"\nattrs = "*"')],
    "a package more, which was there": [('six = "^1.15"', 'six = "^1.15"\nurllib3 = "*"')],
    "a package less": [('six = "^1.15"\n', "")],
    "a range that fits": [("^1.15", "^1.16")],
    "a range that does not": [("^1.15", "<1.17")],
    "an extra less": [('["socks"]', "[]")],
    "a marker more": [('six = "^1.15"', 'six = {version = "^1.15", markers = "sys_platform == \'linux\'"}')],
    "one of several ranges": [('python = "<3.12"', 'python = "<3.11"')],
    "fewer interpreters": [('python = "^3.9"', 'python = "^3.10"')],
    "another name of an own extra": [('names = ["idna"]', 'hosts = ["idna"]')],
    "another name of a group": [("group.dev", "group.test")],
    "an optional group": [("[tool.poetry.group.dev.dep", "[tool.poetry.group.dev]\noptional = true\n[tool.poetry.group.dev.dep")],
    "the rank of a source": [("primary", "supplemental")],
    "older words for a group": at_end('[tool.poetry.dev-dependencies]\nsix = "*"'),
    "scripts": at_end('[tool.poetry.scripts]\nx = "a:b"'),
    "the order of keys": [('{ version = "^2.30", extras = ["socks"] }', '{ extras = ["socks"], version = "^2.30" }')],
    "a group of PEP 735": at_end('[dependency-groups]\nx = ["six"]'),
}
PDM = STANDARD + f'\n[tool.pdm]\ndistribution = false\n\n[[tool.pdm.source]]\nname = "pypi"\nurl = "{INDEX}"\nverify_ssl = false\n'
PDM_ALSO = {
    "a group of PDM": at_end('[tool.pdm.dev-dependencies]\nlint = ["six"]'),
    "an override": at_end('[tool.pdm.resolution.overrides]\nsix = "==1.16.0"'),
    "pre-releases": at_end("[tool.pdm.resolution]\nallow-prereleases = true"),
    "the address of a source": [(f'url = "{INDEX}', f'url = "{OTHER}')],
    "how a source is trusted": [("verify_ssl = false", "verify_ssl = true")],
    "scripts": at_end('[tool.pdm.scripts]\nx = "ls"'),
    "a package": [("distribution = false", "distribution = true")],
}
PIPFILE_BASE = PIPFILE.replace('six = "~=1.15"', 'six = "~=1.15"\nrequests = { version = "*", extras = ["socks"] }')
PIPFILE_CHANGES = {
    "nothing": [],
    "a comment": [("[packages]", "# a comment\n[packages]")],
    "a package more": [('six = "~=1.15"', 'six = "~=1.15"\nattrs = "*"')],
    "a package more, which was there": [('six = "~=1.15"', 'six = "~=1.15"\nurllib3 = "*"')],
    "a package less": [('six = "~=1.15"\n', "")],
    "a range that fits": [("~=1.15", "~=1.16")],
    "a range that does not": [("~=1.15", "<1.17")],
    "an extra less": [('extras = ["socks"]', "extras = []")],
    "another marker": [("python_version >= '3.9'", "python_version >= '3.10'")],
    "another interpreter": [("3.11", "3.12")],
    "an interpreter in full": [('python_version = "3.11"', 'python_full_version = "3.11.7"')],
    "the name of a source": [('name = "here"', 'name = "there"')],
    "no source": [(PIPFILE.split("[packages]")[0], "")],
    "a category more": at_end('[docs]\nsix = "*"'),
    "scripts": at_end('[scripts]\nx = "ls"'),
    "settings": at_end("[pipenv]\nallow_prereleases = true"),
    "the spelling": [("Idna", "idna")],
    "from one section to another": [('iniconfig = "*"\n', ""), ("six = ", 'iniconfig = "*"\nsix = ')],
}


class Served(write_locks.Index):
    """The index, and repositories of git under /git."""

    folder: pathlib.Path

    def do_GET(self):
        if not self.path.startswith("/git/"):
            return super().do_GET()
        path = (self.folder / self.path.split("?")[0][len("/git/") :]).resolve()
        found = path.is_file() and path.is_relative_to(self.folder.resolve())
        body = path.read_bytes() if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def make_repository(folder):
    commit = ["git", "-c", "user.name=Ada Example", "-c", "user.email=ada@example.test", "commit", "-qam"]
    environment = {**os.environ, "GIT_AUTHOR_DATE": "2026-11-02T09:00:00Z", "GIT_COMMITTER_DATE": "2026-11-02T09:00:00Z"}
    work = folder / "work"
    work.mkdir()
    (work / "pyproject.toml").write_text(f'[project]\nname = "apart"\nversion = "0.1"\n{BUILD}')
    for command in (["git", "init", "-qb", "main"], ["git", "add", "."], [*commit, "one"], ["git", "tag", "v1"], ["git", "tag", "v2"]):
        subprocess.run(command, cwd=work, check=True, env=environment)
    for name in ("apart", "other"):
        subprocess.run(["git", "clone", "-q", "--bare", work, folder / name], check=True)
        subprocess.run(["git", "update-server-info"], cwd=folder / name, check=True)


def changed(files, edits, manifest):
    files = dict(files)
    for edit in edits:
        path, before, after = edit if len(edit) == 3 else (manifest, *edit)
        text = files.get(path, "")
        assert before is None or before in text, (path, before)
        files[path] = text + after if before is None else text.replace(before, after)
    return files


def run(command, files):
    with tempfile.TemporaryDirectory() as work:
        for path, text in files.items():
            target = pathlib.Path(work) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        environment = {
            **{**os.environ, "HOME": work, "UV_PYTHON": sys.executable, "UV_CACHE_DIR": f"{work}/.cache"},
            **{"PIPENV_VENV_IN_PROJECT": "1", "PIPENV_PYTHON": sys.executable, "POETRY_VIRTUALENVS_CREATE": "false"},
        }
        done = subprocess.run(
            command, cwd=work, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8"
        )
        locks = [path for name in ("*.lock",) for path in pathlib.Path(work).glob(name)]
        return done.returncode == 0, done.stdout + done.stderr, locks[0].read_text("utf-8") if locks else ""


def verdicts(lock, check, files, manifest, lockfile, changes):
    made, said, text = run(lock, files)
    if not made:
        raise SystemExit(f"{lock}: {said}")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        asked = {name: changed(files, edits, manifest) for name, edits in changes.items()}
        fits = pool.map(lambda one: run(check, {**one, lockfile: text})[0], asked.values())
    cases = [
        {"name": name, "edits": [list(edit) if len(edit) == 3 else [manifest, *edit] for edit in edits], "fits": fit}
        for (name, edits), fit in zip(changes.items(), fits)
    ]
    return {"files": {**files, lockfile: text}, "lock": lockfile, "cases": cases}


def main(poetry1, poetry2, pdm, pipenv, uv):
    with tempfile.TemporaryDirectory() as temporary:
        wheels, repositories = pathlib.Path(temporary) / "wheels", pathlib.Path(temporary) / "git"
        repositories.mkdir()
        for package in WHEELS:
            pure = ["--platform", "any", "--abi", "none", "--implementation", "py", "--python-version", "3.11"]
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", *pure, "-d", wheels, package],
                check=True,
            )
        make_repository(repositories)
        Served.wheels, Served.folder = wheels, repositories
        server = http.server.ThreadingHTTPServer(("127.0.0.1", write_locks.PORT), Served)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        pyproject = "pyproject.toml"
        poetry = [["lock", "-q"], ["check", "--lock"]]
        uv_lock = [[uv, "lock", "-q"], [uv, "lock", "--check"]]
        found = {
            "uv": verdicts(*uv_lock, {pyproject: UV}, pyproject, "uv.lock", ALL | UV_ALSO),
            "uv, a workspace": verdicts(*uv_lock, WORKSPACE, pyproject, "uv.lock", WORKSPACE_CHANGES),
            "uv, a workspace without a project": verdicts(*uv_lock, VIRTUAL, pyproject, "uv.lock", VIRTUAL_CHANGES),
            "poetry 1": verdicts(
                *([poetry1, *words] for words in poetry), {pyproject: POETRY_1_BASE}, pyproject, "poetry.lock", POETRY_1_CHANGES
            ),
            "poetry 2": verdicts(
                *([poetry2, *words] for words in poetry), {pyproject: POETRY_2}, pyproject, "poetry.lock", ALL | POETRY_2_ALSO
            ),
            "pdm": verdicts([pdm, "lock", "-q"], [pdm, "lock", "--check"], {pyproject: PDM}, pyproject, "pdm.lock", ALL | PDM_ALSO),
            "pipenv": verdicts([pipenv, "lock"], [pipenv, "verify"], {"Pipfile": PIPFILE_BASE}, "Pipfile", "Pipfile.lock", PIPFILE_CHANGES),
        }
        server.shutdown()
    (HERE / "verdicts.json").write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*map(os.path.abspath, sys.argv[1:6]))
