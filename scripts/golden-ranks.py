"""Writes test/golden/statistics/ for rank tests: what scipy says of cases that the tests put to src/statistics/.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 && venv/bin/python scripts/golden-ranks.py

Scipy has no exact distribution with ties beyond full enumeration, and no Hodges–Lehmann interval. Here the ways are counted in whole
numbers without limit, and all pairs are written down; where scipy can enumerate, it must agree to nine digits, or the script stops.
The same version writes the same bytes.
"""

import json
import math
import pathlib
import random
from collections import Counter
from fractions import Fraction

import numpy
from scipy import stats

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "test" / "golden" / "statistics"
ALTERNATIVES = ("two-sided", "greater", "less")


def close(ours, theirs, what):
    """Stops where two ways to the same number disagree; far out in the tail scipy takes it from 1 and has nothing left."""
    if not math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-13):
        raise SystemExit(f"{what}: {ours!r} here, {theirs!r} in scipy")


def tails(counts, seen):
    """Probabilities of at most and of at least as much, from ways by sum."""
    whole = sum(counts.values())
    lower = sum(ways for total, ways in counts.items() if total <= seen)
    upper = sum(ways for total, ways in counts.items() if total >= seen)
    lower, upper = Fraction(lower, whole), Fraction(upper, whole)
    return {"two-sided": float(min(1, 2 * min(lower, upper))), "greater": float(upper), "less": float(lower)}


# Ways to all sums are kept in one long number, each sum in a field of its own that is wide enough never to run over.
FIELD = 192


