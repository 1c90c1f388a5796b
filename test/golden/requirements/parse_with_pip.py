"""Writes parsed-by-pip.json: what pip itself reads in hard.txt.

    python test/golden/requirements/parse_with_pip.py
"""

import json
import pathlib
import re

import pip
from pip._internal.network.session import PipSession
from pip._internal.req.req_file import parse_requirements

HERE = pathlib.Path(__file__).resolve().parent


def main():
    """One entry per requirement: its line, its text, and how many digests pip would accept for it."""
    entries = []
    for parsed in parse_requirements(str(HERE / "hard.txt"), PipSession()):
        options = parsed.options or {}
        entries.append(
            {
                "line": int(re.search(r"line (\d+)", parsed.line_source or parsed.comes_from).group(1)),
                "requirement": parsed.requirement,
                "editable": parsed.is_editable,
                "hashes": sum(len(digests) for digests in options.get("hashes", {}).values()),
            }
        )
    result = {"pip": pip.__version__, "entries": entries}
    (HERE / "parsed-by-pip.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
