"""Writes data/SHA256SUMS over data/*.csv, in the format `sha256sum --check` reads.

    python recorder/checksums.py
"""

import hashlib
import pathlib

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"


def main():
    """One line per table, in order of name."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(DATA.glob("*.csv"))]
    (DATA / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
