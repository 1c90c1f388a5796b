"""Writes test/golden/statistics/ for power and for prediction bounds: what scipy and statsmodels say of them.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 statsmodels==0.15.0 && venv/bin/python scripts/golden-planning.py

The same versions write the same bytes.
"""

import json
import math
import pathlib
import random

import numpy
from scipy import stats
from statsmodels.stats import proportion

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "test" / "golden" / "statistics"


def powers():
    """Of t tests by the noncentral t; of two proportions by the normal approximation with a pooled null."""
    means = []
    for n, degrees in ((2, 1), (3, 2), (5, 8), (12, 11), (40, 78), (400, 399), (100_000, 99_999)):
        for effect in (0.05, 0.5, 1.3):
            for tail in (0.025, 0.05, 1e-6):
                power = float(stats.nct.sf(stats.t.isf(tail, degrees), degrees, effect * math.sqrt(n)))
                if math.isfinite(power) and power > 1e-12:
                    means.append({"n": n, "degreesOfFreedom": degrees, "distance": effect, "tail": tail, "power": power})
    proportions = []
    for b, c, n in ((0.5, 0.6, 100), (0.9, 0.95, 300), (0.02, 0.01, 2000), (0.3, 0.31, 50)):
        found = proportion.power_proportions_2indep(c - b, b, n, alpha=0.025, alternative="larger" if c > b else "smaller")
        proportions.append({"baseline": b, "candidate": c, "n": n, "tail": 0.025, "power": float(found.power)})
    return {"means": means, "proportions": proportions}


def bounds():
    """Of one more value."""
    written = []
    for seed, n in (("a", 2), ("b", 5), ("c", 40)):
        chooser = random.Random(f"planning/{seed}")
        history = [math.exp(chooser.gauss(1, 0.4)) for _ in range(n)]
        for confidence in (0.9, 0.999):
            center, spread = float(numpy.mean(history)), float(numpy.std(history, ddof=1))
            logs = numpy.log(history)
            log_center, log_spread = float(numpy.mean(logs)), float(numpy.std(logs, ddof=1))
            share = (1 + confidence) / 2
            wide = math.sqrt(1 + 1 / n)
            t = float(stats.t.ppf(share, n - 1))
            entry = {
                "history": history,
                "confidence": confidence,
                "z": [float(stats.norm.ppf(q, center, spread)) for q in (1 - share, share)],
                "t": [center - t * spread * wide, center + t * spread * wide],
                "log-normal": [math.exp(log_center - t * log_spread * wide), math.exp(log_center + t * log_spread * wide)],
            }
            if n >= 4:
                first, third = (float(q) for q in numpy.quantile(history, [0.25, 0.75]))
                entry["iqr"] = [first - 1.5 * (third - first), third + 1.5 * (third - first)]
            written.append(entry)
    return written


def main():
    """Write all files."""
    for name, cases in {"power": powers(), "prediction": bounds()}.items():
        text = json.dumps(cases, allow_nan=False).replace("}, {", "},\n{") + "\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote test/golden/statistics/{name}.json")


if __name__ == "__main__":
    main()
