"""Writes the runs in this folder with MLflow itself: `pip install mlflow==3.17.2`, then `python write-runs.py`.

mlruns/        a file store, as MLflow wrote it (artifact locations shortened)
tables.sql     the same runs in MLflow's SQLite store: its tables and rows, without what no reader looks at
describe.json  what `mlflow runs describe` prints of a run
get.json       what `GET /api/2.0/mlflow/runs/get` answers
search.json    what `POST /api/2.0/mlflow/runs/search` answers
expected.json  what MLflow's own client says of the runs of the file store
"""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import urllib.request

# Else the git checkout that this script lies in becomes part of every run.
sys.argv[0] = "train.py"
os.environ.update(LOGNAME="ada", USER="ada", MLFLOW_ALLOW_FILE_STORE="true", MLFLOW_DISABLE_TELEMETRY="true")

import mlflow
import numpy
from mlflow.entities import LoggedModelOutput
from mlflow.tracking import MlflowClient

HERE = pathlib.Path(__file__).resolve().parent
PORT = 5137
TABLES = ("experiments", "runs", "latest_metrics", "params", "tags", "inputs", "input_tags", "datasets", "logged_models")


def log_runs(uri):
    mlflow.set_tracking_uri(uri)
    mlflow.set_experiment("burst")
    with mlflow.start_run(run_name="candidate") as run:
        mlflow.set_tag("mlflow.source.git.commit", "0123456789abcdef0123456789abcdef01234567")
        mlflow.log_params({"seed": 7, "learning_rate": 0.01, "note": "two\nlines"})
        # Not in the order of their steps, and two at the same step.
        for step, value in ((0, 0.9), (2, 0.6), (1, 0.7), (2, 0.5)):
            mlflow.log_metric("loss", value, step=step, timestamp=1_770_000_000_000 + (0 if value == 0.6 else 5))
        mlflow.log_metric("val/acc", 0.8)
        mlflow.log_metric("not_a_number", float("nan"))
        mlflow.log_metric("large", float("inf"))
        mlflow.log_metric("small", float("-inf"))
        data = mlflow.data.from_numpy(numpy.arange(10.0), source="data/train.csv", name="train")
        mlflow.log_input(data, context="training", tags={"part": "all"})
        model = mlflow.initialize_logged_model(name="detector")
        mlflow.log_metric("auc", 0.91, model_id=model.model_id, dataset=data)
        mlflow.finalize_logged_model(model.model_id, "READY")
        mlflow.log_outputs([LoggedModelOutput(model.model_id, step=2)])
        mlflow.log_text("hello", "notes/hello.txt")
    try:
        with mlflow.start_run(run_name="broken"):
            mlflow.log_metric("loss", 1)
            raise RuntimeError
    except RuntimeError:
        pass
    client = MlflowClient(uri)
    gone = client.create_run(run.info.experiment_id, run_name="binned")
    client.log_metric(gone.info.run_id, "loss", 2)
    client.set_terminated(gone.info.run_id)
    client.delete_run(gone.info.run_id)
    plain = client.create_run(run.info.experiment_id, run_name="plain")
    client.log_metric(plain.info.run_id, "loss", 0.25, step=3)
    client.log_param(plain.info.run_id, "seed", "8")
    client.set_terminated(plain.info.run_id)
    return run.info.run_id, plain.info.run_id


def as_plain(run):
    return {
        "id": run.info.run_id,
        "name": run.info.run_name,
        "status": run.info.status,
        "start": run.info.start_time,
        "end": run.info.end_time,
        "params": run.data.params,
        "tags": run.data.tags,
        "metrics": {name: repr(value) for name, value in run.data.metrics.items()},
        "datasets": [[entry.dataset.name, entry.dataset.digest] for entry in run.inputs.dataset_inputs],
    }


def ask(path, body=None):
    request = urllib.request.Request(f"http://127.0.0.1:{PORT}/api/2.0/mlflow/{path}")
    if body is not None:
        request.data = json.dumps(body).encode()
        request.add_header("Content-Type", "application/json")
    return urllib.request.urlopen(request).read().decode()


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)

    def write(name, text):
        text = text.replace(folder, "/home/ada/detector")
        (HERE / name).write_text(text if text.endswith("\n") else text + "\n")

    runs = log_runs(f"file://{folder}/mlruns")
    client = MlflowClient()
    write("expected.json", json.dumps([as_plain(client.get_run(run)) for run in runs], indent=2))
    shutil.rmtree(HERE / "mlruns", ignore_errors=True)
    shutil.copytree("mlruns", HERE / "mlruns")
    for meta in (HERE / "mlruns").rglob("meta.yaml"):
        meta.write_text(meta.read_text().replace(folder, "/home/ada/detector"))

    database = f"sqlite:///{folder}/mlflow.db"
    run, plain = log_runs(database)
    # Of a run with models MLflow 3.17.2 cannot print its own description.
    write("describe.json", subprocess.run([sys.executable, "-m", "mlflow", "runs", "describe", "--run-id", plain], check=True, capture_output=True, text=True, env={**os.environ, "MLFLOW_TRACKING_URI": database}).stdout)
    server = subprocess.Popen([sys.executable, "-m", "mlflow", "server", "--backend-store-uri", database, "--host", "127.0.0.1", "--port", str(PORT), "--workers", "1"])
    try:
        for _ in range(120):
            try:
                write("get.json", ask(f"runs/get?run_id={run}"))
                break
            except OSError:
                time.sleep(1)
        experiment = MlflowClient().get_experiment_by_name("burst").experiment_id
        write("search.json", ask("runs/search", {"experiment_ids": [experiment]}))
    finally:
        server.terminate()
        server.wait()
    tables = sqlite3.connect(f"{folder}/mlflow.db")
    lines = []
    for table in TABLES:
        lines.append(tables.execute("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()[0] + ";")
        for row in tables.execute(f'SELECT * FROM "{table}"'):
            values = ", ".join(tables.execute("SELECT quote(?)", (value,)).fetchone()[0] for value in row)
            lines.append(f'INSERT INTO "{table}" VALUES ({values});')
    tables.close()
    write("tables.sql", "\n".join(lines))
    os.chdir(HERE)
