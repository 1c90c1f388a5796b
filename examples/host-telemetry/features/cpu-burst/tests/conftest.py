"""Lets the tests import the detectors from the folder beside theirs."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "detector"))
