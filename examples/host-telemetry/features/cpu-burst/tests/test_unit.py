"""The detectors and the metrics on small series written for one purpose each."""

import burst
import ewma
import evaluate
import pytest

EWMA = {"smoothing": 0.02, "band": 0.25, "warm-up-samples": 3}
BURST = {
    "window-samples": 10,
    "warm-up-samples": 5,
    "smallest-deviation": 0.05,
    "open-score": 4.0,
    "confirm-within-samples": 5,
    "confirm-samples": 4,
    "confirm-samples-supported": 2,
    "close-after-samples": 2,
    "second-signals": {"disk_write_bytes_per_second": 1_000, "network_bytes_per_second": 1_000},
}
QUIET = [0.2, 0.22, 0.18, 0.2, 0.21, 0.19, 0.2, 0.2]


def series(shares, disk=0.0):
    """Samples 100 ms apart with the given CPU shares; disk moves only where the share is high."""
    return [
        {
            "t_ms": (index + 1) * 100,
            "cpu_busy_share": share,
            "disk_write_bytes_per_second": disk if share > 0.5 else 0.0,
            "network_bytes_per_second": 0.0,
        }
        for index, share in enumerate(shares)
    ]


def opened_at(detector, shares, parameters, disk=0.0):
    """The positions of the samples with an open alert."""
    return [index for index, is_open in enumerate(detector.alerts(series(shares, disk), parameters)) if is_open]


def test_ewma_says_nothing_about_a_quiet_host():
    assert opened_at(ewma, QUIET, EWMA) == []


def test_ewma_alerts_on_a_single_high_sample():
    assert opened_at(ewma, [*QUIET, 0.9, 0.2], EWMA) == [8]


def test_ewma_waits_for_its_warm_up():
    assert opened_at(ewma, [0.1, 0.9, 0.9, 0.1, 0.1], EWMA) == []


def test_ewma_follows_a_long_burst_until_it_calls_it_usual():
    last = opened_at(ewma, [*QUIET, *[0.6] * 100], EWMA)[-1]
    assert 8 < last < 107


def test_burst_says_nothing_about_a_quiet_host():
    assert opened_at(burst, QUIET * 3, BURST) == []


def test_burst_ignores_a_short_spike():
    assert opened_at(burst, [*QUIET, 0.9, 0.9, 0.9, *QUIET], BURST) == []


def test_burst_opens_at_the_fourth_high_sample():
    assert opened_at(burst, [*QUIET, *[0.9] * 6], BURST) == [11, 12, 13]


def test_burst_opens_sooner_when_the_disk_moves_too():
    assert opened_at(burst, [*QUIET, *[0.9] * 6], BURST, disk=5_000.0) == [9, 10, 11, 12, 13]


def test_burst_stays_open_over_one_low_sample_and_closes_after_two():
    assert opened_at(burst, [*QUIET, *[0.9] * 4, 0.2, 0.9, 0.2, 0.2, 0.2], BURST) == [11, 12, 13, 14]


def test_burst_holds_a_long_burst_to_its_end():
    assert opened_at(burst, [*QUIET, *[0.6] * 100], BURST)[-1] == 107


def test_burst_opens_again_after_an_alert():
    shares = [*QUIET, *[0.9] * 6, *QUIET, *[0.9] * 6]
    assert {13, 27} <= set(opened_at(burst, shares, BURST))


def test_burst_takes_the_level_after_an_alert_as_usual():
    assert opened_at(burst, [*QUIET, *[0.9] * 6, *[0.45] * 30], BURST) == [11, 12, 13, 14]


def test_score_counts_typical_deviations():
    assert burst.score(0.7, QUIET, 0.05) == pytest.approx(10.0)


@pytest.mark.parametrize("detector, parameters", [(ewma, EWMA), (burst, BURST)])
def test_no_samples_give_no_answers(detector, parameters):
    assert detector.alerts([], parameters) == []


def steps_open(*at_ms):
    """All the steps of an episode, open at the given ones."""
    return {step * 100: step * 100 in at_ms for step in range(1, 121)}


LABEL = {"kind": "cpu", "start_ms": 1_000, "end_ms": 2_000}


def test_metrics_of_an_alert_that_is_late_and_too_long():
    measured = evaluate.measure(steps_open(*range(1_300, 2_201, 100)), LABEL)
    assert measured == {
        "recall": "0.8000",
        "precision": "0.8000",
        "f1": "0.8000",
        "delay_ms": 300,
        "false_alert_seconds": "0.2",
    }


def test_metrics_of_a_burst_nobody_saw():
    measured = evaluate.measure(steps_open(), LABEL)
    assert measured == {
        "recall": "0.0000",
        "precision": "0.0000",
        "f1": "0.0000",
        "delay_ms": 1_000,
        "false_alert_seconds": "0.0",
    }


def test_a_step_without_a_sample_keeps_the_answer_before_it():
    samples = [sample for sample in series([*QUIET, *[0.9] * 6, *QUIET]) if sample["t_ms"] != 1_300]
    steps = evaluate.alerting_steps(burst, samples, BURST)
    assert steps[1_300] is steps[1_200] is True


def test_the_seed_decides_which_samples_get_lost():
    samples = series([0.2] * 120)
    lose = {"seed": 1, "lost-sample-share": 0.1}
    kept = evaluate.without_lost_samples(samples, 7, lose)
    assert 0 < len(kept) < 120
    assert kept == evaluate.without_lost_samples(samples, 7, lose)
    assert kept != evaluate.without_lost_samples(samples, 7, {**lose, "seed": 2})


def test_the_seed_of_the_parameters_loses_few_samples():
    parameters = evaluate.read_parameters()
    kept = evaluate.without_lost_samples(series([0.2] * 1_200), 1, parameters)
    assert len(kept) / 1_200 == pytest.approx(1 - parameters["lost-sample-share"], abs=0.02)
