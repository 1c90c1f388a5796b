"""Writes test/golden/statistics/ for proportions: what scipy and statsmodels say of cases that the tests put to src/statistics/.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 statsmodels==0.15.0 && venv/bin/python scripts/golden-proportions.py

Score tests of pairs are in neither library: here the likelihood under the limit is maximised by a root finder, and the interval is
where the statistic crosses the quantile. The same versions write the same bytes.
"""

import json
import math
import pathlib

from scipy import optimize, stats
from statsmodels.stats import proportion

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "test" / "golden" / "statistics"
ALTERNATIVES = {"two-sided": ("two-sided", 2), "greater": ("larger", 1), "less": ("smaller", 1)}


def bounds(low, high, alternative):
    """The ends that the alternative bounds."""
    return [None if alternative == "less" else low, None if alternative == "greater" or math.isinf(high) else high]


def alternative_p(z, alternative):
    """The p-value of a standard normal statistic."""
    if alternative == "greater":
        return float(stats.norm.sf(z))
    if alternative == "less":
        return float(stats.norm.cdf(z))
    return float(2 * stats.norm.sf(abs(z)))


def case(sides, limit, confidence, relative, alternative, answer):
    """A case as it is written down."""
    question = {"limit": limit, "confidence": confidence, "relative": relative, "alternative": alternative}
    return {**sides, "question": question, "answer": answer}


def independent():
    """Score test with Newcombe's interval, of differences; score test with its interval, of ratios."""
    written = []
    tables = [
        (56, 70, 48, 80), (9, 10, 3, 10), (10, 10, 0, 20), (5, 56, 0, 29), (0, 10, 0, 20), (1, 1000, 12, 1100),
        (500_000, 1_000_000, 501_200, 1_000_000), (3, 7, 6, 7), (4000, 5000, 4600, 5000), (100, 100, 100, 100),
    ]
    for b, n_b, c, n_c in tables:
        for limit in (0.0, -0.02, 0.05):
            for confidence, alternative in ((0.95, "two-sided"), (0.99, "two-sided"), (0.95, "greater"), (0.9, "less")):
                theirs, sides = ALTERNATIVES[alternative]
                if (b, c) in ((0, 0), (n_b, n_c)) and limit == 0:
                    continue
                tested = proportion.test_proportions_2indep(
                    c, n_c, b, n_b, value=limit, method="score", compare="diff", alternative=theirs, correction=False
                )
                low, high = proportion.confint_proportions_2indep(
                    c, n_c, b, n_b, method="newcomb", compare="diff", alpha=(1 - confidence) * 2 / sides
                )
                p = alternative_p(score_of_difference(b, n_b, c, n_c, limit), alternative)
                # At other limits statsmodels does not quite maximise the likelihood: a digit or two remain.
                close(p, float(tested.pvalue), 1e-9 if limit == 0 else 0.5, f"{c}/{n_c} beside {b}/{n_b} at {limit}")
                answer = {
                    "estimate": c / n_c - b / n_b,
                    "interval": bounds(float(low), float(high), alternative),
                    "pValue": p,
                }
                shown = {"baseline": {"n": n_b, "successes": b}, "candidate": {"n": n_c, "successes": c}}
                written.append(case(shown, limit, confidence, False, alternative, answer))
                if b == 0 or c == 0 or (b, c) == (n_b, n_c):
                    continue
                tested = proportion.test_proportions_2indep(
                    c, n_c, b, n_b, value=1 + limit, method="score", compare="ratio", alternative=theirs, correction=False
                )
                interval = ratio_interval(b, n_b, c, n_c, (1 - confidence) / sides)
                answer = {
                    "estimate": (c / n_c) / (b / n_b) - 1,
                    "interval": bounds(*interval, alternative),
                    "pValue": float(tested.pvalue),
                }
                written.append(case(shown, limit, confidence, True, alternative, answer))
    return written


