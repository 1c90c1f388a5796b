"""Writes the results of the examples beside it. They are simulated, with a fixed seed: `python3 simulate.py`."""

import csv
import pathlib
import random

HERE = pathlib.Path(__file__).parent
SERVICES = ["checkout", "search", "ingest"]


def write(path, header, rows):
    path = HERE / path
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def episodes(seed, count, sides):
    """Paired replays of `count` incidents. Each side: hits and false alerts a true event, and its latency beside the first side's."""
    draw = random.Random(seed)
    rows = {name: [] for name in sides}
    for episode in range(1, count + 1):
        service = SERVICES[episode % len(SERVICES)]
        events = draw.randint(3, 9)
        difficulty = draw.gauss(0, 0.08)
        latency = draw.lognormvariate(3.6, 0.25)
        for name, (recall, false_alerts, slower) in sides.items():
            hits = sum(draw.random() < min(0.99, max(0.01, recall + difficulty)) for _ in range(events))
            false = sum(draw.random() < false_alerts for _ in range(events))
            milliseconds = latency * slower * draw.lognormvariate(0, 0.04)
            rows[name].append([episode, service, hits, false, events - hits, f"{milliseconds:.1f}"])
    return rows


HEADER = ["episode", "service", "tp", "fp", "fn", "latency_ms"]

for name, rows in episodes(
    11, 240, {"ewma": (0.78, 0.45, 1.0), "burst": (0.88, 0.15, 1.01), "without-seasonality": (0.80, 0.30, 0.99)}
).items():
    write(f"pass/results/{name}.csv", HEADER, rows)

for name, rows in episodes(12, 240, {"ewma": (0.78, 0.45, 1.0), "burst": (0.88, 0.15, 1.085)}).items():
    write(f"fail/results/{name}.csv", HEADER, rows)

for name, rows in episodes(14, 240, {"ewma": (0.78, 0.45, 1.0), "burst": (0.83, 0.20, 1.01)}).items():
    write(f"not-pre-registered/{'main' if name == 'ewma' else 'pull-request'}/results/{name}.csv", HEADER, rows)


def tries(seed, cases, repeats, solves):
    """An agent that tries each case several times; some cases are harder than others."""
    draw = random.Random(seed)
    rows = []
    for case in range(1, cases + 1):
        ability = solves + random.Random(case).gauss(0, 0.08)
        for repeat in range(1, repeats + 1):
            solved = draw.random() < min(0.999, max(0.001, ability))
            rows.append([f"case-{case:02}", repeat, int(solved), f"{draw.lognormvariate(-2.6, 0.2):.4f}"])
    return rows


AGENT = ["case", "repeat", "solved", "cost_usd"]
write("inconclusive/results/v6.csv", AGENT, tries(21, 60, 5, 0.95))
write("inconclusive/results/v7.csv", AGENT, [[*row[:3], f"{float(row[3]) * 0.5:.4f}"] for row in tries(26, 60, 5, 0.955)])
