"""Writes the logs of Inspect in its binary format in this folder with the tool itself:

    pip install inspect-ai==0.3.285 tiktoken && python write-inspect-archives.py inspect-zstd.eval
    pip install inspect-ai==0.3.100 tiktoken && python write-inspect-archives.py inspect-deflate.eval

A task of four samples in two epochs with a mock model; one sample breaks. The older version packs its log with deflate, the newer one
with Zstandard. Names of the machine's folders are replaced before the log is written anew by the tool's own writer.
"""

import glob
import os
import pathlib
import sys
import tempfile

os.environ.update(INSPECT_DISPLAY="none", LOGNAME="ada")

import tiktoken

# The mock model counts tokens with a table that would be fetched.
tiktoken.get_encoding = tiktoken.encoding_for_model = lambda name: type("Words", (), {"encode": staticmethod(lambda text, **_: text.split())})

from inspect_ai import Task, eval
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.log import read_eval_log, write_eval_log
from inspect_ai.model import ModelOutput, get_model
from inspect_ai.scorer import includes
from inspect_ai.solver import generate, solver

HERE = pathlib.Path(__file__).resolve().parent


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
        log_format="eval",
    )
    (written,) = glob.glob(f"{folder}/*.eval")
    log = read_eval_log(written)
    for sample in log.samples:
        # The transcript of each sample; nobody here reads it.
        sample.events, sample.messages, sample.attachments = [], [], {}
        if sample.error:
            sample.error.traceback = sample.error.traceback_ansi = ""
        if hasattr(sample, "error_retries"):
            sample.error_retries = None
    log.location = ""
    os.chdir(HERE)
    write_eval_log(log, sys.argv[1], format="eval")
