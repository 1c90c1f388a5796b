"""Writes before.json and after.json beside this file: what dbt itself writes of a small project, before and after a change.

    python3 -m venv venv && venv/bin/pip install dbt-core==1.10.23 'dbt-duckdb<1.11' && venv/bin/python write.py
"""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
DBT = pathlib.Path(sys.executable).parent / "dbt"
PROJECT = {
    "dbt_project.yml": '{"name": "telemetry", "version": "1.0", "profile": "telemetry", "model-paths": ["models"]}',
    "profiles.yml": '{"telemetry": {"target": "dev", "outputs": {"dev": {"type": "duckdb", "path": "dev.duckdb"}}}}',
    "models/sources.yml": """
version: 2
groups:
  - { name: detect, owner: { name: Detection, email: detect@acme.example } }
sources:
  - { name: raw, schema: @SCHEMA@, tables: [{ name: host_cpu }] }
""",
    "models/clean.sql": "select host_id, busy_share from {{ source('raw', 'host_cpu') }} where busy_share >= 0",
    "models/score.sql": "select host_id, avg(busy_share) as score from {{ ref('clean') }} group by 1",
    "models/models.yml": """
version: 2
models:
  - name: score
    description: The share of a host over a minute.
    config:
      group: detect
      meta: { promotion-gates.feature: cpu-burst, pii: "no" }
      contract: { enforced: true }
    columns:
      - { name: host_id, data_type: varchar, description: Which machine. }
      - { name: score, data_type: @TYPE@, description: Mean share. }
  - name: clean
    columns:
      - { name: host_id }
""",
    "models/exposures.yml": """
version: 2
exposures:
  - name: burst_detector
    type: ml
    maturity: high
    description: Finds bursts.
    owner: { name: Detection, email: detect@acme.example }
    depends_on: ["ref('score')"]
""",
}


def write(changes: dict[str, str], absent: tuple[str, ...] = ()) -> str:
    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        for path, content in PROJECT.items():
            if path in absent:
                continue
            for key, value in changes.items():
                content = content.replace(key, value)
            (project / path).parent.mkdir(parents=True, exist_ok=True)
            (project / path).write_text(content)
        subprocess.run([DBT, "parse", "--profiles-dir", "."], cwd=project, check=True, stdout=sys.stderr)
        manifest = json.loads((project / "target/manifest.json").read_text())
        # The macros of dbt itself are most of a manifest, and register nothing.
        kept = ("metadata", "nodes", "sources", "exposures", "metrics", "groups", "semantic_models", "saved_queries")
        return json.dumps({key: manifest[key] for key in kept}, indent=1) + "\n"


(HERE / "before.json").write_text(write({"@TYPE@": "double", "@SCHEMA@": "main"}))
(HERE / "after.json").write_text(write({"@TYPE@": "varchar", "@SCHEMA@": "staging"}))
