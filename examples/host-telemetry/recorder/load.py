"""Puts a seeded, changing load on this machine while the recorder watches.

An episode has one burst (the thing a detector has to find) and, all around it, what makes finding it
hard: background work whose level drifts, and short spikes that are over before anybody should act.
The plan of every episode follows from the seed alone. When a burst really began and ended is
reported by the processes that made it, and that is what the labels hold.
"""

import hashlib
import multiprocessing
import os
import random
import socket
import tempfile
import time
import zlib
from dataclasses import dataclass

KINDS = ("cpu", "memory", "disk", "network", "mixed")
EPISODE_MS = 12_000
BACKGROUND_PERIOD_SECONDS = 0.04
BURST_PERIOD_SECONDS = 0.05
MEMORY_BLOCK_BYTES = 8 * 1024 * 1024
MEMORY_BLOCKS_AT_MOST = 96
DISK_BLOCK_BYTES = 256 * 1024
DISK_FILE_BYTES_AT_MOST = 64 * 1024 * 1024


@dataclass(frozen=True)
class Plan:
    """What happens in one episode; all times in milliseconds since its start."""

    episode: int
    kind: str
    burst_start_ms: int
    burst_end_ms: int
    burst_intensity: float
    background: tuple  # (time in ms, share of each core), joined by straight lines
    spikes: tuple  # (start in ms, end in ms)


def plan_episodes(seed, count):
    """The plans of `count` episodes: the same for the same seed."""
    chooser = random.Random(seed)
    kinds = [KINDS[index % len(KINDS)] for index in range(count)]
    chooser.shuffle(kinds)
    return [plan_episode(chooser, number + 1, kind) for number, kind in enumerate(kinds)]


def plan_episode(chooser, episode, kind):
    """One episode: a burst, the background around it, and spikes that keep away from the burst."""
    start = chooser.randrange(3_500, 6_500, 10)
    end = start + chooser.randrange(2_500, 4_500, 10)
    background = tuple((at, round(chooser.uniform(0.05, 0.40), 3)) for at in (0, 4_000, 8_000, EPISODE_MS))
    spikes = []
    for _ in range(chooser.randint(3, 6)):
        spike_start = chooser.randrange(1_000, 11_300, 10)
        spike_end = spike_start + chooser.randrange(100, 500, 10)
        if spike_end < start - 700 or spike_start > end + 700:
            spikes.append((spike_start, spike_end))
    return Plan(episode, kind, start, end, round(chooser.uniform(0.35, 1.0), 3), background, tuple(sorted(spikes)))


def background_level(background, at_ms):
    """The planned share of a core at a time, on the straight line between two points."""
    for (left_ms, left), (right_ms, right) in zip(background, background[1:]):
        if at_ms <= right_ms:
            return left + (right - left) * (at_ms - left_ms) / (right_ms - left_ms)
    return background[-1][1]


def sleep_until(moment):
    """Sleep until a moment of the monotonic clock; return at once when it has passed."""
    remaining = moment - time.monotonic()
    if remaining > 0:
        time.sleep(remaining)


def spin_until(moment):
    """Keep one core busy until a moment of the monotonic clock."""
    while time.monotonic() < moment:
        hashlib.sha256(b"busy" * 2_000).digest()


def run_background(plan, origin, offset):
    """Keep a core busy for the planned share of every short period, from before the start to the end."""
    moment = origin - 1.0 + offset
    while moment < origin + EPISODE_MS / 1_000:
        sleep_until(moment)
        level = background_level(plan.background, max(0.0, (moment - origin) * 1_000))
        spin_until(moment + level * BACKGROUND_PERIOD_SECONDS)
        moment += BACKGROUND_PERIOD_SECONDS


def run_spikes(plan, origin):
    """Keep a core fully busy during each planned spike."""
    for start_ms, end_ms in plan.spikes:
        sleep_until(origin + start_ms / 1_000)
        spin_until(origin + end_ms / 1_000)


