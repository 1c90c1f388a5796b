#!/bin/sh
# Runs the commands that a report prints for making numbers again, in a fresh clone of a repository that DVC made.
#
#     sh try_recreation.sh DVC       path of the program; needs `npm run build` first
#
# A project of DVC in a folder of its own, names with spaces, a matrix, data named by a file of DVC, a folder of both.
set -eu
dvc=$(dirname "$(realpath "$1")")
cli=$(realpath "$(dirname "$0")/../../../dist/cli.js")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PATH="$dvc:$PATH" DVC_NO_ANALYTICS=1 DVC_SITE_CACHE_DIR="$work/site"
mkdir -p "$work/here/my ml/pipes/my pipe" "$work/here/my ml/data" "$work/here/features/my f" "$work/remote"
cd "$work/here"
git init --quiet --initial-branch main .
git config user.name Ada
git config user.email ada@example.test
cd 'my ml'
dvc init --quiet --subdir
dvc remote add --quiet --default here "$work/remote"
printf 'a,b\n1,2\n3,4\n5,6\n' > data/raw.csv
printf 'x\n' > data/notes.md
dvc add --quiet data/raw.csv
cd 'pipes/my pipe'
cat > train.py <<'P'
import csv, os
rows = list(csv.reader(open('../../data/raw.csv')))
os.makedirs('model', exist_ok=True)
open('model/w.txt', 'w').write(str(len(rows)))
P
cat > evaluate.py <<'P'
import csv, sys
weight, rows = int(open('model/w.txt').read()), list(csv.reader(open('../../data/raw.csv')))
lines = [f'{case},{min(1, weight / 5 + case / 1000)}' for case in range(1, 31)]
open(f'results-{sys.argv[1]}.csv', 'w').write('\n'.join(['case,accuracy', *lines]) + '\n')
P
cat > dvc.yaml <<'P'
stages:
  train:
    cmd: python3 train.py
    deps: [train.py, ../../data/raw.csv]
    outs: [model]
  evaluate:
    matrix: { which: [day, night] }
    cmd: python3 evaluate.py ${item.which}
    deps: [evaluate.py, model, ../../data]
    outs:
      - results-${item.which}.csv: { cache: false }
P
dvc repro --quiet
cd "$work/here"
printf 'id: f\ntitle: F\nstage: candidate\nexperiments: [e.experiment.yml]\n' > 'features/my f/f.feature.yml'
cat > 'features/my f/e.experiment.yml' <<'P'
id: e
hypothesis: It works.
unit: case
results: ../../my ml/pipes/my pipe/results-day.csv
criteria: [{ metric: accuracy, threshold: ">= 0.5" }]
P
git add .
git commit --quiet --message all
(cd 'my ml' && dvc push --quiet)
git clone --quiet "$work/here" "$work/clone"
cd "$work/clone"
node "$cli" check --format json --output report.json || true
node --input-type=module -e '
  import { readFileSync } from "node:fs";
  for (const { recreation } of JSON.parse(readFileSync("report.json", "utf8")).features)
    for (const { command } of recreation.steps) console.log(command);
' > commands.sh
cp "my ml/pipes/my pipe/results-day.csv" before.csv
sed -i "s#^npx promotion-gates#node '$cli'#" commands.sh
cat commands.sh
sh -eu commands.sh
cmp before.csv "my ml/pipes/my pipe/results-day.csv"
echo 'the numbers are the same'
