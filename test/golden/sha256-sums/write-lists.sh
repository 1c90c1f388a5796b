#!/bin/sh
# Writes the lists beside it with sha256sum of GNU coreutils, over files whose names it has to escape.
#
#     sh test/golden/sha256-sums/write-lists.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir folder
printf one > plain.csv
printf two > 'with  spaces.csv'
printf three > "$(printf 'line\nbreak.csv')"
printf four > 'back\slash.csv'
printf five > "$(printf 'carriage\rreturn.csv')"
printf six > '*starred.csv'
printf seven > 'folder/ünïcode.csv'
printf eight > ' leading space.csv'
sha256sum -- * folder/* 2>/dev/null > "$here/text.sha256sums" || true
sha256sum --binary -- * folder/* 2>/dev/null > "$here/binary.sha256sums" || true
sha256sum --tag -- * folder/* 2>/dev/null > "$here/tagged.sha256sums" || true
