"""Replays of recorded episodes through the candidate, with the parameters it is to run with."""

import burst
import evaluate
import pytest

PARAMETERS = evaluate.read_parameters()
EPISODES = evaluate.read_episodes()
LABELS = evaluate.read_labels()
KINDS = sorted({label["kind"] for label in LABELS.values()})


def replay(episode):
    """The alerting steps of the candidate in one recorded episode."""
    kept = evaluate.without_lost_samples(EPISODES[episode], episode, PARAMETERS)
    return evaluate.alerting_steps(burst, kept, PARAMETERS["burst"])


def test_every_recorded_episode_has_a_label():
    assert sorted(EPISODES) == sorted(LABELS)
    assert len(EPISODES) >= 30


@pytest.mark.parametrize("kind", KINDS)
def test_most_bursts_of_a_kind_are_seen(kind):
    episodes = [episode for episode, label in LABELS.items() if label["kind"] == kind]
    seen = [float(evaluate.measure(replay(episode), LABELS[episode])["recall"]) >= 0.5 for episode in episodes]
    assert sum(seen) >= 0.75 * len(seen)


@pytest.mark.parametrize("episode", sorted(EPISODES))
def test_nothing_is_open_before_there_is_something_to_compare_with(episode):
    steps = replay(episode)
    warm_up_ms = PARAMETERS["burst"]["warm-up-samples"] * evaluate.STEP_MS
    assert not any(is_open for at_ms, is_open in steps.items() if at_ms <= warm_up_ms)


def test_a_replay_gives_the_same_answer_twice():
    assert [replay(episode) for episode in EPISODES] == [replay(episode) for episode in EPISODES]


def test_no_answer_depends_on_later_samples():
    samples = EPISODES[1]
    whole = burst.alerts(samples, PARAMETERS["burst"])
    assert burst.alerts(samples[:60], PARAMETERS["burst"]) == whole[:60]