def score_of_difference(b, n_b, c, n_c, limit):
    """The score statistic of a difference, with both proportions at the highest likelihood under the limit."""
    least, width = max(0.0, -limit), 1 - abs(limit)

    def slope(part):
        of_baseline, of_candidate = width * part + max(0.0, -limit), width * part + max(0.0, limit)
        # Failures: 1 − share, likewise from the far end.
        not_baseline, not_candidate = width * (1 - part) + max(0.0, limit), width * (1 - part) + max(0.0, -limit)
        return b / of_baseline + c / of_candidate - (n_b - b) / not_baseline - (n_c - c) / not_candidate

    low, high = 1e-30, 1 - 1e-15
    if slope(low) <= 0:
        part = 0.0
    elif slope(high) >= 0:
        part = 1.0
    else:
        part = optimize.brentq(slope, low, high, xtol=1e-300, rtol=1e-15)
    share = least + width * part
    variance = share * (1 - share) / n_b + (share + limit) * (1 - share - limit) / n_c
    return (c / n_c - b / n_b - limit) / math.sqrt(variance)


def close(ours, theirs, tolerance, what):
    """Stops where two ways to the same number disagree."""
    if not math.isclose(ours, theirs, rel_tol=tolerance, abs_tol=1e-12):
        raise SystemExit(f"{what}: {ours!r} here, {theirs!r} in statsmodels")


def ratio_interval(b, n_b, c, n_c, tail):
    """Where the score statistic of the ratio crosses the normal quantile."""

    def statistic(ratio):
        return proportion.test_proportions_2indep(
            c, n_c, b, n_b, value=ratio, method="score", compare="ratio", correction=False
        ).statistic

    quantile = float(stats.norm.isf(tail))
    seen = (c / n_c) / (b / n_b)
    ends = []
    for target, far in ((quantile, seen / 1e4), (-quantile, seen * 1e4)):
        end = optimize.brentq(
            lambda log: statistic(math.exp(log)) - target, math.log(seen), math.log(far), xtol=1e-15, rtol=1e-15
        )
        ends.append(math.exp(end) - 1)
    return ends


def wilson():
    """One proportion."""
    written = []
    for successes, n in ((0, 10), (1, 10), (10, 10), (81, 263), (15, 148), (499_000, 1_000_000), (1, 1)):
        for confidence in (0.5, 0.95, 0.999999):
            interval = stats.binomtest(successes, n).proportion_ci(confidence, method="wilson")
            written.append(
                {
                    "n": n,
                    "successes": successes,
                    "confidence": confidence,
                    "interval": [float(interval.low), float(interval.high)],
                }
            )
    return written


def fisher():
    """Fisher's exact test of no difference."""
    written = []
    tables = [
        (8, 10, 1, 6), (3, 4, 1, 4), (0, 5, 5, 5), (30, 40, 12, 40), (7, 9, 7, 9), (120, 1000, 180, 1000), (2, 500, 90, 700),
        (10_000, 20_000, 12_000, 20_000), (0, 12, 0, 9),
    ]
    for b, n_b, c, n_c in tables:
        answer = {}
        for alternative in ALTERNATIVES:
            found = stats.fisher_exact([[c, n_c - c], [b, n_b - b]], alternative=alternative)
            answer[alternative] = float(found.pvalue)
        shown = {"baseline": {"n": n_b, "successes": b}, "candidate": {"n": n_c, "successes": c}}
        written.append({**shown, "pValues": answer})
    return written


def crossing(z, seen, far, target):
    """Where a falling statistic crosses a value between what was seen and the far end."""
    return float(optimize.brentq(lambda truth: z(truth) - target, seen, far, xtol=1e-15, rtol=1e-14))


