"""Records host telemetry from /proc while load.py changes the load.

    python recorder/record.py                # 40 episodes of 12 s, about 9 minutes, into data/
    python recorder/record.py --episodes 2 --into some-other-folder

Linux, Python 3, nothing else. Run it on a quiet machine: whatever else runs is recorded too.
"""

import argparse
import csv
import json
import os
import pathlib
import time

import load

STEP_MS = 100
SHORTEST_INTERVAL_MS = 30
SECTOR_BYTES = 512
REST_SECONDS = 1.5
COLUMNS = (
    "episode",
    "t_ms",
    "cpu_busy_share",
    "runnable_processes",
    "context_switches_per_second",
    "memory_used_share",
    "disk_write_bytes_per_second",
    "network_bytes_per_second",
)


def read_cpu():
    """Busy and total ticks of all cores, runnable processes, context switches since boot."""
    values = {}
    for line in pathlib.Path("/proc/stat").read_text().splitlines():
        name, *rest = line.split()
        values[name] = rest
    ticks = [int(tick) for tick in values["cpu"][:8]]
    idle = ticks[3] + ticks[4]
    return sum(ticks) - idle, sum(ticks), int(values["procs_running"][0]), int(values["ctxt"][0])


def read_memory_used_share():
    """Share of the memory that is not available to new work."""
    values = {}
    for line in pathlib.Path("/proc/meminfo").read_text().splitlines():
        name, rest = line.split(":")
        values[name] = int(rest.split()[0])
    return 1 - values["MemAvailable"] / values["MemTotal"]


def read_disk_written_bytes():
    """Bytes written since boot to every whole disk with a real device behind it."""
    total = 0
    for line in pathlib.Path("/proc/diskstats").read_text().splitlines():
        fields = line.split()
        is_whole_disk = os.path.exists(f"/sys/block/{fields[2]}")
        if is_whole_disk and not fields[2].startswith(("loop", "ram", "zram", "dm-", "md")):
            total += int(fields[9]) * SECTOR_BYTES
    return total


def read_network_bytes():
    """Bytes received and sent since boot on every interface, loopback included."""
    total = 0
    for line in pathlib.Path("/proc/net/dev").read_text().splitlines()[2:]:
        fields = line.split(":")[1].split()
        total += int(fields[0]) + int(fields[8])
    return total


def read_all():
    """One reading of everything, with the moment it was taken."""
    busy, total, runnable, switches = read_cpu()
    return {
        "moment": time.monotonic(),
        "busy": busy,
        "total": total,
        "runnable": runnable,
        "switches": switches,
        "memory": read_memory_used_share(),
        "written": read_disk_written_bytes(),
        "network": read_network_bytes(),
    }


def row_between(episode, at_ms, before, now):
    """The row for one step: shares and rates between two readings."""
    seconds = now["moment"] - before["moment"]
    ticks = now["total"] - before["total"]
    busy_share = (now["busy"] - before["busy"]) / ticks if ticks else 0.0
    return (
        episode,
        at_ms,
        f"{min(1.0, max(0.0, busy_share)):.4f}",
        max(0, now["runnable"] - 1),  # without the recorder itself
        round((now["switches"] - before["switches"]) / seconds),
        f"{now['memory']:.5f}",
        round((now["written"] - before["written"]) / seconds),
        round((now["network"] - before["network"]) / seconds),
    )


def record_episode(plan):
    """The rows of one episode, its label, and by how much the latest reading was late.

    A reading so late that hardly any time is left for the next step leaves that step without a row.
    """
    origin = time.monotonic() + 1.2
    processes, reports = load.start(plan, origin)
    rows = []
    latest_ms = 0.0
    load.sleep_until(origin)
    before = read_all()
    for at_ms in range(STEP_MS, load.EPISODE_MS + 1, STEP_MS):
        load.sleep_until(origin + at_ms / 1_000)
        now = read_all()
        latest_ms = max(latest_ms, (now["moment"] - origin) * 1_000 - at_ms)
        if (now["moment"] - before["moment"]) * 1_000 < SHORTEST_INTERVAL_MS:
            continue
        rows.append(row_between(plan.episode, at_ms, before, now))
        before = now
    start_ms, end_ms = load.finish(processes, reports)
    return rows, (plan.episode, plan.kind, start_ms, end_ms), latest_ms


def write_table(path, columns, rows):
    """A CSV file with plain line ends."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def hardware():
    """What the recording ran on."""
    model = "unknown"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    return {"cpu": model, "cores": os.cpu_count(), "memory-bytes": pages}


def main():
    """Record every episode and write the two tables with a note on how they were made."""
    parser = argparse.ArgumentParser(description="Record host telemetry under a seeded load.")
    parser.add_argument("--episodes", type=int, default=40)
    parser.add_argument("--seed", type=int, default=4117)
    parser.add_argument("--into", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent / "data")
    arguments = parser.parse_args()
    try:
        os.nice(-10)  # recorder and load go before whatever else runs, so that neither comes late
        raised = True
    except PermissionError:
        raised = False
    rows, labels, latest_ms = [], [], 0.0
    for plan in load.plan_episodes(arguments.seed, arguments.episodes):
        episode_rows, label, late_ms = record_episode(plan)
        rows += episode_rows
        labels.append(label)
        latest_ms = max(latest_ms, late_ms)
        print(f"episode {plan.episode} {plan.kind}: burst {label[2]} to {label[3]} ms, latest reading {late_ms:.0f} ms late", flush=True)
        time.sleep(REST_SECONDS)
    arguments.into.mkdir(parents=True, exist_ok=True)
    write_table(arguments.into / "host-telemetry.csv", COLUMNS, rows)
    write_table(arguments.into / "labels.csv", ("episode", "kind", "start_ms", "end_ms"), labels)
    note = {
        "seed": arguments.seed,
        "episodes": arguments.episodes,
        "step-ms": STEP_MS,
        "recorder-priority-raised": raised,
        "latest-reading-late-ms": round(latest_ms, 1),
        "hardware": hardware(),
    }
    (arguments.into / "recording.json").write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
