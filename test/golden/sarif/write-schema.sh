#!/bin/sh
# Writes the JSON Schema of SARIF 2.1.0 (OASIS), as Microsoft's SDK for SARIF carries it, unchanged, beside this script.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0 >/dev/null
tar -xzf microsoft-jest-sarif-*.tgz
cp package/lib/schemas/sarif-2.1.0-rtm.5.json "$here/"
