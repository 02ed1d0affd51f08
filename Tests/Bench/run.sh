#!/usr/bin/env bash
# Times of the program, and of the same work done with other people's tools where `make verify` has set them up.
set -euo pipefail
cd "$(dirname "$0")/../.."
ours=$(mktemp)
trap 'rm -f "$ours"' EXIT
.build/release/maillage-bench | tee "$ours"
if [ -x .build-verify/bin/python ]; then
  .build-verify/bin/python Tests/Bench/peers.py "$ours"
  .build-verify/bin/python Tests/Bench/postgis.py "$ours"
else
  echo "Peers left out: no .build-verify (make verify sets it up)"
fi
