"""Writes before.json and after.json beside this file: what Feast itself says of a small feature repository, before and after a change.

    python3 -m venv venv && venv/bin/pip install feast==0.67.0 && venv/bin/python write.py
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import pandas

HERE = pathlib.Path(__file__).parent
FEAST = pathlib.Path(sys.executable).parent / "feast"

STORE = """project: host_telemetry
provider: local
registry: data/registry.db
online_store: {type: sqlite, path: data/online.db}
offline_store: {type: file}
entity_key_serialization_version: 3
"""

DEFINITIONS = '''
from datetime import timedelta
import pandas as pd
from feast import Entity, FeatureService, FeatureView, Field, FileSource, KafkaSource, PushSource, RequestSource
from feast.data_format import JsonFormat
from feast.feature_logging import LoggingConfig
from feast.infra.offline_stores.file_source import FileLoggingDestination
from feast.on_demand_feature_view import on_demand_feature_view
from feast.stream_feature_view import stream_feature_view
from feast.types import Float32, Float64, Int64, String
from feast.value_type import ValueType

host = Entity(name="host", join_keys=["host_id"], value_type=ValueType.STRING, description="A machine.")
cpu = FileSource(name="host_cpu", path="data/host_cpu.parquet", timestamp_field="ts", created_timestamp_column="created",
                 description="CPU shares, one row a second.", owner="observability@acme.example", tags={"contract": "host-cpu"})
labels = FileSource(name="labels", path="data/labels.parquet", timestamp_field="ts")
pushed = PushSource(name="cpu_pushed", batch_source=cpu)

host_cpu = FeatureView(
    name="host_cpu", entities=[host], ttl=timedelta(hours=2), source=cpu,
    schema=[Field(name="busy_share", dtype=@BUSY@, description="Share of all cores busy, 0 to 1."),
            Field(name="steal_share", dtype=Float32)],
    description="CPU shares of a host.", owner="detect@acme.example",
    tags={"promotion-gates.feature": "cpu-burst", "tier": "1"},
)
@LABELS@
recent_cpu = FeatureView(name="recent_cpu", entities=[host], ttl=timedelta(minutes=5), source=pushed,
                         schema=[Field(name="busy_share", dtype=Float32)])
stream = KafkaSource(name="cpu_stream", kafka_bootstrap_servers="kafka.acme.example:9092", topic="host-cpu", timestamp_field="ts",
                     message_format=JsonFormat(schema_json="host_id string, ts timestamp, busy_share double"), batch_source=cpu)

@stream_feature_view(entities=[host], ttl=timedelta(minutes=1), source=stream, mode="pandas", timestamp_field="ts",
                     schema=[Field(name="busy_share", dtype=Float32)], description="The same, as it happens.",
                     owner="detect@acme.example")
def stream_cpu(rows: pd.DataFrame):
    return rows

request = RequestSource(name="limits", schema=[Field(name="limit", dtype=Float64)])

@on_demand_feature_view(sources=[host_cpu, request], schema=[Field(name="over_limit", dtype=Float64)],
                        description="How far the share is above a limit.", owner="detect@acme.example")
def over_limit(inputs: pd.DataFrame) -> pd.DataFrame:
    out = pd.DataFrame()
    out["over_limit"] = inputs["busy_share"] - inputs["limit"]
    return out

burst_detector = FeatureService(
    name="burst_detector", features=[host_cpu[["busy_share"]], over_limit@MORE@], owner="detect@acme.example",
    description="What the burst detector reads.", tags={"stage": "production"},
    logging_config=LoggingConfig(destination=FileLoggingDestination(path="data/log"), sample_rate=0.1),
)
unlogged = FeatureService(name="unlogged", features=[recent_cpu])
'''
LABELS = '''
burst_labels = FeatureView(name="burst_labels", entities=[host], source=labels, schema=[Field(name="burst", dtype=Int64)])
'''


def write(folder: pathlib.Path, definitions: str) -> str:
    (folder / "definitions.py").write_text(definitions)
    # Feast 0.67 sends how it is used to its makers unless told otherwise.
    surroundings = {**os.environ, "FEAST_USAGE": "False"}
    subprocess.run([FEAST, "apply"], cwd=folder, check=True, env=surroundings, stdout=sys.stderr)
    return subprocess.run(
        [FEAST, "registry-dump"], cwd=folder, check=True, env=surroundings, stdout=subprocess.PIPE, text=True
    ).stdout


def only_json(text: str, name: str) -> str:
    """What Feast prints, from the first brace on (warnings may stand before it), without the folder it was made in."""
    value = json.loads(text[text.index("{") :].replace(tempfile.gettempdir() + "/", "").replace(name + "/", ""))
    return json.dumps(value, indent=2, sort_keys=True) + "\n"


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / "data").mkdir()
    (folder / "feature_store.yaml").write_text(STORE)
    moments = pandas.to_datetime(["2026-11-01T00:00:00Z", "2026-11-01T00:00:01Z"])
    pandas.DataFrame(
        {"host_id": ["h-1", "h-1"], "ts": moments, "created": moments, "busy_share": [0.5, 0.9], "steal_share": [0.0, 0.1]}
    ).to_parquet(folder / "data/host_cpu.parquet")
    shutil.copy(folder / "data/host_cpu.parquet", folder / "data/host_cpu_2.parquet")
    pandas.DataFrame({"host_id": ["h-1", "h-1"], "ts": moments, "burst": [0, 1]}).to_parquet(folder / "data/labels.parquet")
    before = DEFINITIONS.replace("@BUSY@", "Float32").replace("@LABELS@", LABELS).replace("@MORE@", ", burst_labels")
    dumped = write(folder, before)
    (HERE / "before.json").write_text(only_json(dumped, folder.name))
    after = (
        DEFINITIONS.replace("@BUSY@", "Float64").replace("@LABELS@", "").replace("@MORE@", "")
        .replace("data/host_cpu.parquet", "data/host_cpu_2.parquet")
    )
    (HERE / "after.json").write_text(only_json(write(folder, after), folder.name))
