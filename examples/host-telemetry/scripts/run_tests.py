"""Runs one kind of tests of the CPU burst feature and keeps its report, with what it was made from.

    python scripts/run_tests.py unit
    python scripts/run_tests.py integration
    python scripts/run_tests.py end-to-end

pytest writes the JUnit report. Host name, clock times and durations are taken out of it: they say nothing about the
code, and without them the same code gives the same bytes. Next to the report lies a run record (`unit.run.json`)
that names the exact code and tests the report is about.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as tree

FEATURE = pathlib.Path(__file__).resolve().parent.parent / "features" / "cpu-burst"
REPORTS = FEATURE / "reports"
TESTS = FEATURE / "tests"
KINDS = {"unit": "test_unit.py", "integration": "test_integration.py", "end-to-end": "test_end_to_end.py"}
NOT_ABOUT_THE_CODE = ("hostname", "timestamp", "time")

sys.dont_write_bytecode = True
sys.path.insert(0, str(FEATURE / "detector"))
import evaluate  # noqa: E402  (it needs the path above)


def run_pytest(kind, report):
    """Run the tests of one kind; true when all passed."""
    command = [sys.executable, "-m", "pytest", f"tests/{KINDS[kind]}", "-q", "-p", "no:cacheprovider"]
    command += ["--rootdir", ".", "-o", f"junit_suite_name={kind}", f"--junit-xml={report}"]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=FEATURE, env=environment, check=False).returncode == 0


def clean(report):
    """Take out of a report what is about the machine and the moment, and keep it readable."""
    document = tree.parse(report)
    for element in document.iter():
        for name in NOT_ABOUT_THE_CODE:
            element.attrib.pop(name, None)
    tree.indent(document)
    text = tree.tostring(document.getroot(), encoding="unicode")
    text = text.replace(str(FEATURE) + os.sep, "")
    header = '<?xml version="1.0" encoding="utf-8"?>\n'
    report.write_text(header + text + "\n", encoding="utf-8", newline="\n")


def main():
    """Run, clean the report, record the run; the exit code is that of the tests."""
    parser = argparse.ArgumentParser(description="Run one kind of tests and keep the report.")
    parser.add_argument("kind", choices=KINDS)
    kind = parser.parse_args().kind
    REPORTS.mkdir(exist_ok=True)
    report = REPORTS / f"{kind}.xml"
    passed = run_pytest(kind, report)
    clean(report)
    code = evaluate.code_files() + [TESTS / "conftest.py", TESTS / KINDS[kind]]
    data = [] if kind == "unit" else [evaluate.TELEMETRY, evaluate.LABELS]
    record = evaluate.run_record(
        f"python scripts/run_tests.py {kind}",
        "finished" if passed else "failed",
        evaluate.read_parameters(),
        code,
        data,
        [report],
        REPORTS,
    )
    evaluate.write_record(REPORTS / f"{kind}.run.json", record)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
