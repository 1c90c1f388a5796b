"""Writes the model cards beside it with huggingface_hub:

    pip install huggingface_hub==2.4.0 jinja2 && python write_cards.py

measured.md   two data sets with an accuracy each, one of them at a branch, and a number that is none
template.md   the same data above the template, of which nothing is filled in
"""

import pathlib

from huggingface_hub import EvalResult, ModelCard, ModelCardData

HERE = pathlib.Path(__file__).resolve().parent
REVISION = "5503434ddd753f426f4b38109466949a1217c2bb"


def result(data_set, metric, value, revision=REVISION):
    return EvalResult(
        task_type="tabular-classification",
        dataset_type=f"acme/{data_set}",
        dataset_name=data_set.title(),
        dataset_revision=revision,
        metric_type=metric,
        metric_value=value,
    )


def main():
    data = ModelCardData(
        model_name="cpu-burst",
        license="apache-2.0",
        eval_results=[
            result("episodes", "accuracy", 0.871),
            result("episodes", "roc_auc", float("nan")),
            result("replays", "accuracy", 0.84, "main"),
        ],
    )
    ModelCard(f"---\n{data.to_yaml()}\n---\n\n# Bursts\n").save(HERE / "measured.md")
    ModelCard.from_template(data, model_id="cpu-burst").save(HERE / "template.md")


if __name__ == "__main__":
    main()
