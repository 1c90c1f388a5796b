"""The candidate: how unusual the CPU is for this host, with hysteresis and a second signal.

Usual is the median of the latest quiet samples, and the score says how many typical deviations a sample
lies above it. An alert opens when enough of the latest samples score high: fewer are asked for
when memory, disk or network moved too, because a short spike of CPU alone is over before anybody should act.
It stays open until the CPU has come back from the level of the burst at least halfway to the usual one.
Samples of an open alert never become usual, and after an alert the usual is learnt anew: the host may have changed
meanwhile.
"""

from collections import deque
from statistics import median

DEVIATIONS_PER_MEDIAN_DEVIATION = 1.4826  # makes the median deviation comparable to a standard deviation


def score(busy, usual, smallest_deviation):
    """How many typical deviations a share lies above the median of the usual ones."""
    middle = median(usual)
    deviation = DEVIATIONS_PER_MEDIAN_DEVIATION * median(abs(value - middle) for value in usual)
    return (busy - middle) / max(deviation, smallest_deviation)


class Alert:
    """An open alert: knows the level of its burst, and when that is over."""

    def __init__(self, usual, level):
        self.usual = usual
        self.levels = list(level)
        self.low_in_a_row = 0

    def is_over(self, busy, close_after):
        """Take in one sample; true when enough samples in a row lie nearer to the usual than to the burst."""
        halfway = (self.usual + median(self.levels)) / 2
        if busy < halfway:
            self.low_in_a_row += 1
        else:
            self.low_in_a_row = 0
            self.levels.append(busy)
        return self.low_in_a_row >= close_after


class Detector:
    """Takes in one sample after the other."""

    def __init__(self, parameters):
        self.parameters = parameters
        self.usual = deque(maxlen=parameters["window-samples"])
        self.usual_signals = {
            name: deque(maxlen=parameters["window-samples"]) for name in parameters["second-signals"]
        }
        self.latest = deque(maxlen=parameters["confirm-within-samples"])  # (share, did it score high?)
        self.alert = None

    def start_over(self):
        """Close the alert and forget what was usual before it."""
        self.alert = None
        self.latest.clear()
        self.usual.clear()
        for values in self.usual_signals.values():
            values.clear()

    def samples_needed(self, sample):
        """How many high samples open an alert: fewer when a second signal lies far enough above its usual."""
        rises = self.parameters["second-signals"]
        supported = any(sample[name] - median(self.usual_signals[name]) > rise for name, rise in rises.items())
        return self.parameters["confirm-samples-supported" if supported else "confirm-samples"]

    def take_in(self, sample):
        """Is an alert open after this sample?"""
        busy = sample["cpu_busy_share"]
        if self.alert:
            if self.alert.is_over(busy, self.parameters["close-after-samples"]):
                self.start_over()
            return self.alert is not None
        high = False
        if len(self.usual) >= self.parameters["warm-up-samples"]:
            high = score(busy, self.usual, self.parameters["smallest-deviation"]) >= self.parameters["open-score"]
            self.latest.append((busy, high))
            high_shares = [share for share, was_high in self.latest if was_high]
            if high and len(high_shares) >= self.samples_needed(sample):
                self.alert = Alert(median(self.usual), high_shares)
                return True
        if not high:
            self.usual.append(busy)
            for name, values in self.usual_signals.items():
                values.append(sample[name])
        return False


def alerts(samples, parameters):
    """For each sample, in order of time: is an alert open after it?"""
    detector = Detector(parameters)
    return [detector.take_in(sample) for sample in samples]
