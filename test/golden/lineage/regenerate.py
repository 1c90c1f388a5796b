"""Makes the fixtures of this folder anew: `python3 regenerate.py` (needs pip; a minute or two).

events.ndjson is what the OpenLineage client for Python writes of a pipeline that cleans host telemetry, joins it with labels and
scores it; manifest.json is what dbt writes of a project of two models over one source.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
EVENTS = '''
import sys, uuid
from openlineage.client import OpenLineageClient
from openlineage.client.event_v2 import Dataset, InputDataset, Job, OutputDataset, Run, RunEvent, RunState, JobEvent, DatasetEvent
from openlineage.client.facet_v2 import column_lineage_dataset as columns, schema_dataset as schema
from openlineage.client.facet_v2 import source_code_location_job as code, symlinks_dataset as symlinks
from openlineage.client.facet_v2 import tags_dataset as tags, dataset_version_dataset as versions
from openlineage.client.transport.file import FileConfig, FileTransport

client = OpenLineageClient(transport=FileTransport(FileConfig(log_file_path=sys.argv[1], append=True)))
PRODUCER = "https://example.test/pipeline"
LAKE, STORE = "s3://acme-telemetry", "postgres://features:5432"

def run(number, job, inputs, outputs, states, day):
    facets = {"sourceCodeLocation": code.SourceCodeLocationJobFacet(type="git", url="https://example.test/repo", path=f"pipeline/{job}.py")}
    for hour, state in enumerate(states):
        client.emit(RunEvent(
            eventType=state, eventTime=f"2026-11-{day:02d}T{hour:02d}:00:00+00:00", producer=PRODUCER,
            run=Run(runId=str(uuid.UUID(int=number))), job=Job(namespace="airflow", name=job, facets=facets),
            inputs=inputs, outputs=outputs if state != RunState.START else []))

def fields(*names):
    return schema.SchemaDatasetFacet(fields=[schema.SchemaDatasetFacetFields(name=name, type="double") for name in names])

def source(namespace, name, field, kind="DIRECT", masking=None):
    return columns.InputField(namespace=namespace, name=name, field=field, transformations=[columns.Transformation(type=kind, subtype="TRANSFORMATION", masking=masking)])

raw = InputDataset(LAKE, "host_cpu_1s", facets={
    "schema": fields("host_id", "user", "busy_share"),
    "version": versions.DatasetVersionDatasetFacet(datasetVersion="2026-11-18"),
    "tags": tags.TagsDatasetFacet(tags=[tags.TagsDatasetFacetFields(key="pii", value="true", source="MANUAL", field="user")])})
clean = OutputDataset(LAKE, "host_cpu_clean", facets={
    "schema": fields("host_id", "user_hash", "busy_share"),
    "columnLineage": columns.ColumnLineageDatasetFacet(fields={
        "host_id": columns.Fields(inputFields=[source(LAKE, "host_cpu_1s", "host_id")]),
        "user_hash": columns.Fields(inputFields=[source(LAKE, "host_cpu_1s", "user", masking=True)]),
        "busy_share": columns.Fields(inputFields=[source(LAKE, "host_cpu_1s", "busy_share")]),
    }, dataset=[source(LAKE, "host_cpu_1s", "host_id", kind="INDIRECT")])})
done = [RunState.START, RunState.COMPLETE]
run(1, "clean", [raw], [clean], done, 1)
run(2, "clean", [raw], [clean], [RunState.START, RunState.FAIL], 2)
labels = InputDataset(LAKE, "labels")
scored = OutputDataset(STORE, "public.burst_score", facets={
    "schema": fields("host_id", "score"),
    "symlinks": symlinks.SymlinksDatasetFacet(identifiers=[symlinks.Identifier(namespace="feast://acme", name="burst_score", type="TABLE")]),
    "columnLineage": columns.ColumnLineageDatasetFacet(fields={
        "host_id": columns.Fields(inputFields=[source(LAKE, "host_cpu_clean", "host_id")]),
        "score": columns.Fields(inputFields=[source(LAKE, "host_cpu_clean", "busy_share"), source(LAKE, "labels", "label", kind="INDIRECT")]),
    })})
run(3, "score", [InputDataset(LAKE, "host_cpu_clean"), labels], [scored], done, 3)
run(4, "archive", [InputDataset("feast://acme", "burst_score")], [OutputDataset(LAKE, "archive")], [RunState.START], 4)
client.emit(JobEvent(eventTime="2026-11-05T00:00:00+00:00", producer=PRODUCER, job=Job(namespace="airflow", name="report"),
    inputs=[InputDataset("feast://acme", "burst_score")], outputs=[OutputDataset(LAKE, "report")]))
client.emit(DatasetEvent(eventTime="2026-11-06T00:00:00+00:00", producer=PRODUCER, dataset=Dataset(LAKE, "labels", facets={
    "schema": fields("episode", "label")})))
'''
DBT = {
    "dbt_project.yml": '{"name": "telemetry", "version": "1.0", "profile": "telemetry", "model-paths": ["models"]}',
    "profiles.yml": '{"telemetry": {"target": "dev", "outputs": {"dev": {"type": "duckdb", "path": "dev.duckdb"}}}}',
    "models/sources.yml": '{"version": 2, "sources": [{"name": "raw", "schema": "main", "tables": [{"name": "host_cpu"}]}]}',
    "models/clean.sql": "select * from {{ source('raw', 'host_cpu') }} where busy_share >= 0",
    "models/score.sql": "select host_id, avg(busy_share) as score from {{ ref('clean') }} group by 1",
    "models/exposures.yml": """
version: 2
exposures:
  - { name: burst, type: ml, owner: { name: acme }, depends_on: ["ref('score')"] }
""",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        packages = ["openlineage-python==1.54.0", "dbt-core==1.10.23", "dbt-duckdb<1.11"]
        subprocess.run([sys.executable, "-m", "venv", work / "tools"], check=True)
        subprocess.run([work / "tools/bin/pip", "install", "--quiet", *packages], check=True)
        subprocess.run([work / "tools/bin/python", "-c", EVENTS, work / "events"], check=True)
        written = sorted(work.glob("events*"))
        (HERE / "events.ndjson").write_text("".join(path.read_text() for path in written))
        project = work / "project"
        for path, content in DBT.items():
            (project / path).parent.mkdir(parents=True, exist_ok=True)
            (project / path).write_text(content)
        subprocess.run([work / "tools/bin/dbt", "parse", "--profiles-dir", "."], cwd=project, check=True)
        manifest = json.loads((project / "target/manifest.json").read_text())
        # The macros of dbt itself are most of a manifest, and tell of no lineage.
        kept = {key: manifest[key] for key in ("metadata", "nodes", "sources", "exposures", "metrics")}
        (HERE / "manifest.json").write_text(json.dumps(kept, indent=2) + "\n")


main()
