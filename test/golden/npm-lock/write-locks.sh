#!/bin/sh
# Writes the locks beside it with npm: a root with every sort of dependency, a workspace, a link and a bundled package.
#
#     sh test/golden/npm-lock/write-locks.sh         needs npm and its registry; works in a temporary folder
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p packages/score
cat > package.json <<'JSON'
{
  "name": "detector",
  "version": "1.0.0",
  "workspaces": ["packages/*"],
  "dependencies": { "ms": "^2.1.0", "is-number": "7.0.0" },
  "devDependencies": { "once": "1.4.0" },
  "optionalDependencies": { "is-number": "7.0.0", "fsevents": "2.3.3" },
  "peerDependencies": { "wrappy": ">=1" }
}
JSON
cat > packages/score/package.json <<'JSON'
{ "name": "@detector/score", "version": "1.0.0", "dependencies": { "inherits": "~2.0.3" } }
JSON
for version in 1 2 3; do
  rm -f package-lock.json
  npm install --silent --package-lock-only --no-audit --no-fund --lockfile-version $version
  # Where a package was downloaded from says nothing about which one it is.
  sed -E 's#"resolved": "https?://[^/"]+/#"resolved": "https://registry.example/#' package-lock.json > "$here/version-$version.json"
done
cp package.json "$here/package.json"
cp packages/score/package.json "$here/workspace.package.json"
