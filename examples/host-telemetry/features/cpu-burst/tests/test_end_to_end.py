"""The whole evaluation, as a person runs it, gives the committed results byte for byte."""

import json
import pathlib
import subprocess
import sys

import pytest

FEATURE = pathlib.Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def fresh_results(tmp_path_factory):
    """The folder a fresh run of the evaluation wrote to."""
    folder = tmp_path_factory.mktemp("results")
    subprocess.run([sys.executable, "-B", "detector/evaluate.py", "--into", folder], cwd=FEATURE, check=True)
    return folder


@pytest.mark.parametrize("name", ["ewma.csv", "burst.csv"])
def test_the_committed_rows_come_out_again(fresh_results, name):
    assert (fresh_results / name).read_bytes() == (FEATURE / "results" / name).read_bytes()


def test_both_sides_hold_the_same_episodes(fresh_results):
    sides = [(fresh_results / name).read_text().splitlines() for name in ("ewma.csv", "burst.csv")]
    episodes = [[line.split(",")[:2] for line in lines] for lines in sides]
    assert episodes[0] == episodes[1]


def test_the_run_says_what_it_was_made_from(fresh_results):
    record = json.loads((fresh_results / "run.json").read_text())
    assert record["status"] == "finished"
    assert record["outputs"].keys() == {"ewma.csv", "burst.csv"}
    assert {pathlib.PurePath(path).name for path in record["code"]} == {
        "burst.py", "evaluate.py", "ewma.py", "parameters.json"
    }
