"""Writes the runs beside it with MLflow: one in its file store, the same as JSON, and one in its SQLite store.

    python write_runs.py          needs mlflow (or mlflow-skinny with sqlalchemy and alembic)

Where the runs were made is taken out: whose machine it was matters to nobody. Ids are MLflow's own.
"""

import json
import os
import pathlib
import shutil
import sqlite3
import tempfile

import mlflow
from mlflow.data.meta_dataset import MetaDataset
from mlflow.data.http_dataset_source import HTTPDatasetSource

HERE = pathlib.Path(__file__).parent
HOME = "/home/ada/detector"
COMMIT = "0123456789abcdef0123456789abcdef01234567"


def log(uri, folder):
    mlflow.set_tracking_uri(uri)
    client = mlflow.MlflowClient()
    experiment = client.create_experiment("bursts", artifact_location=(folder / "artifacts").as_uri() if "sqlite" in uri else None)
    with mlflow.start_run(experiment_id=experiment, run_name="burst") as run:
        mlflow.log_params({"train.seed": 20117, "train/window": 15, "random_state": None, "name": "Größe"})
        for step, value in enumerate([0.71, 0.84, 0.871]):
            mlflow.log_metric("f1", value, step=step)
        mlflow.log_metric("latency_ms", 38)
        mlflow.set_tag("mlflow.source.git.commit", COMMIT)
        mlflow.set_tag("mlflow.user", "ada")
        mlflow.log_input(MetaDataset(HTTPDatasetSource("https://data.example/telemetry.csv"), name="telemetry"), context="training")
        (folder / "burst.csv").write_text("episode,f1\n1,0.9\n")
        mlflow.log_artifact(str(folder / "burst.csv"))
        model = folder / "model"
        model.mkdir(exist_ok=True)
    return client.get_run(run.info.run_id)


def main():
    os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work).resolve()
        run = log((folder / "mlruns").as_uri(), folder)
        target = HERE / "mlruns"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(folder / "mlruns" / run.info.experiment_id, target / "1", dirs_exist_ok=True)
        for path in target.rglob("*"):
            if path.is_file():
                path.write_text(path.read_text().replace(str(folder), HOME))
        for name in ("mlflow.source.name", "mlflow.user"):
            for tag in target.rglob(name):
                tag.write_text("train.py" if name.endswith("name") else "ada")
        for meta in target.rglob("meta.yaml"):
            lines = [("user_id: ada" if line.startswith("user_id:") else line) for line in meta.read_text().splitlines()]
            meta.write_text("\n".join(lines) + "\n")
        described = run.to_dictionary()
        described["data"]["tags"].update({"mlflow.user": "ada", "mlflow.source.name": "train.py"})
        described["info"]["user_id"] = "ada"
        (HERE / "run.json").write_text(json.dumps(described, indent=2).replace(str(folder), HOME) + "\n")

        database = folder / "mlflow.db"
        second = log(f"sqlite:///{database}", folder)
        mlflow.set_tracking_uri(None)
        with sqlite3.connect(database) as connection:
            for table, column in (("runs", "artifact_uri"), ("experiments", "artifact_location")):
                connection.execute(f"UPDATE {table} SET {column} = replace({column}, ?, ?)", (str(folder), HOME))
            connection.execute("UPDATE runs SET user_id = 'ada', source_name = 'train.py'")
            connection.execute("UPDATE tags SET value = 'train.py' WHERE key = 'mlflow.source.name'")
            connection.execute("UPDATE tags SET value = 'ada' WHERE key = 'mlflow.user'")
        connection.close()
        with sqlite3.connect(database) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA foreign_keys = OFF")
            # A hundred other tables, all empty.
            keep = ("runs", "params", "metrics", "latest_metrics", "tags", "experiments", "alembic_version")
            for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
                if table not in keep:
                    connection.execute(f'DROP TABLE "{table}"')
        connection.close()
        with sqlite3.connect(database) as connection:
            # Where the machine that wrote it keeps its runs is nobody's business.
            connection.execute("UPDATE experiments SET artifact_location = '/srv/mlflow/mlruns/0' WHERE experiment_id = 0")
        with sqlite3.connect(database, isolation_level=None) as connection:
            connection.execute("VACUUM")
        connection.close()
        shutil.copy(database, HERE / "mlflow.db")
        print(run.info.run_id, second.info.run_id)


if __name__ == "__main__":
    main()
