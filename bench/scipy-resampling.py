"""Prints the milliseconds that scipy takes for what bench/statistics.ts measures, as JSON; fails where there is no scipy."""

import json
import time

import numpy
from scipy import stats

generator = numpy.random.default_rng(1)
values = generator.normal(size=10_000)
left, right = values[:5_000], values[5_000:]


def difference(x, y, axis):
    """Of means."""
    return numpy.mean(x, axis=axis) - numpy.mean(y, axis=axis)


def milliseconds(run):
    """The least of three runs."""
    seen = []
    for _ in range(3):
        started = time.perf_counter()
        run()
        seen.append((time.perf_counter() - started) * 1000)
    return min(seen)


def rounded(count):
    """Numbers with ties."""
    return numpy.round(generator.normal(size=count) * 4)


ours = {
    "bca": lambda: stats.bootstrap((values,), numpy.mean, n_resamples=10_000, method="BCa", batch=100),
    "sides": lambda: stats.permutation_test((left, right), difference, n_resamples=10_000, batch=100, vectorized=True),
    "pairs": lambda: stats.permutation_test(
        (left, right), difference, permutation_type="samples", n_resamples=10_000, batch=100, vectorized=True
    ),
}
print(json.dumps({name: milliseconds(run) for name, run in ours.items()}))
