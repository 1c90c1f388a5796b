"""Makes the repositories of this folder with the real DVC: one for each major version, by the `dvc` programs named.

    python write_repositories.py v1=.venv1/bin/dvc v2=.venv2/bin/dvc v3=.venv3/bin/dvc

Made with DVC 1.11.16 (Python 3.8, funcy<1.17, networkx<3, pathspec<0.10), 2.58.2 (Python 3.8, pathspec<0.12) and 3.67.1
(Python 3.11). What is kept is what a user would commit, and the data beside it, so that what DVC wrote can be recomputed.
`python-json.json` holds texts as Python's `json` writes them, which the digest of a folder is made over.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
# Text with carriage returns; bytes that are no text although they hold carriage returns; text that is mostly not ASCII.
FILES = {
    "data/raw.csv": b"host,cpu\r\nh-1,0.5\r\nh-2,0.9\r\n",
    "data/picture.png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) + b"\r\n",
    "data/empty.txt": b"",
    "data/cyrillic.txt": "строка текста\r\n".encode() * 20,
    "data/spread/\u00e4\u00f6 \u4f60\u597d.csv": b"a\r\nb\r\n",
    "data/spread/b (one) name.csv": b"1\n2\n",
    "data/spread/\U0001f600.bin": b"\x00\r\n\x00",
    "data/spread/\uff5e.txt": b"wide tilde\n",
    "data/spread/deep/er/x.txt": b"deep\r\n",
    "data/spread/skip.tmp": b"left out by .dvcignore\n",
    ".dvcignore": b"*.tmp\n",
    "src/prepare.py": b"import shutil\nshutil.copy('data/raw.csv', 'prepared.csv')\n",
    "src/train.py": b"import json\njson.dump({'f1': 0.75}, open('metrics.json', 'w'))\nopen('model.bin', 'wb').write(b'model\\r\\n')\n",
    "src/each.py": b"import sys\nopen(sys.argv[1], 'w').write(' '.join(sys.argv[2:]))\n",
    "params.yaml": b"train:\n  seed: 20170428\n  rate: 1e-3\n  layers: [8, 8]\nname: first\nsizes: [small, large]\nmodels:\n  tree: {depth: 3, quiet: true}\n  line: {depth: 1, quiet: false}\n",
    "more.json": b'{"alpha": 1, "beta": {"gamma": [1, 2]}}\n',
}
PREPARE = {"cmd": "python src/prepare.py", "deps": ["src/prepare.py", "data/raw.csv"], "outs": ["prepared.csv"]}
TRAIN = {
    "cmd": ["python src/train.py"],
    "deps": ["src/train.py", "prepared.csv"],
    "params": ["train.seed", "train.rate", "train.layers", {"more.json": ["alpha", "beta.gamma"]}],
    "outs": ["model.bin"],
    "metrics": [{"metrics.json": {"cache": False}}],
}
EACH_SIZE = {
    "foreach": "${sizes}",
    "do": {
        "cmd": "python src/each.py size-${item}.txt ${name} ${train.layers[1]}",
        "deps": ["src/each.py"],
        "outs": ["size-${item}.txt"],
    },
}
EACH_MODEL = {
    "foreach": "${models}",
    "do": {
        "wdir": "models",
        "vars": [{"folder": "made"}],
        "cmd": "mkdir -p ${folder}; python ../src/each.py ${folder}/${key}.txt ${item.depth} \\${HOME}",
        "deps": ["../src/each.py"],
        "params": [{"../params.yaml": ["models.${key}"]}],
        "outs": ["${folder}/${key}.txt"],
    },
}
MATRIX = {
    "matrix": {"size": "${sizes}", "pair": [[1, 2], [3]]},
    "cmd": "python src/each.py ${key}.txt ${item.size} ${item.pair[0]}",
    "deps": ["src/each.py"],
    "outs": ["${key}.txt"],
}
FLAGS = {"cmd": "python src/each.py flags.txt ${models.tree}", "deps": ["src/each.py"], "outs": ["flags.txt"]}
STAGES = {
    "v1": {"prepare": PREPARE, "train": TRAIN | {"cmd": "python src/train.py"}},
    "v2": {"prepare": PREPARE, "train": TRAIN, "size": EACH_SIZE, "model": EACH_MODEL, "flags": FLAGS},
    "v3": {
        "prepare": PREPARE,
        "train": TRAIN,
        "size": EACH_SIZE,
        "model": EACH_MODEL,
        "grid": MATRIX,
        "flags": FLAGS,
    },
}
EVERYTHING_ELSE = (".git", ".gitignore", ".dvc/tmp", ".dvc/cache", ".dvc/plots", ".dvc/.gitignore")


def run(folder: Path, *command: str) -> None:
    environment = {**os.environ, "DVC_NO_ANALYTICS": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "PYTHONUTF8": "1"}
    for who in ("AUTHOR", "COMMITTER"):
        environment |= {
            f"GIT_{who}_NAME": "Ada Example",
            f"GIT_{who}_EMAIL": "ada@example.test",
            f"GIT_{who}_DATE": "2026-11-02T09:00:00Z",
        }
    subprocess.run(command, cwd=folder, check=True, env=environment, stdout=sys.stderr)


def write(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def make(version: str, dvc: str) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        other, folder = Path(temporary) / "other", Path(temporary) / version
        for repository in (other, folder):
            repository.mkdir()
            run(repository, "git", "init", "--quiet", "--initial-branch=main")
            run(repository, dvc, "init", "--quiet")
        write(other, {"labels.csv": b"episode,label\n1,burst\n"})
        run(other, dvc, "add", "--quiet", "labels.csv")
        run(other, "git", "add", ".")
        run(other, "git", "commit", "--quiet", "--message", "labels")
        write(folder, FILES)
        (folder / "models").mkdir()
        # YAML is a superset of JSON; the anchors and merges are in a test of their own.
        (folder / "dvc.yaml").write_text(json.dumps({"stages": STAGES[version]}, indent=2) + "\n")
        run(folder, dvc, "add", "--quiet", *[f"data/{name}" for name in ("raw.csv", "picture.png", "empty.txt")])
        run(folder, dvc, "add", "--quiet", "data/cyrillic.txt", "data/spread")
        run(folder, dvc, "import", "--quiet", "../other", "labels.csv")
        run(folder, dvc, "repro", "--quiet")
        for path in folder.rglob("*"):
            relative = path.relative_to(folder).as_posix()
            if relative.endswith(".gitignore") or any(
                relative == name or relative.startswith(f"{name}/") for name in EVERYTHING_ELSE
            ):
                continue
            if path.is_file():
                target = HERE / version / relative
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)


for argument in sys.argv[1:]:
    name, program = argument.split("=", 1)
    shutil.rmtree(HERE / name, ignore_errors=True)
    make(name, str(Path(program).absolute()))
TEXTS = ["plain", 'a "quoted" name', "back\\slash", "tab\t", "bell\x07", "del\x7f", "\u00e4", "\u4f60", "\U0001f600", "\u2028", "\uff5e"]
(HERE / "python-json.json").write_text(
    json.dumps({"pairs": [[ord_list, json.dumps("".join(map(chr, ord_list)))] for ord_list in ([ord(c) for c in t] for t in TEXTS)],
                "sorted": sorted(TEXTS)}, indent=1) + "\n"
)
