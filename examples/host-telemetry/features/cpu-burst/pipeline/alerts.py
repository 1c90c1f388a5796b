"""Runs the recorded telemetry through the burst detector and writes every alert, as the detector would open it on a host.

    python pipeline/alerts.py                                      # from features/cpu-burst/, writes alerts/alerts.csv
    python pipeline/alerts.py --lineage lineage/alerts.ndjson      # and what it read and wrote, as OpenLineage events

The events are written by OpenLineage's own client (`pip install openlineage-python==1.54.0`); without `--lineage` it is not needed.
"""

import argparse
import pathlib
import sys

sys.dont_write_bytecode = True
FEATURE = pathlib.Path(__file__).resolve().parent.parent
REPOSITORY = FEATURE.parent.parent
sys.path.insert(0, str(FEATURE / "detector"))
import burst  # noqa: E402  (it needs the path above)
import evaluate  # noqa: E402

ALERTS = FEATURE / "alerts" / "alerts.csv"
COLUMNS = ("episode", "opened_ms", "closed_ms")
SIGNALS = ("cpu_busy_share", "memory_used_share", "disk_write_bytes_per_second", "network_bytes_per_second")


def alerts_of(episode, samples, parameters):
    """One row for each alert of an episode: when it opened, and when it closed or the episode ended."""
    opened = None
    for sample, is_open in zip(samples, burst.alerts(samples, parameters)):
        if is_open and opened is None:
            opened = sample["t_ms"]
        elif not is_open and opened is not None:
            yield episode, opened, sample["t_ms"]
            opened = None
    if opened is not None:
        yield episode, opened, samples[-1]["t_ms"]


def write_alerts():
    """Read the telemetry, write the alerts."""
    parameters = evaluate.read_parameters()["burst"]
    episodes = sorted(evaluate.read_episodes().items())
    rows = [row for episode, samples in episodes for row in alerts_of(episode, samples, parameters)]
    ALERTS.parent.mkdir(exist_ok=True)
    lines = [",".join(map(str, row)) + "\n" for row in (COLUMNS, *rows)]
    ALERTS.write_text("".join(lines), encoding="utf-8", newline="\n")


def with_lineage(into, work):
    """Do the work between a START and a COMPLETE event."""
    import datetime

    from openlineage.client import OpenLineageClient
    from openlineage.client.event_v2 import InputDataset, Job, OutputDataset, Run, RunEvent, RunState
    from openlineage.client.facet_v2 import column_lineage_dataset as columns
    from openlineage.client.facet_v2 import dataset_version_dataset as versions
    from openlineage.client.facet_v2 import schema_dataset as schema
    from openlineage.client.facet_v2 import source_code_location_job as code
    from openlineage.client.transport.file import FileConfig, FileTransport
    from openlineage.client.uuid import generate_new_uuid

    def name(path):
        return path.relative_to(REPOSITORY).as_posix()

    def fields(path):
        header = path.read_text(encoding="utf-8").split("\n", 1)[0]
        columns_of = [schema.SchemaDatasetFacetFields(name=column) for column in header.split(",")]
        return schema.SchemaDatasetFacet(fields=columns_of)

    def version(path):
        return versions.DatasetVersionDatasetFacet(datasetVersion=f"sha256:{evaluate.sha256(path)}")

    def source(column, kind, subtype):
        step = columns.Transformation(type=kind, subtype=subtype)
        return columns.InputField(
            namespace="file", name=name(evaluate.TELEMETRY), field=column, transformations=[step]
        )

    signals = [source(signal, "INDIRECT", "CONDITION") for signal in SIGNALS]
    made_from = {
        "episode": columns.Fields(inputFields=[source("episode", "DIRECT", "IDENTITY"), *signals]),
        "opened_ms": columns.Fields(inputFields=[source("t_ms", "DIRECT", "IDENTITY"), *signals]),
        "closed_ms": columns.Fields(inputFields=[source("t_ms", "DIRECT", "IDENTITY"), *signals]),
    }
    own = name(pathlib.Path(__file__).resolve())
    place = code.SourceCodeLocationJobFacet(type="git", url="https://example.test/host-telemetry", path=own)
    job = Job(namespace="host-telemetry", name="cpu-burst.alerts", facets={"sourceCodeLocation": place})
    run = Run(runId=str(generate_new_uuid()))
    client = OpenLineageClient(transport=FileTransport(FileConfig(log_file_path=str(into), append=True)))

    def emit(state, outputs):
        telemetry = evaluate.TELEMETRY
        facets = {"schema": fields(telemetry), "version": version(telemetry)}
        client.emit(
            RunEvent(
                eventType=state,
                eventTime=datetime.datetime.now(datetime.timezone.utc).isoformat(),
                run=run,
                job=job,
                producer="https://example.test/host-telemetry/features/cpu-burst/pipeline",
                inputs=[InputDataset(namespace="file", name=name(telemetry), facets=facets)],
                outputs=outputs,
            )
        )

    into.parent.mkdir(exist_ok=True)
    into.write_text("", encoding="utf-8")
    emit(RunState.START, [])
    work()
    lineage = columns.ColumnLineageDatasetFacet(fields=made_from)
    facets = {"schema": fields(ALERTS), "version": version(ALERTS), "columnLineage": lineage}
    emit(RunState.COMPLETE, [OutputDataset(namespace="file", name=name(ALERTS), facets=facets)])


def main():
    """Write the alerts, and what they were made from where that is asked for."""
    parser = argparse.ArgumentParser(description="Write the alerts of the burst detector on the recorded telemetry.")
    parser.add_argument("--lineage", type=pathlib.Path, help="write OpenLineage events there")
    into = parser.parse_args().lineage
    if into is None:
        write_alerts()
    else:
        with_lineage(into.resolve(), write_alerts)


if __name__ == "__main__":
    main()
