"""Writes the folder `conda` beside it with the real conda-lock.

    python write_conda_lock.py CONDA_LOCK      path of the program, from an environment of its own

conda-lock leaves solving to a program `conda`. No channel is asked here: a stand-in answers `conda create --dry-run` with the
packages below. Reading `environment.yml`, the packages of pip (from an index on the loopback address), hashes, categories and
the file are conda-lock's own.
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
from write_locks import INDEX, PORT, Index, lock

# An invented channel: name, version, build, what it depends on.
CHANNEL_PACKAGES = [
    ("python", "3.11.9", "hb806964_0_cpython", ["libzlib >=1.3.1,<2.0a0", "tzdata"]),
    ("libzlib", "1.3.1", "h4ab18f5_1", []),
    ("tzdata", "2024a", "h0c530f3_0", []),
    ("pip", "24.0", "pyhd8ed1ab_0", ["python >=3.8"]),
    ("numpy", "1.26.4", "py311h64a7726_0", ["python >=3.11,<3.12.0a0"]),
    ("ruamel.yaml", "0.18.6", "py311h459d7ec_0", ["python >=3.11,<3.12.0a0"]),
]

ENVIRONMENT = f"""\
# an environment with packages of conda and of pip
name: detector
channels:
  - {CHANNEL}
platforms:
  - linux-64
  - osx-arm64
pip-repositories:
  - {INDEX}
allow-pypi-requests: false
dependencies:
  - python=3.11
  - numpy=1.26.4=py311h64a7726_0
  - ruamel.yaml >=0.17,<0.19
  - tzdata # not a version as PEP 440 has them
  - pip:
      - six>=1.15,<2
      - Idna==3.6
"""


def main(conda_lock):
    with tempfile.TemporaryDirectory() as work:
        stand_in = write_stand_in(work, os.path.abspath(__file__))
        names = pathlib.Path(work, "names.json")
        names.write_text(json.dumps({"six": {"conda_name": "six", "conda_forge": "six", "pypi_name": "six"}}))
        wheels = pathlib.Path(work, "wheels")
        wheels.mkdir()
        for package in ("six==1.17.0", "idna==3.6"):
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "-d", wheels, package],
                check=True,
            )
        Index.wheels = wheels
        server = http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Index)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        lock(
            "conda",
            "environment.yml",
            ENVIRONMENT,
            "conda-lock.yml",
            [conda_lock, "lock", "--conda", stand_in, "--pypi_to_conda_lookup_file", names, "-f", "environment.yml"],
        )
        server.shutdown()


if __name__ == "__main__":
    if sys.argv[1] == "--solve":
        print(dry_run(CHANNEL_PACKAGES, os.environ.get("CONDA_SUBDIR", "linux-64")))
    else:
        main(os.path.abspath(sys.argv[1]))
