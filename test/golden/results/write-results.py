"""Writes the results in this folder with the tools themselves:

    pip install scikit-learn==1.9.1 inspect-ai==0.3.285 huggingface_hub==2.4.0 pyarrow==25.0.1 pandas
    python write-results.py

classification-report.json  scikit-learn, classification_report(output_dict=True) of three classes
inspect.json                Inspect, a task of four samples in two epochs with a mock model; one sample breaks
inspect-summary.json        the same log without its samples
model-card.md               huggingface_hub, a model card with `model-index`
rows.parquet                pyarrow, the rows of rows.ndjson
rows.ndjson                 pandas, to_json(orient="records", lines=True)
rows.json                   pandas, to_json(orient="records")
rows.tsv                    pandas, to_csv(sep="\\t")

promptfoo.json is written by promptfoo 0.123.1 from promptfoo/: `promptfoo eval --no-cache --output ../promptfoo.json` there.
lm-evaluation-harness.json: see write-harness-results.py.
"""

import glob
import json
import os
import pathlib
import random
import re
import tempfile

os.environ.update(INSPECT_LOG_FORMAT="json", INSPECT_DISPLAY="none", LOGNAME="ada")

import pandas
from sklearn.metrics import classification_report

HERE = pathlib.Path(__file__).resolve().parent
generator = random.Random(7)


def write(name, value):
    (HERE / name).write_text(json.dumps(value, indent=2) + "\n")


truth = [generator.choice(["busy", "idle", "saturated"]) for _ in range(60)]
said = [t if generator.random() < 0.8 else generator.choice(["busy", "idle", "saturated"]) for t in truth]
write("classification-report.json", classification_report(truth, said, output_dict=True))

rows = pandas.DataFrame(
    {
        "episode": [f"e{i}" for i in range(8)],
        "service": ["search", "checkout"] * 4,
        "recall": [round(generator.random(), 3) for _ in range(8)],
        "hits": [i % 3 for i in range(8)],
        "solved": [i % 2 == 0 for i in range(8)],
    }
)
rows.loc[3, "recall"] = None
rows.to_json(HERE / "rows.ndjson", orient="records", lines=True)
rows.to_json(HERE / "rows.json", orient="records", indent=1)
rows.to_csv(HERE / "rows.tsv", sep="\t", index=False)
rows.to_parquet(HERE / "rows.parquet", index=False)

from huggingface_hub import EvalResult, ModelCard, ModelCardData

card = ModelCard.from_template(
    ModelCardData(
        license="apache-2.0",
        model_name="burst-detector",
        eval_results=[
            EvalResult(task_type="text-classification", dataset_type="acme/episodes", dataset_name="Episodes", dataset_split="test", dataset_revision="5503434ddd753f426f4b38109466949a1217c2bb", metric_type="f1", metric_value=0.867),
            EvalResult(task_type="text-classification", dataset_type="acme/episodes", dataset_name="Episodes", dataset_split="test", metric_type="recall", metric_value="0.87 ± 0.02"),
            EvalResult(task_type="text-classification", dataset_type="acme/replays", dataset_name="Replays", metric_type="f1", metric_value=0.81),
        ],
    ),
    template_str="---\n{{ card_data }}\n---\n\n# Burst detector\n",
)
card.save(HERE / "model-card.md")

import tiktoken

# The mock model counts tokens with a table that would be fetched.
tiktoken.get_encoding = tiktoken.encoding_for_model = lambda name: type("Words", (), {"encode": staticmethod(lambda text, **_: text.split())})

from inspect_ai import Task, eval
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.model import ModelOutput, get_model
from inspect_ai.scorer import includes
from inspect_ai.solver import generate, solver


@solver
def breaks_once():
    async def solve(state, generate):
        if state.sample_id == "case-3" and state.epoch == 2:
            raise RuntimeError("no connection")
        return state

    return solve


with tempfile.TemporaryDirectory() as folder:
    answers = [ModelOutput.from_content("mockllm/model", text) for text in ["restart", "scale out", "restart", "restart"] * 4]
    samples = [Sample(id=f"case-{i}", input="which runbook?", target="restart", metadata={"service": ["search", "checkout"][i % 2]}) for i in range(4)]
    os.chdir(folder)
    eval(
        Task(dataset=MemoryDataset(samples, name="cases"), solver=[breaks_once(), generate()], scorer=includes(), name="triage"),
        model=get_model("mockllm/model", custom_outputs=answers),
        epochs=2,
        fail_on_error=False,
        log_dir=folder,
        max_samples=1,
        log_format="json",
    )
    (log,) = glob.glob(f"{folder}/*.json")
    text = pathlib.Path(log).read_text().replace(folder, "/home/ada/detector")
    value = json.loads(text)
    for sample in value["samples"]:
        # The transcript of each sample; nobody here reads it.
        for key in ("events", "messages", "attachments", "output", "timelines", "error_retries"):
            sample.pop(key, None)
        if sample.get("error"):
            sample["error"] = {"message": sample["error"]["message"]}
    write("inspect.json", value)
    value.pop("samples")
    write("inspect-summary.json", value)
    os.chdir(HERE)
