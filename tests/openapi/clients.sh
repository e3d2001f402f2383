#!/usr/bin/env bash
# Generates clients from openapi.json in the folder $1, and runs them against the mock server that
# CRISP_MOCK_URL names. `cargo test --test openapi -- --ignored` calls it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$1"

echo '{ "type": "module" }' >package.json
npm install --silent --no-audit --no-fund --no-save \
  openapi-typescript@7 openapi-fetch@0.15 typescript@5 @types/node@22
cp "$here/client.ts" client.ts
npx openapi-typescript openapi.json --output schema.ts >/dev/null
npx tsc --strict --target es2022 --module nodenext --moduleResolution nodenext \
  --skipLibCheck --outDir build client.ts
node build/client.js

[ -d venv ] || python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "openapi-python-client>=0.29" ruff
PATH="$PWD/venv/bin:$PATH" venv/bin/openapi-python-client generate --path openapi.json \
  --output-path crisp_client --meta none --overwrite --fail-on-warning
venv/bin/python "$here/client.py"
