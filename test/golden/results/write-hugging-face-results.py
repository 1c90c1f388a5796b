"""Writes the results in this folder with the libraries of Hugging Face themselves:

    pip install huggingface_hub==2.4.0 pyyaml && pip install --no-deps transformers==5.23.0
    python write-hugging-face-results.py

eval-results.yaml  huggingface_hub, eval_result_entries_to_yaml: what the Hub keeps in `.eval_results/`
all_results.json   transformers, what `Trainer.save_metrics` leaves after training and evaluation. The function is taken out of its
                   module, which as a whole wants a library to train with
"""

import ast
import importlib.util
import json
import os
import pathlib
import tempfile
import types

import yaml
from huggingface_hub import EvalResultEntry, eval_result_entries_to_yaml

HERE = pathlib.Path(__file__).resolve().parent

entries = [
    EvalResultEntry(
        dataset_id="acme/episodes",
        task_id="saturation",
        value=0.867,
        dataset_revision="5503434ddd753f426f4b38109466949a1217c2bb",
        date="2026-11-02T09:00:00Z",
        notes="no tools",
    ),
    EvalResultEntry(dataset_id="acme/episodes", task_id="reboot", value=0.81),
    EvalResultEntry(dataset_id="acme/replays", task_id="default", value=20.9, source_url="https://example.test/replays", source_name="Replays"),
]
(HERE / "eval-results.yaml").write_text(yaml.safe_dump(eval_result_entries_to_yaml(entries), sort_keys=False))

package = pathlib.Path(importlib.util.find_spec("transformers").submodule_search_locations[0])
module = ast.parse((package / "trainer_pt_utils.py").read_text())
(function,) = [one for one in module.body if isinstance(one, ast.FunctionDef) and one.name == "save_metrics"]
scope = {"os": os, "json": json}
exec(compile(ast.Module([function], []), "trainer_pt_utils.py", "exec"), scope)
with tempfile.TemporaryDirectory() as folder:
    trainer = types.SimpleNamespace(is_world_process_zero=lambda: True, args=types.SimpleNamespace(output_dir=folder))
    trained = {"epoch": 3.0, "total_flos": 1234567890.0, "train_loss": 0.4127, "train_runtime": 93.4, "train_samples": 3600}
    evaluated = {"epoch": 3.0, "eval_accuracy": 0.8725, "eval_f1": 0.8643, "eval_loss": 0.3391, "eval_runtime": 2.1, "eval_samples": 400}
    scope["save_metrics"](trainer, "train", trained)
    scope["save_metrics"](trainer, "eval", evaluated)
    (HERE / "all_results.json").write_text((pathlib.Path(folder) / "all_results.json").read_text() + "\n")
