"""Writes the notebooks beside it with Jupyter's own libraries, each run (or not) as its name says.

    python write_notebooks.py          needs nbformat, nbclient, ipykernel and papermill
"""

import contextlib
import copy
import pathlib
import tempfile

import nbformat
import papermill
from nbclient import NotebookClient
from nbformat import v3, v4
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

HERE = pathlib.Path(__file__).parent


def notebook(*sources):
    cells = [new_markdown_cell("# Bursts"), *(new_code_cell(source) for source in sources), new_code_cell("")]
    for index, cell in enumerate(cells):
        cell["id"] = f"cell-{index}"
    return new_notebook(
        cells=cells, metadata={"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    )


def run(book, order, allow_errors=False):
    client = NotebookClient(book, kernel_name="python3", allow_errors=allow_errors, record_timing=False)
    with client.setup_kernel():
        for index in order:
            client.execute_cell(book.cells[index], index)
        info = client.wait_for_reply(client.kc.kernel_info())["content"]["language_info"]
    book.metadata["language_info"] = info
    # The interpreter at hand when this is run anew should not matter to anybody.
    book.metadata["language_info"]["version"] = "3.11.7"
    for cell in book.cells:
        for output in cell.get("outputs", []):
            output.pop("traceback", None) if output.output_type != "error" else output.update(traceback=output["traceback"][-1:])
    return book


def write(name, book, version=4):
    text = nbformat.writes(book, version=version) if version == 4 else v3.writes_json(book)
    (HERE / name).write_text(text.rstrip("\n") + "\n", encoding="utf-8")


# What notebooks show beside text and HTML; a test puts a secret in place of PLACE.
RICH = [
    "from IPython.display import JSON, SVG, Javascript",
    "JSON({'answer': {'header': ['PLACE']}})",
    "SVG('<svg xmlns=\"http://www.w3.org/2000/svg\"><text>PLACE</text></svg>')",
    "Javascript('window.key = \"PLACE\"')",
]


def by_papermill(book):
    """As papermill leaves it, with the paths of a user called ada."""
    book.cells[1].metadata["tags"] = ["parameters"]
    with tempfile.TemporaryDirectory() as folder:
        given, made = pathlib.Path(folder, "in.ipynb"), pathlib.Path(folder, "out.ipynb")
        nbformat.write(book, given)
        with contextlib.suppress(papermill.PapermillExecutionError):
            papermill.execute_notebook(str(given), str(made), parameters={"scores": [1, 2]}, progress_bar=False)
        left = nbformat.reads(made.read_text(encoding="utf-8").replace(folder, "/home/ada/work"), as_version=4)
    for output in (output for cell in left.cells for output in cell.get("outputs", [])):
        if output.output_type == "error":
            output["traceback"] = output["traceback"][-1:]
    return left


def main():
    sources = ["scores = [1, 2, 3]", "sum(scores)", "print(max(scores))"]
    fresh = run(notebook(*sources), [1, 2, 3])
    write("fresh.ipynb", fresh)
    write("continued.ipynb", run(notebook(*sources), [1, 1, 2, 3]))
    write("out-of-order.ipynb", run(notebook(*sources), [1, 3, 2]))
    write("partly.ipynb", run(notebook(*sources), [1, 2]))
    write("error.ipynb", run(notebook(*sources[:2], "1 / 0"), [1, 2, 3], allow_errors=True))
    shown = notebook(*sources[:2], "1 / 0")
    shown.cells[3].metadata["tags"] = ["raises-exception"]
    write("expected-error.ipynb", run(shown, [1, 2, 3], allow_errors=True))
    stripped = copy.deepcopy(fresh)
    for cell in stripped.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    write("stripped.ipynb", stripped)
    paths = run(notebook("print('/home/ada/data/telemetry.csv')", "path = r'C:\\Users\\ada\\data'", "'/home/jovyan/work'"), [1, 2, 3])
    write("home-paths.ipynb", paths)
    write("rich-outputs.ipynb", run(notebook(*RICH), [1, 2, 3, 4]))
    left_out = notebook(*sources)
    left_out.cells[2].metadata["tags"] = ["skip-execution"]
    write("left-out.ipynb", run(left_out, [1, 2, 3]))
    write("papermill.ipynb", by_papermill(notebook(*sources)))
    write("papermill-error.ipynb", by_papermill(notebook(*sources[:2], "1 / 0")))
    write("format-3.ipynb", v4.downgrade(copy.deepcopy(fresh)), version=3)


if __name__ == "__main__":
    main()