def work_on_cpu():
    """One step of hashing; returns nothing to undo."""
    hashlib.sha256(b"burst" * 2_000).digest()


class MemoryWork:
    """Fills blocks of memory, up to a limit, then replaces the oldest."""

    def __init__(self):
        self.blocks = []

    def step(self):
        self.blocks.append(bytearray(b"\x5a" * MEMORY_BLOCK_BYTES))
        if len(self.blocks) > MEMORY_BLOCKS_AT_MOST:
            self.blocks.pop(0)

    def close(self):
        self.blocks.clear()


class DiskWork:
    """Compresses blocks and writes them through to a file that disappears afterwards."""

    def __init__(self):
        self.file = tempfile.TemporaryFile()
        self.block = os.urandom(DISK_BLOCK_BYTES)

    def step(self):
        zlib.compress(self.block, 1)
        self.file.write(self.block)
        if self.file.tell() >= DISK_FILE_BYTES_AT_MOST:
            self.file.seek(0)
        self.file.flush()
        os.fdatasync(self.file.fileno())

    def close(self):
        self.file.close()


class NetworkWork:
    """Sends blocks to itself over the loopback device and hashes what arrives."""

    def __init__(self):
        listener = socket.create_server(("127.0.0.1", 0))
        self.sender = socket.create_connection(listener.getsockname())
        self.receiver, _ = listener.accept()
        listener.close()
        self.block = os.urandom(32 * 1024)

    def step(self):
        self.sender.sendall(self.block)
        remaining = len(self.block)
        while remaining:
            part = self.receiver.recv(remaining)
            hashlib.sha256(part).digest()
            remaining -= len(part)

    def close(self):
        self.sender.close()
        self.receiver.close()


class CpuWork:
    """Hashes."""

    def step(self):
        work_on_cpu()

    def close(self):
        """Nothing to give back."""


WORK = {"cpu": CpuWork, "memory": MemoryWork, "disk": DiskWork, "network": NetworkWork}


def burst_kinds(plan):
    """What each of the two burst processes does: the episode's kind, or two different ones when mixed."""
    if plan.kind != "mixed":
        return [plan.kind, plan.kind]
    others = ("memory", "disk", "network")
    return ["cpu", others[plan.episode % len(others)]]


def run_burst(plan, origin, kind, reports):
    """Work for the planned share of every period during the burst; report when it really began and ended."""
    work = WORK[kind]()
    moment = origin + plan.burst_start_ms / 1_000
    end = origin + plan.burst_end_ms / 1_000
    sleep_until(moment)
    began = time.monotonic()
    while moment < end:
        sleep_until(moment)
        pause = min(end, moment + plan.burst_intensity * BURST_PERIOD_SECONDS)
        while time.monotonic() < pause:
            work.step()
        moment += BURST_PERIOD_SECONDS
    ended = time.monotonic()
    work.close()
    reports.put((round((began - origin) * 1_000), round((ended - origin) * 1_000)))


def start(plan, origin):
    """Start the processes of one episode; returns them with the queue their reports arrive in."""
    reports = multiprocessing.Queue()
    offsets = (0.0, BACKGROUND_PERIOD_SECONDS / 2)  # the two do not work in step
    processes = [multiprocessing.Process(target=run_background, args=(plan, origin, offset)) for offset in offsets]
    processes += [multiprocessing.Process(target=run_spikes, args=(plan, origin)) for _ in range(2)]
    processes += [
        multiprocessing.Process(target=run_burst, args=(plan, origin, kind, reports)) for kind in burst_kinds(plan)
    ]
    for process in processes:
        process.start()
    return processes, reports


def finish(processes, reports):
    """Wait for the processes of an episode; returns when its burst really began and ended."""
    observed = [reports.get(timeout=30), reports.get(timeout=30)]
    for process in processes:
        process.join()
    return min(began for began, _ in observed), max(ended for _, ended in observed)
