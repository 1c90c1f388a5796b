"""Writes test/golden/statistics/ for resampling: what scipy says of cases that the tests put to src/statistics/.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 && venv/bin/python scripts/golden-resampling.py

Permutations are enumerated by scipy, all of them; where it draws some, and for the bootstrap, the very places that scipy draws are written down, so that both
can be asked about the same resamples; that these are the ones scipy drew is checked. The same version writes the same bytes.
"""

import json
import pathlib
import random

import numpy
from scipy import stats

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "test" / "golden" / "statistics"
ALTERNATIVES = ("two-sided", "greater", "less")
RESAMPLES = 199
PERMUTATIONS = 149


def numbers(seed, n, center, spread, digits=3):
    """Seeded decimals around a center."""
    chooser = random.Random(f"resampling/{seed}")
    return [round(chooser.gauss(center, spread), digits) for _ in range(n)]


def mean_difference(x, y, axis):
    """Candidate minus baseline."""
    return numpy.mean(x, axis=axis) - numpy.mean(y, axis=axis)


def permutation(baseline, candidate, limit, relative, pairs):
    """p by full enumeration."""
    b, c = numpy.array(baseline), numpy.array(candidate)
    shifted = b * (1 + limit) if relative else b + limit
    kind = "samples" if pairs else "independent"
    return {
        "baseline": baseline,
        "candidate": candidate,
        "limit": limit,
        "relative": relative,
        "pairs": pairs,
        "pValues": {
            alternative: float(
                stats.permutation_test(
                    (c, shifted), mean_difference, permutation_type=kind, n_resamples=numpy.inf, alternative=alternative
                ).pvalue
            )
            for alternative in ALTERNATIVES
        },
    }


def drawn_permutation(baseline, candidate, limit, relative, pairs, seed):
    """p from some permutations: of pairs which are swapped (1), of units which are on the smaller side (candidate's come first)."""
    b, c = numpy.array(baseline), numpy.array(candidate)
    shifted = b * (1 + limit) if relative else b + limit
    kind = "samples" if pairs else "independent"
    drawn = []

    def remember(x, y, axis):
        """Which units stand on the candidate's side, and which on the other."""
        drawn.append(numpy.concatenate((x, y), axis=axis))
        return mean_difference(x, y, axis)

    def ask(sides, statistic, alternative):
        """The same seed draws the same permutations of whatever stands in the places."""
        return stats.permutation_test(
            sides, statistic, permutation_type=kind, n_resamples=PERMUTATIONS, alternative=alternative,
            rng=numpy.random.default_rng(seed),
        )

    ask((numpy.arange(len(c)), len(c) + numpy.arange(len(b))), remember, "two-sided")
    orders = drawn[-1].reshape(PERMUTATIONS, len(b) + len(c))
    pooled = numpy.concatenate((c, shifted))[orders]
    answers = {alternative: ask((c, shifted), mean_difference, alternative) for alternative in ALTERNATIVES}
    again = mean_difference(pooled[:, : len(c)], pooled[:, len(c) :], 1)
    if not numpy.allclose(answers["two-sided"].null_distribution, again, rtol=1e-12, atol=1e-12):
        raise SystemExit("these are not the permutations of scipy")
    if pairs:
        written = ["".join("01"[int(place >= len(c))] for place in order[: len(c)]) for order in orders]
    else:
        written = (orders[:, : len(c)] if len(c) <= len(b) else orders[:, len(c) :]).tolist()
    return {
        "baseline": baseline,
        "candidate": candidate,
        "limit": limit,
        "relative": relative,
        "pairs": pairs,
        "drawn": written,
        "pValues": {alternative: float(answer.pvalue) for alternative, answer in answers.items()},
    }


def drawn_permutations():
    """Of more units than can be gone through, and sides of unlike size. Ties only of numbers that are exact: scipy allows for rounding
    in proportion to the difference that was seen, which may be next to nothing."""
    written = []
    for n, m in ((20, 20), (35, 14), (12, 40)):
        for limit, relative, digits in ((0.0, False, 3), (0.0, False, 0), (0.5, False, 0), (0.1, True, 3)):
            side = numbers(f"db{n}", n, 6, 1.5, digits)
            other, paired = numbers(f"dc{m}", m, 6.7, 2, digits), numbers(f"dp{n}", n, 6.7, 2, digits)
            written.append(drawn_permutation(side, other, limit, relative, False, len(written)))
            written.append(drawn_permutation(side, paired, limit, relative, True, len(written)))
    return written


