"""Replays the recorded episodes through both detectors and writes one row per episode and detector.

    python detector/evaluate.py              # from features/cpu-burst/, writes results/
    python detector/evaluate.py --into somewhere-else

A step is the 100 ms that end at `t_ms`. It belongs to the burst when its middle lies within the labelled burst.
The replay loses a small share of the samples on purpose, as agents do; `seed` in parameters.json decides
which ones, the same ones for both detectors. At a lost step an alert stays as it was.

What the columns mean, for one episode (each has exactly one burst, so every one is always a number):

    recall               share of the burst's steps with an open alert
    precision            share of the steps with an open alert that belong to the burst; 0 when there is none
    f1                   2 hits / (2 hits + false steps + missed steps)
    delay_ms             from the start of the burst to the end of the first step in it with an open alert;
                         the whole length of the burst when there is none
    false_alert_seconds  time with an open alert outside the burst
"""

import argparse
import csv
import hashlib
import json
import os
import pathlib
import platform
import random
import sys

import burst
import ewma

FEATURE = pathlib.Path(__file__).resolve().parent.parent
DATA = FEATURE.parent.parent / "data"
TELEMETRY = DATA / "host-telemetry.csv"
LABELS = DATA / "labels.csv"
PARAMETERS = FEATURE / "parameters.json"
STEP_MS = 100
EPISODE_STEPS = 120
DETECTORS = {"ewma": ewma, "burst": burst}
COLUMNS = ("episode", "kind", "recall", "precision", "f1", "delay_ms", "false_alert_seconds")


def read_parameters():
    """The parameters of both detectors, and of the replay."""
    return json.loads(PARAMETERS.read_text(encoding="utf-8"))


def read_rows(path):
    """The rows of a CSV file, as dictionaries of text."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_episodes():
    """Episode number to its samples, in order of time."""
    episodes = {}
    for row in read_rows(TELEMETRY):
        sample = {name: float(value) for name, value in row.items() if name not in ("episode", "t_ms")}
        sample["t_ms"] = int(row["t_ms"])
        episodes.setdefault(int(row["episode"]), []).append(sample)
    return episodes


def read_labels():
    """Episode number to its kind and the start and end of its burst."""
    return {
        int(row["episode"]): {"kind": row["kind"], "start_ms": int(row["start_ms"]), "end_ms": int(row["end_ms"])}
        for row in read_rows(LABELS)
    }


def without_lost_samples(samples, episode, parameters):
    """The samples that reach the detectors; the seed decides which ones get lost."""
    chooser = random.Random(f"{parameters['seed']}/{episode}")
    return [sample for sample in samples if chooser.random() >= parameters["lost-sample-share"]]


def alerting_steps(detector, samples, parameters):
    """For every step of an episode: is an alert open? A step without a sample keeps the answer before it."""
    answers = dict(zip((sample["t_ms"] for sample in samples), detector.alerts(samples, parameters)))
    is_open = False
    steps = {}
    for step in range(1, EPISODE_STEPS + 1):
        is_open = answers.get(step * STEP_MS, is_open)
        steps[step * STEP_MS] = is_open
    return steps


def measure(steps, label):
    """The metrics of one episode, from its alerting steps and its label."""
    hits = missed = false = 0
    first_hit_ms = None
    for at_ms, is_open in steps.items():
        in_burst = label["start_ms"] <= at_ms - STEP_MS / 2 < label["end_ms"]
        hits += in_burst and is_open
        missed += in_burst and not is_open
        false += is_open and not in_burst
        if in_burst and is_open and first_hit_ms is None:
            first_hit_ms = at_ms
    return {
        "recall": f"{hits / (hits + missed):.4f}",
        "precision": f"{hits / (hits + false) if hits + false else 0.0:.4f}",
        "f1": f"{2 * hits / (2 * hits + false + missed):.4f}",
        "delay_ms": (label["end_ms"] if first_hit_ms is None else first_hit_ms) - label["start_ms"],
        "false_alert_seconds": f"{false * STEP_MS / 1000:.1f}",
    }


def evaluate(name, parameters):
    """One row per episode for one detector."""
    labels = read_labels()
    rows = []
    for episode, samples in sorted(read_episodes().items()):
        kept = without_lost_samples(samples, episode, parameters)
        steps = alerting_steps(DETECTORS[name], kept, parameters[name])
        rows.append({"episode": episode, "kind": labels[episode]["kind"], **measure(steps, labels[episode])})
    return rows


def write_rows(path, rows):
    """A CSV file with plain line ends."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def sha256(path):
    """The SHA-256 of a file, in hexadecimal digits."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def git_blob(path):
    """The name git gives to a file's content."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def relative(path, folder):
    """A path as seen from a folder, with forward slashes."""
    return pathlib.PurePath(os.path.relpath(path, folder)).as_posix()


def code_files():
    """The files the results come from: the detectors, this script and the parameters."""
    return sorted((FEATURE / "detector").glob("*.py")) + [PARAMETERS]


def hardware():
    """What this runs on, as far as Linux tells."""
    model = None
    cpu = pathlib.Path("/proc/cpuinfo")
    for line in cpu.read_text(encoding="utf-8").splitlines() if cpu.exists() else []:
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {"cpu": model, "cores": os.cpu_count(), "memory-bytes": memory, "accelerator": None}


def run_record(command, status, parameters, code, data, outputs, folder):
    """What a run says about itself. It holds no clock time, so the same run gives the same bytes."""
    return {
        "version": 1,
        "command": command,
        "status": status,
        "seed": parameters["seed"],
        "code": {relative(path, folder): git_blob(path) for path in code},
        "data": {relative(path, folder): {"sha256": sha256(path), "rows": len(read_rows(path))} for path in data},
        "outputs": {relative(path, folder): {"sha256": sha256(path)} for path in outputs},
        "parameters": {name: value for name, value in parameters.items() if name != "seed"},
        "environment": {"python": platform.python_version(), "platform": sys.platform},
        "hardware": hardware(),
    }


def write_record(path, record):
    """A run record as JSON with plain line ends."""
    path.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8", newline="\n")


def main():
    """Evaluate both detectors, then write down what this run was."""
    parser = argparse.ArgumentParser(description="Evaluate both burst detectors on the recorded episodes.")
    parser.add_argument("--into", type=pathlib.Path, default=FEATURE / "results")
    into = parser.parse_args().into
    into.mkdir(parents=True, exist_ok=True)
    parameters = read_parameters()
    outputs = []
    for name in DETECTORS:
        outputs.append(into / f"{name}.csv")
        write_rows(outputs[-1], evaluate(name, parameters))
    record = run_record(
        "python detector/evaluate.py", "finished", parameters, code_files(), [TELEMETRY, LABELS], outputs, into
    )
    write_record(into / "run.json", record)


if __name__ == "__main__":
    main()