def tango(b, c, n, truth):
    """The score statistic of a paired difference, with the discordant shares at the highest likelihood."""
    if c - b == n * truth:
        return 0.0

    # Measured from the least share that is possible, so that nothing is lost next to it.
    width = (1 - abs(truth)) / 2
    of_baseline, of_candidate = max(0.0, -truth), max(0.0, truth)

    def slope(above):
        rest = n - b - c
        return (
            (b / (above + of_baseline) if b else 0.0)
            + (c / (above + of_candidate) if c else 0.0)
            - (rest / (width - above) if rest else 0.0)
        )

    low, high = width * 1e-30, width * (1 - 1e-15)
    if slope(low) <= 0:
        above = 0.0
    elif slope(high) >= 0:
        above = width
    else:
        above = optimize.brentq(slope, low, high, xtol=1e-300, rtol=1e-15)
    return (c - b - n * truth) / math.sqrt(n * (2 * above + abs(truth) - truth**2))


def ratio_of_pairs(both, b, c, n, ratio):
    """The score statistic of a paired ratio likewise; the share of units with neither is unaffected by the limit."""
    if c + both == ratio * (b + both):
        return 0.0
    any_share = (both + b + c) / n

    # Measured from the least share that is possible, so that nothing is lost next to it.
    least = max(0.0, (ratio - 1) * any_share / ratio)
    width = ratio * any_share / (1 + ratio) - least

    def shares(part):
        of_candidate = least + width * part
        of_baseline = ratio * width * part + max(0.0, 1 - ratio) * any_share
        return of_candidate, of_baseline, (1 + ratio) * width * (1 - part)

    def slope(part):
        of_candidate, of_baseline, of_both = shares(part)
        return c / of_candidate + ratio * b / of_baseline - (1 + ratio) * both / of_both

    part = optimize.brentq(slope, 1e-30, 1 - 1e-15, xtol=1e-300, rtol=1e-15)
    of_candidate, of_baseline, _ = shares(part)
    return (c + both - ratio * (b + both)) / math.sqrt(n * ratio * (of_candidate + of_baseline))


def paired():
    """McNemar's exact p, and the score statistics and intervals of pairs, before they are joined."""
    written = []
    tables = [
        (43, 0, 8, 49), (212, 144, 256, 707), (20, 12, 2, 16), (5, 1, 4, 10), (0, 3, 9, 8), (900_000, 1200, 1500, 97_300),
        (80, 15, 14, 11), (10, 0, 0, 90),
    ]
    for both, b, c, neither in tables:
        n = both + b + c + neither
        for confidence in (0.95, 0.999):
            quantile = float(stats.norm.isf((1 - confidence) / 2))

            def difference(truth):
                return tango(b, c, n, truth)

            seen = (c - b) / n
            interval = [
                crossing(difference, seen, -1 + 1e-12, quantile),
                crossing(difference, seen, 1 - 1e-12, -quantile),
            ]
            shown = {"pairs": {"both": both, "onlyBaseline": b, "onlyCandidate": c, "neither": neither}}
            exact = {
                alternative: float(stats.binomtest(c, b + c, alternative=alternative).pvalue) if b + c else 1.0
                for alternative in ALTERNATIVES
            }
            answer = {
                "estimate": seen,
                "interval": interval,
                "pValues": {str(limit): alternative_p(difference(limit), "two-sided") for limit in (-0.1, -0.02, 0.05)},
            }
            entry = {**shown, "confidence": confidence, "exactP": exact, "difference": answer}
            if both and b and c:

                def ratio(truth):
                    return ratio_of_pairs(both, b, c, n, 1 + truth)

                seen = (c - b) / (both + b)
                entry["ratio"] = {
                    "estimate": seen,
                    "interval": [crossing(ratio, seen, -0.999, quantile), crossing(ratio, seen, 50.0, -quantile)],
                    "pValues": {str(limit): alternative_p(ratio(limit), "two-sided") for limit in (-0.1, -0.02, 0.05)},
                }
            written.append(entry)
    return written


def main():
    """Write all files."""
    files = {"proportions": independent(), "wilson": wilson(), "fisher-exact": fisher(), "mcnemar": paired()}
    for name, cases in files.items():
        text = "[\n" + ",\n".join(json.dumps(entry, allow_nan=False) for entry in cases) + "\n]\n"
        (FOLDER / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote test/golden/statistics/{name}.json: {len(cases)} cases")


if __name__ == "__main__":
    main()
