"""The baseline: CPU above its own moving average by more than a fixed band.

The average follows every sample, also during a burst, and one sample above the band is enough.
"""


def alerts(samples, parameters):
    """For each sample, in order of time: is an alert open after it?"""
    smoothing = parameters["smoothing"]
    average = None
    opened = []
    for count, sample in enumerate(samples):
        busy = sample["cpu_busy_share"]
        if average is None:
            average = busy
        warmed_up = count >= parameters["warm-up-samples"]
        opened.append(warmed_up and busy > average + parameters["band"])
        average += smoothing * (busy - average)
    return opened
