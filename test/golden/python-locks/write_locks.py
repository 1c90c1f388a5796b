"""Writes the locks beside it with the real tools, from an index of a few small packages served on the loopback address.

    python write_locks.py POETRY_1 POETRY_2 PDM_2_12 PDM PIPENV UV      paths of the six programs, each from an environment of its own

Needs pip and its registry, for the packages alone. Each folder holds the manifest and the lock as the tool wrote it.
"""

import hashlib
import http.server
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).parent
PORT = 8931
INDEX = f"http://127.0.0.1:{PORT}/simple"
PACKAGES = ["six==1.16.0", "six==1.17.0", "idna==3.6", "certifi==2024.7.4", "iniconfig==2.0.0"]

POETRY_1 = f"""\
[tool.poetry]
name = "detector"
version = "1.0.0"
description = "Größe"
authors = ["Ada <ada@example.test>"]
package-mode = false

[tool.poetry.dependencies]
python = "^3.9"
six = "^1.15"
idna = {{ version = "~3.6", optional = true }}

[tool.poetry.group.dev.dependencies]
iniconfig = "*"

[tool.poetry.extras]
names = ["idna"]

[[tool.poetry.source]]
name = "Größe"
url = "{INDEX}/"
priority = "primary"
"""

STANDARD = """\
[project]
name = "detector"
version = "1.0.0"
requires-python = ">=3.9,<4"
dependencies = ["six (>=1.15,<2)", "Idna~=3.6 ; python_version >= '3.9'"]

[project.optional-dependencies]
names = ["certifi>=2024"]

[dependency-groups]
dev = ["iniconfig>=1"]
"""

POETRY_2 = f"""{STANDARD}
[tool.poetry]
package-mode = false

[[tool.poetry.source]]
name = "here"
url = "{INDEX}/"
priority = "primary"
"""

PDM = f"""{STANDARD}
[tool.pdm]
distribution = false

[[tool.pdm.source]]
name = "pypi"
url = "{INDEX}"
verify_ssl = false
"""

UV = f"""{STANDARD}
[[tool.uv.index]]
url = "{INDEX}"
default = true
"""

PIPFILE = f"""\
[[source]]
url = "{INDEX}"
verify_ssl = false
name = "here"

[packages]
six = "~=1.15"
Idna = {{ version = "*", markers = "python_version >= '3.9'" }}

[dev-packages]
iniconfig = "*"

[requires]
python_version = "3.11"
"""


class Index(http.server.BaseHTTPRequestHandler):
    wheels: pathlib.Path

    def do_GET(self):
        parts = [part for part in self.path.split("?")[0].split("/") if part]
        if parts[:1] == ["files"]:
            name = parts[1].removesuffix(".metadata")
            body = (self.wheels / name).read_bytes()
        else:
            wanted = re.sub(r"[-_.]+", "-", parts[-1]).lower()
            links = []
            for wheel in sorted(self.wheels.glob("*.whl")):
                if re.sub(r"[-_.]+", "-", wheel.name.split("-")[0]).lower() == wanted:
                    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
                    links.append(f'<a href="/files/{wheel.name}#sha256={digest}">{wheel.name}</a>')
            body = ("<!DOCTYPE html><html><body>" + "<br>".join(links) + "</body></html>").encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream" if parts[:1] == ["files"] else "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_HEAD(self):
        self.do_GET()

    def log_message(self, *_):
        pass


def lock(folder, manifest, content, lockfile, *commands, environment=None):
    with tempfile.TemporaryDirectory() as work:
        (pathlib.Path(work) / manifest).write_text(content, encoding="utf-8")
        for command in commands:
            subprocess.run(
                command, cwd=work, check=True, env={**os.environ, "HOME": work, **(environment or {})}
            )
        target = HERE / folder
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for name in (manifest, *lockfile.split()):
            shutil.copy(pathlib.Path(work) / name, target / name)


def main(poetry1, poetry2, pdm_old, pdm, pipenv, uv):
    with tempfile.TemporaryDirectory() as wheels:
        for package in PACKAGES:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", wheels, package],
                check=True,
            )
        Index.wheels = pathlib.Path(wheels)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Index)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        lock("poetry-1", "pyproject.toml", POETRY_1, "poetry.lock", [poetry1, "lock", "-q"])
        lock("poetry-2", "pyproject.toml", POETRY_2, "poetry.lock", [poetry2, "lock", "-q"])
        lock("pdm-2.12", "pyproject.toml", PDM, "pdm.lock", [pdm_old, "lock", "-q"])
        lock("pdm", "pyproject.toml", PDM, "pdm.lock", [pdm, "lock", "-q"])
        lock(
            "uv",
            "pyproject.toml",
            UV,
            "uv.lock pylock.toml requirements.txt",
            [uv, "lock", "-q"],
            [uv, "export", "-q", "--frozen", "--no-emit-project", "--format", "pylock.toml", "-o", "pylock.toml"],
            [uv, "export", "-q", "--frozen", "--no-emit-project", "-o", "requirements.txt"],
        )
        lock(
            "pipenv",
            "Pipfile",
            PIPFILE,
            "Pipfile.lock",
            [pipenv, "lock"],
            environment={"PIPENV_VENV_IN_PROJECT": "1", "PIPENV_PYTHON": sys.executable, "PIP_FIND_LINKS": ""},
        )
        server.shutdown()


if __name__ == "__main__":
    main(*map(os.path.abspath, sys.argv[1:7]))
