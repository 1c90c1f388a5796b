"""Writes test/golden/statistics/: what scipy says of cases that the tests put to src/statistics/.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 && venv/bin/python scripts/golden-statistics.py

Means, variances and covariances are computed exactly, in fractions, and rounded once; the distributions are scipy's. Wherever
scipy has the whole test, it must agree with these to nine digits, or the script stops. The same version writes the same bytes.
"""

import json
import math
import pathlib
import random
from fractions import Fraction

from scipy import stats

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "test" / "golden" / "statistics"
POWER = 0.8


def mean(values):
    """The exact mean of doubles."""
    return sum(map(Fraction, values)) / len(values)


def covariance(left, right):
    """The exact sample covariance of doubles."""
    left_mean, right_mean = mean(left), mean(right)
    products = ((Fraction(x) - left_mean) * (Fraction(y) - right_mean) for x, y in zip(left, right))
    return sum(products) / (len(left) - 1)


def root(fraction):
    """The square root of a fraction, to the last digit of a double or nearly so."""
    shift = max(0, 160 + fraction.denominator.bit_length() - fraction.numerator.bit_length()) // 2 * 2
    return float(Fraction(math.isqrt((fraction.numerator << shift) // fraction.denominator), 1 << (shift // 2)))


def close(ours, theirs, what):
    """Stops where two ways to the same number disagree."""
    if not math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-300):
        raise SystemExit(f"{what}: {ours!r} here, {theirs!r} in scipy")


def t_answer(estimate, error, degrees, limit, confidence):
    """Interval and two-sided p of an estimate by Student's t."""
    reach = float(stats.t.isf((1 - confidence) / 2, degrees)) * error
    return {
        "estimate": estimate,
        "interval": [estimate - reach, estimate + reach],
        "pValue": float(2 * stats.t.sf(abs(estimate - limit) / error, degrees)),
    }


def exact_required_n(distance, spread, confidence, degrees_at):
    """The least n whose power, by the noncentral t, is at least POWER; nothing above 20,000."""
    n = 2
    while n <= 20_000:
        degrees = degrees_at(n)
        critical = float(stats.t.isf((1 - confidence) / 2, degrees))
        if float(stats.nct.sf(critical, degrees, abs(distance) / spread * math.sqrt(n))) >= POWER:
            return {"requiredN": n}
        n += 1
    return {}


def paired(name, baseline, candidate, limit=0.0, confidence=0.95, relative=False, required=False):
    """One case of the paired t."""
    n = len(baseline)
    difference = mean(candidate) - mean(baseline)
    size = abs(mean(baseline)) if relative else 1
    ratio = mean(candidate) / mean(baseline) if relative else 1
    residuals = [Fraction(y) - ratio * Fraction(x) for x, y in zip(baseline, candidate)]
    variance = covariance(residuals, residuals) / size**2
    answer = t_answer(float(difference / size), root(variance / n), n - 1, limit, confidence)
    # Far from zero, scipy loses the digits that exact fractions keep.
    if not relative and max(map(abs, baseline)) < 1e6:
        theirs = stats.ttest_rel([y - limit for y in candidate], baseline)
        close(answer["pValue"], float(theirs.pvalue), name)
        interval = stats.ttest_rel(candidate, baseline).confidence_interval(confidence)
        close(answer["interval"][0], float(interval.low), name)
        close(answer["interval"][1], float(interval.high), name)
    if required:
        distance = answer["estimate"] - limit
        answer |= exact_required_n(distance, root(variance), confidence, lambda units: units - 1)
    return case(name, baseline, candidate, limit, confidence, relative, answer)


def welch(name, baseline, candidate, limit=0.0, confidence=0.95, relative=False, required=False):
    """One case of Welch's t."""
    size = abs(mean(baseline)) if relative else 1
    ratio = mean(candidate) / mean(baseline) if relative else 1
    estimate = float((mean(candidate) - mean(baseline)) / size)
    of_baseline = ratio**2 * covariance(baseline, baseline) / size**2
    of_candidate = covariance(candidate, candidate) / size**2
    parts = (of_baseline / len(baseline), of_candidate / len(candidate))
    degrees = float(sum(parts) ** 2 / (parts[0] ** 2 / (len(baseline) - 1) + parts[1] ** 2 / (len(candidate) - 1)))
    answer = t_answer(estimate, root(sum(parts)), degrees, limit, confidence)
    # Scipy squares variances on the way to the degrees of freedom, which leaves the range of doubles beyond 1e±75.
    if not relative and 1e-70 < max(map(abs, baseline)) < 1e6:
        theirs = stats.ttest_ind([y - limit for y in candidate], baseline, equal_var=False)
        close(answer["pValue"], float(theirs.pvalue), name)
        interval = stats.ttest_ind(candidate, baseline, equal_var=False).confidence_interval(confidence)
        close(answer["interval"][0], float(interval.low), name)
        close(answer["interval"][1], float(interval.high), name)
    if required:
        total = of_baseline + of_candidate
        share = float(total**2 / (of_baseline**2 + of_candidate**2))
        answer |= exact_required_n(estimate - limit, root(total), confidence, lambda units: share * (units - 1))
    return case(name, baseline, candidate, limit, confidence, relative, answer)


def case(name, baseline, candidate, limit, confidence, relative, answer):
    """A case as it is written down."""
    return {
        "name": name,
        "baseline": baseline,
        "candidate": candidate,
        "limit": limit,
        "confidence": confidence,
        "relative": relative,
        "answer": answer,
    }


def normal(seed, n, center, spread):
    """Seeded numbers around a center."""
    chooser = random.Random(f"golden/{seed}")
    return [chooser.gauss(center, spread) for _ in range(n)]


def related(seed, values, factor, shift, spread):
    """Seeded numbers that follow others."""
    return [factor * value + noise for value, noise in zip(values, normal(seed, len(values), shift, spread))]


def comparisons(make, pairs):
    """The cases of one test; `pairs` says whether it is one for pairs."""
    latency = normal("latency", 40, 38.0, 4.0)
    slower = related("slower", latency, 1.0, 3.1, 1.0)
    recall = [round(min(1.0, value), 4) for value in normal("recall", 30, 0.8, 0.1)]
    better = [round(min(1.0, value), 4) for value in related("better", recall, 0.5, 0.45, 0.05)]
    yes_no = [float(value > 0) for value in normal("yes-no", 76, 0.4, 1.0)]
    yes_no_too = [float(value > 0) for value in normal("yes-no-too", 76, 0.5, 1.0)]
    cases = [
        make("few units needed", [1.0, 2.0, 4.0, 3.0], [2.5, 2.0, 5.5, 5.0], limit=-0.5, required=True),
        make("two units", [1.0, 2.5], [1.5, 4.0]),
        make("three units, a limit", [0.71, 0.74, 0.69], [0.78, 0.80, 0.79], limit=0.02),
        make("latency, absolute", latency, slower, limit=1.9, required=True),
        make("latency, relative", latency, slower, limit=0.05, relative=True),
        make("latency, relative, nearly on the limit", latency, slower, limit=0.08, relative=True, required=True),
        make("recall, 99 %", recall, better, limit=0.02, confidence=0.99, required=True),
        make("recall, 50 %", recall, better, limit=0.02, confidence=0.5),
        make("recall, 99.9999 %", recall, better, limit=0.02, confidence=0.999999),
        make("recall, relative", recall, better, limit=0.03, relative=True, required=True),
        make("yes or no", yes_no, yes_no_too, limit=-0.02, required=True),
        make("no difference", yes_no, yes_no_too[::-1], limit=0.0, required=True),
        make("negative baseline, relative", [-value for value in latency], [-value for value in slower], -0.05, relative=True),
        make("a relation of a hundred", latency, [100 * value for value in slower], 90.0, relative=True),
        make("far in the tail", latency, [value + 60.0 + 0.01 * shift for value, shift in zip(slower, latency)]),
        make("very small", [value * 1e-140 for value in latency], [value * 1e-140 for value in slower], 1e-140),
        make("very large", [value * 1e140 for value in latency], [value * 1e140 for value in slower], 1e140),
        make("500 units", normal("many", 500, 5.0, 2.0), normal("many-too", 500, 5.3, 3.0), limit=0.1, required=True),
    ]
    if pairs:
        # Differences of pairs are taken before anything is rounded, so nothing is lost under a large offset.
        offset = [1e9 + value for value in normal("offset", 25, 0.0, 1e-3)]
        offset_too = related("offset-too", offset, 1.0, 2e-3, 1e-3)
        nist = [10000000.2] + [10000000.1, 10000000.3] * 50
        cases += [
            make("a large offset", offset, offset_too, limit=1e-3),
            make("a large offset, relative", offset, offset_too, relative=True),
            make("NIST NumAcc4 and its like", nist, nist[::-1][:-1] + [10000000.4]),
        ]
    else:
        offset = normal("offset", 25, 1e5, 1e-1)
        cases += [
            make("an offset", offset, related("offset-too", offset, 1.0, 2e-1, 1e-1), limit=1e-1),
            make("2 against 100", [1.0, 1.2], normal("hundred", 100, 2.0, 0.5)),
            make("one side constant", [0.8] * 10, recall, limit=0.01),
            make("spreads far apart", normal("wide", 12, 10.0, 30.0), normal("narrow", 60, 11.0, 0.1), limit=0.5, required=True),
            make("few units needed, surely", [1.0, 6.0, 3.5, 2.0], [9.1, 9.0, 9.2, 9.1], 1.0, 0.9999, required=True),
            make("5 against 40, relative", latency[:5], slower, limit=0.05, relative=True, required=True),
        ]
    return cases


def moments():
    """Mean, variance and 95 % interval of one side."""
    samples = {
        "two": [0.1, 0.4],
        "forty": normal("latency", 40, 38.0, 4.0),
        "NIST NumAcc3": [1000000.2] + [1000000.1, 1000000.3] * 500,
        "NIST NumAcc4": [10000000.2] + [10000000.1, 10000000.3] * 500,
        "large offset": [1e15 + value for value in range(7)],
        "cancelling": [1e16, 1.0, -1e16, 1.0, 3.0],
        "very small": [1e-150, 2e-150, 4e-150],
        "very large": [1e150, 2e150, 4e150],
    }
    written = []
    for name, values in samples.items():
        middle, variance = mean(values), covariance(values, values)
        answer = t_answer(float(middle), root(variance / len(values)), len(values) - 1, 0.0, 0.95)
        written.append(
            {"name": name, "values": values, "mean": float(middle), "variance": float(variance), "interval": answer["interval"]}
        )
    return written


def tails():
    """Student's t far out: value, degrees of freedom, two-sided p; and the quantile that leads back."""
    written = []
    for degrees in (1, 2, 3.7, 10, 29, 1e3, 1e6):
        for t in (1e-9, 0.5, 1.96, 5.0, 12.0, 35.0, 1e3, 1e8):
            p = float(2 * stats.t.sf(t, degrees))
            if p > 1e-290:
                written.append({"t": t, "degreesOfFreedom": degrees, "pValue": p})
    return written


def quantiles():
    """The value that Student's t exceeds with a probability."""
    return [
        {"probability": p, "degreesOfFreedom": degrees, "t": float(stats.t.isf(p, degrees))}
        for degrees in (1, 2, 3.7, 10, 29, 1e3, 1e6, 1e12)
        for p in (5.6e-17, 1e-12, 5e-7, 0.001, 0.025, 0.2, 0.25, 0.45)
    ]


def main():
    """Write all files."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = {
        "paired-t": comparisons(paired, pairs=True),
        "welch-t": comparisons(welch, pairs=False),
        "sample": moments(),
        "two-sided-p": tails(),
        "upper-t": quantiles(),
    }
    for name, cases in files.items():
        text = "[\n" + ",\n".join(json.dumps(entry, allow_nan=False) for entry in cases) + "\n]\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote test/golden/statistics/{name}.json: {len(cases)} cases")


if __name__ == "__main__":
    main()
