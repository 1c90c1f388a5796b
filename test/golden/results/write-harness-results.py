"""Writes lm-evaluation-harness.json with the lm-evaluation-harness itself: `pip install lm-eval==0.4.13`, then `python
write-harness-results.py`. A task of eight questions about runbooks, and a model that likes the longest answer best."""

import json
import os
import pathlib
import tempfile

os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", TOKENIZERS_PARALLELISM="false")

import lm_eval
from lm_eval.api.model import LM
from lm_eval.tasks import TaskManager
from lm_eval.utils import handle_non_serializable

HERE = pathlib.Path(__file__).resolve().parent
TASK = """
task: runbooks
dataset_path: json
dataset_kwargs:
  data_files: {test: FOLDER/questions.jsonl}
test_split: test
output_type: multiple_choice
doc_to_text: "{{alert}}"
doc_to_choice: "{{choices}}"
doc_to_target: answer
metric_list:
  - {metric: acc, aggregation: mean, higher_is_better: true}
metadata: {version: 1.0}
"""


class LikesLongAnswers(LM):
    def loglikelihood(self, requests, **_):
        return [(float(len(request.args[1])), False) for request in requests]

    def loglikelihood_rolling(self, requests, **_):
        return [(0.0,) for _ in requests]

    def generate_until(self, requests, **_):
        return ["" for _ in requests]


with tempfile.TemporaryDirectory() as folder:
    os.environ["HF_HOME"] = folder
    questions = [{"alert": f"alert {i}", "choices": ["restart", "scale out now"], "answer": int(i % 4 != 0)} for i in range(8)]
    (pathlib.Path(folder) / "questions.jsonl").write_text("\n".join(map(json.dumps, questions)) + "\n")
    (pathlib.Path(folder) / "runbooks.yaml").write_text(TASK.replace("FOLDER", folder))
    os.chdir(folder)
    results = lm_eval.simple_evaluate(
        LikesLongAnswers(),
        tasks=["runbooks"],
        task_manager=TaskManager(include_path=folder, include_defaults=False),
        bootstrap_iters=100,
    )
    # As `lm_eval --output_path` does: a hash over the hashes of all samples.
    from lm_eval.utils import hash_string

    samples = results.pop("samples")
    results["task_hashes"] = {
        task: hash_string("".join(sample["doc_hash"] + sample["prompt_hash"] + sample["target_hash"] for sample in of))
        for task, of in samples.items()
    }
    text = json.dumps(results, indent=2, default=handle_non_serializable)
    (HERE / "lm-evaluation-harness.json").write_text(text.replace(folder, "/home/ada/detector") + "\n")
    os.chdir(HERE)