def permutations():
    """Small samples, with and without ties."""
    written = []
    for n, m in ((2, 2), (3, 4), (6, 7), (9, 3), (10, 4)):
        for limit, relative in ((0.0, False), (0.5, False), (0.1, True)):
            for digits in (3, 0):
                side = numbers(f"b{n}", n, 6, 1.5, digits)
                written.append(permutation(side, numbers(f"c{m}", m, 7, 2, digits), limit, relative, False))
                written.append(permutation(side, numbers(f"p{n}", n, 7, 2, digits), limit, relative, True))
    return written


def difference(b, c):
    """Of means."""
    return numpy.mean(c) - numpy.mean(b)


def share(b, c):
    """Of the baseline."""
    return (numpy.mean(c) - numpy.mean(b)) / abs(numpy.mean(b))


def ratios(b_above, b_below, c_above, c_below):
    """The difference of two ratios of sums."""
    return numpy.sum(c_above) / numpy.sum(c_below) - numpy.sum(b_above) / numpy.sum(b_below)


def bootstrap(name, sides, statistic, pairs, seed):
    """Intervals of both kinds over the same resamples."""
    arrays = [numpy.array(side) for side in sides]
    generator = numpy.random.default_rng(seed)
    if pairs:
        matrices = [generator.integers(0, len(sides[0]), (RESAMPLES, len(sides[0])))]
        drawn = [statistic(*(side[row] for side in arrays)) for row in matrices[0]]
    else:
        matrices = [generator.integers(0, len(side), (RESAMPLES, len(side))) for side in sides]
        drawn = [statistic(*(side[row] for side, row in zip(arrays, rows))) for rows in zip(*matrices)]
    answers = []
    for method in ("percentile", "BCa"):
        for confidence in (0.9, 0.95):
            found = stats.bootstrap(
                arrays, statistic, paired=pairs, vectorized=False, n_resamples=RESAMPLES, confidence_level=confidence,
                method=method, rng=numpy.random.default_rng(seed),
            )
            if not numpy.array_equal(numpy.array(drawn), found.bootstrap_distribution):
                raise SystemExit(f"{name}: these are not the resamples of scipy")
            interval = [float(found.confidence_interval.low), float(found.confidence_interval.high)]
            answers.append({"kind": method.lower(), "confidence": confidence, "interval": interval})
    return {
        "name": name,
        "sides": sides,
        "places": [matrix.tolist() for matrix in matrices],
        "standardError": float(found.standard_error),
        "answers": answers,
    }


def bootstraps():
    """Means, shares of them, and ratios of sums."""
    baseline, candidate = numbers("base", 12, 6, 1), numbers("cand", 12, 7, 2)
    skewed = [round(2 ** value, 3) for value in numbers("skew", 15, 2, 1)]
    below = [float(abs(value)) for value in numbers("below", 12, 9, 3, 0)]
    above = [float(min(value, abs(other))) for value, other in zip(below, numbers("above", 12, 6, 2, 0))]
    less = [float(abs(value)) for value in numbers("less", 12, 9, 3, 0)]
    more = [float(min(value, abs(other))) for value, other in zip(less, numbers("more", 12, 8, 2, 0))]
    return [
        bootstrap("paired difference", [baseline, candidate], difference, True, 1),
        bootstrap("paired share", [baseline, candidate], share, True, 2),
        bootstrap("paired ratios", [above, below, more, less], ratios, True, 3),
        bootstrap("difference", [baseline, skewed], difference, False, 4),
        bootstrap("share", [baseline, skewed], share, False, 5),
    ]


def main():
    """Write all files."""
    files = {
        "permutation": permutations(),
        "permutation-drawn": drawn_permutations(),
        "bootstrap": bootstraps(),
    }
    for name, cases in files.items():
        text = "[\n" + ",\n".join(json.dumps(entry, allow_nan=False) for entry in cases) + "\n]\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote test/golden/statistics/{name}.json: {len(cases)} cases")


if __name__ == "__main__":
    main()
