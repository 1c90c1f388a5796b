"""Writes test/golden/statistics/ for families of tests, two one-sided tests and ratios: what scipy and statsmodels say of them.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 statsmodels==0.15.0 && venv/bin/python scripts/golden-families.py

The delta method is in neither library: it is computed from the covariance matrix of numerators and denominators, and compared with
the slope that a jackknife sees. The same versions write the same bytes.
"""

import json
import math
import pathlib
import random

import numpy
from scipy import stats
from statsmodels.stats import multitest, weightstats

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "test" / "golden" / "statistics"


def numbers(seed, n, center, spread):
    """Seeded numbers around a center."""
    chooser = random.Random(f"families/{seed}")
    return [chooser.gauss(center, spread) for _ in range(n)]


def families():
    """Adjusted p-values."""
    written = []
    chooser = random.Random("families/p")
    lists = [[0.01, 0.04, 0.03], [0.04], [1e-300, 0.5, 2e-200, 1.0], [0.02] * 4, [chooser.random() ** 3 for _ in range(30)]]
    for p_values in lists:
        entry = {"pValues": p_values}
        for ours, theirs in (("bonferroni", "bonferroni"), ("holm", "holm"), ("benjamini-hochberg", "fdr_bh")):
            entry[ours] = [float(p) for p in multitest.multipletests(p_values, method=theirs)[1]]
        written.append(entry)
    return written


def equivalences():
    """Two one-sided t tests, of pairs and of sides."""
    written = []
    for seed, n, shift in (("a", 12, 0.05), ("b", 40, 0.3), ("c", 25, -0.2)):
        baseline, other = numbers(f"{seed}b", n, 5, 0.8), numbers(f"{seed}c", n, 5 + shift, 0.9)
        pairs = [x + shift + y / 20 for x, y in zip(baseline, other)]
        for low, high in ((-0.5, 0.5), (-0.2, 0.6)):
            independent = weightstats.ttost_ind(other, baseline, low, high, usevar="unequal")
            paired = weightstats.ttost_paired(numpy.array(pairs), numpy.array(baseline), low, high)
            written.append(
                {
                    "baseline": baseline,
                    "independent": other,
                    "paired": pairs,
                    "band": [low, high],
                    "independentP": [float(independent[1][1]), float(independent[2][1])],
                    "pairedP": [float(paired[1][1]), float(paired[2][1])],
                }
            )
    return written


def gradient_error(columns, gradient, n):
    """The standard error of a function of means, from its gradient and the covariance of the columns."""
    covariance = numpy.cov(numpy.array(columns))
    return math.sqrt(float(gradient @ covariance @ gradient) / n)


def ratios():
    """Differences and shares of ratios, with intervals by Student's t."""
    written = []
    for seed, n in (("small", 8), ("large", 60)):
        chooser = random.Random(f"families/{seed}")
        below = [float(chooser.randint(1, 12)) for _ in range(n)]
        above = [float(sum(chooser.random() < 0.6 for _ in range(int(d)))) for d in below]
        less = [max(1.0, d + chooser.randint(-1, 2)) for d in below]
        more = [float(sum(chooser.random() < 0.75 for _ in range(int(d)))) for d in less]
        means = [float(numpy.mean(column)) for column in (above, below, more, less)]
        b, c = means[0] / means[1], means[2] / means[3]
        of_baseline = numpy.array([1 / means[1], -b / means[1], 0, 0])
        of_candidate = numpy.array([0, 0, 1 / means[3], -c / means[3]])
        for relative in (False, True):
            estimate = (c - b) / b if relative else c - b
            gradient = of_candidate / b - of_baseline * c / b**2 if relative else of_candidate - of_baseline
            error = gradient_error([above, below, more, less], gradient, n)
            reach = float(stats.t.isf(0.025, n - 1)) * error
            jackknife = []
            for unit in range(n):
                kept = [[v for at, v in enumerate(column) if at != unit] for column in (above, below, more, less)]
                sums = [sum(column) for column in kept]
                x, y = sums[0] / sums[1], sums[2] / sums[3]
                jackknife.append((y - x) / x if relative else y - x)
            theirs = math.sqrt((n - 1) ** 2 / n * float(numpy.var(jackknife, ddof=1)))
            if abs(theirs / error - 1) > 0.1:
                raise SystemExit(f"{seed}: {error} by the delta method, {theirs} by the jackknife")
            written.append(
                {
                    "baseline": {"numerators": above, "denominators": below},
                    "candidate": {"numerators": more, "denominators": less},
                    "relative": relative,
                    "ratios": [b, c],
                    "estimate": estimate,
                    "interval": [estimate - reach, estimate + reach],
                    "pValue": float(2 * stats.t.sf(abs(estimate - 0.05) / error, n - 1)),
                }
            )
    return written


def main():
    """Write all files."""
    for name, cases in {"families": families(), "equivalence": equivalences(), "ratios": ratios()}.items():
        text = "[\n" + ",\n".join(json.dumps(entry, allow_nan=False) for entry in cases) + "\n]\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote test/golden/statistics/{name}.json: {len(cases)} cases")


if __name__ == "__main__":
    main()
