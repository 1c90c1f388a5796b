"""A stand-in for the program `conda`, to which conda-lock leaves solving: it answers from an invented channel."""

import hashlib
import json
import pathlib
import sys

from write_locks import PORT

CHANNEL = f"http://127.0.0.1:{PORT}/channel"


def write_stand_in(folder, script):
    """Writes a program `conda` that hands its arguments to `script --solve`."""
    program = pathlib.Path(folder, "conda")
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" --solve "$@"\n')
    program.chmod(0o755)
    return program


def dry_run(packages, subdir):
    """What `conda create --dry-run` says that it would fetch and link: packages are names, versions, builds and what they depend on."""
    fetched, linked = [], []
    for name, version, build, depends in packages:
        file = f"{name}-{version}-{build}.conda"
        named = f"{subdir}/{file}".encode()
        fetched.append(
            {
                "name": name,
                "version": version,
                "build": build,
                "fn": file,
                "url": f"{CHANNEL}/{subdir}/{file}",
                "channel": f"{CHANNEL}/{subdir}",
                "subdir": subdir,
                "md5": hashlib.md5(named).hexdigest(),
                "sha256": hashlib.sha256(named).hexdigest(),
                "depends": depends,
                "constrains": [],
                "timestamp": 0,
            }
        )
        linked.append(
            {
                "base_url": CHANNEL,
                "channel": CHANNEL,
                "dist_name": f"{name}-{version}-{build}",
                "name": name,
                "platform": subdir,
                "version": version,
            }
        )
    return json.dumps({"success": True, "actions": {"FETCH": fetched, "LINK": linked}})