def unpack(long_number):
    """The ways in each field."""
    counts, total = {}, 0
    data = long_number.to_bytes((long_number.bit_length() + 7) // 8 + 1, "little")
    size = FIELD // 8
    for start in range(0, len(data), size):
        ways = int.from_bytes(data[start : start + size], "little")
        if ways:
            counts[total] = ways
        total += 1
    return counts


def drawn_sums(ranks, drawn):
    """Ways to every sum of some of the ranks."""
    ways = [1] + [0] * drawn
    for rank in ranks:
        for k in range(drawn, 0, -1):
            ways[k] += ways[k - 1] << (rank * FIELD)
    return unpack(ways[drawn])


def signed_sums(ranks):
    """Ways to every sum of the ranks that have a positive sign."""
    ways = 1
    for rank in ranks:
        ways += ways << (rank * FIELD)
    return unpack(ways)


def critical_rank(counts, tail):
    """As many of the smallest values as are improbable together, from a distribution without ties that starts at its smallest sum."""
    whole, sum_so_far, rank = sum(counts.values()), 0, 0
    for total in range(min(counts), max(counts) + 1):
        sum_so_far += counts.get(total, 0)
        # The level is a double here as there.
        if float(Fraction(sum_so_far, whole)) > tail:
            break
        rank += 1
    return rank


def ends(values, rank):
    """The interval between the values of a rank from both ends."""
    return None if rank < 1 else [float(values[rank - 1]), float(values[-rank])]


def mann_whitney(name, baseline, candidate, limit=0.0, confidence=0.95):
    """One case of the rank sum test."""
    n, m = len(baseline), len(candidate)
    # Written decimals, without what their representation adds to a difference.
    x, y = numpy.round(numpy.array(candidate) - limit, 9), numpy.round(numpy.array(baseline), 9)
    ranks = stats.rankdata(numpy.concatenate([x, y]))
    differences = numpy.sort(numpy.subtract.outer(numpy.array(candidate), y).ravel())
    tail = (1 - confidence) / 2
    exact = (n + m) * min(n, m) <= 5000
    if exact:
        doubled = [round(2 * rank) for rank in ranks]
        # Of the smaller side, whose sums are fewer; that of the other side is what is left.
        if m <= n:
            p_values = tails(drawn_sums(doubled, m), sum(doubled[:m]))
        else:
            p_values = tails(drawn_sums(doubled, n), sum(doubled[m:]))
            p_values["greater"], p_values["less"] = p_values["less"], p_values["greater"]
        rank = critical_rank(drawn_sums(range(1, n + m + 1), min(n, m)), tail)
    else:
        p_values = {
            alternative: float(stats.mannwhitneyu(x, y, alternative=alternative, method="asymptotic").pvalue)
            for alternative in ALTERNATIVES
        }
        ties = sum(int(t) ** 3 - int(t) for side in (candidate, baseline) for t in Counter(side).values())
        spread = math.sqrt(n * m / 12 * (n + m + 1 - ties / ((n + m) * (n + m - 1))))
        rank = math.floor(n * m / 2 + 0.5 - float(stats.norm.isf(tail)) * spread)
    for alternative in ALTERNATIVES:
        if exact and math.comb(n + m, n) < 3_000:
            method = stats.PermutationMethod(n_resamples=3_000)
            theirs = stats.mannwhitneyu(x, y, alternative=alternative, method=method)
            close(p_values[alternative], float(theirs.pvalue), name)
        elif exact and len(set(ranks)) == n + m:
            theirs = stats.mannwhitneyu(x, y, alternative=alternative, method="exact")
            close(p_values[alternative], float(theirs.pvalue), name)
    return {
        "name": name,
        "baseline": baseline,
        "candidate": candidate,
        "limit": limit,
        "confidence": confidence,
        "estimate": float(numpy.median(differences)),
        "interval": ends(differences, rank),
        "pValues": p_values,
    }


def wilcoxon(name, baseline, candidate, limit=0.0, confidence=0.95):
    """One case of the signed rank test."""
    n = len(baseline)
    differences = numpy.array(candidate) - numpy.array(baseline)
    # Differences of written decimals, without what their representation adds.
    shifted = numpy.round(differences - limit, 9)
    shifted = shifted[shifted != 0]
    ranks = stats.rankdata(abs(shifted))
    tail = (1 - confidence) / 2
    exact = n <= 100
    total = n * (n + 1) // 2
    if exact:
        doubled = [round(2 * rank) for rank in ranks]
        p_values = tails(signed_sums(doubled), sum(rank for rank, d in zip(doubled, shifted) if d > 0))
        rank = critical_rank(signed_sums(range(1, n + 1)), tail)
    else:
        p_values = {
            alternative: float(stats.wilcoxon(shifted, alternative=alternative, method="asymptotic", correction=True).pvalue)
            for alternative in ALTERNATIVES
        }
        spread = math.sqrt(n * (n + 1) * (2 * n + 1) / 24)
        rank = math.floor(total / 2 + 0.5 - float(stats.norm.isf(tail)) * spread)
    for alternative in ALTERNATIVES:
        if exact and 2 ** len(shifted) < 3_000:
            method = stats.PermutationMethod(n_resamples=3_000)
            close(p_values[alternative], float(stats.wilcoxon(shifted, alternative=alternative, method=method).pvalue), name)
        elif exact and len(set(ranks)) == n:
            theirs = stats.wilcoxon(shifted, alternative=alternative, method="exact")
            close(p_values[alternative], float(theirs.pvalue), name)
    rows, columns = numpy.triu_indices(n)
    averages = numpy.sort((differences[rows] + differences[columns]) / 2)
    return {
        "name": name,
        "baseline": baseline,
        "candidate": candidate,
        "limit": limit,
        "confidence": confidence,
        "estimate": float(numpy.median(averages)),
        "interval": ends(averages, rank),
        "pValues": p_values,
    }


def numbers(seed, n, center, spread, digits=6):
    """Seeded decimals around a center."""
    chooser = random.Random(f"ranks/{seed}")
    return [round(chooser.gauss(center, spread), digits) for _ in range(n)]


def cases(make, pairs):
    """The cases of one test."""
    other = (lambda n, m: n) if pairs else (lambda n, m: m)
    written = []
    for n, m in ((2, 2), (3, 5), (6, 6), (7, 9), (12, 20), (30, 25), (50, 50), (70, 101), (4, 300), (150, 130)):
        written += [
            make(f"{n} and {m}", numbers(n, n, 5, 2), numbers(f"{m}+", other(n, m), 6, 3)),
            make(f"{n} and {m}, a limit", numbers(n, n, 5, 2), numbers(f"{m}+", other(n, m), 6, 3), 0.5, 0.9),
            make(f"{n} and {m}, ties", numbers(n, n, 3, 2, 0), numbers(f"{m}+", other(n, m), 4, 2, 0), 0.0, 0.99),
            make(f"{n} and {m}, ties on the limit", numbers(n, n, 0.5, 0.2, 1), numbers(f"{m}+", other(n, m), 0.7, 0.2, 1), 0.1),
            make(f"{n} and {m}, far apart", numbers(n, n, 0, 1), numbers(f"{m}+", other(n, m), 40, 1)),
        ]
    return written


def main():
    """Write all files."""
    files = {"mann-whitney": cases(mann_whitney, False), "wilcoxon": cases(wilcoxon, True)}
    for name, written in files.items():
        text = "[\n" + ",\n".join(json.dumps(entry, allow_nan=False) for entry in written) + "\n]\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote test/golden/statistics/{name}.json: {len(written)} cases")


if __name__ == "__main__":
    main()
