#!/usr/bin/env bash
# Everything that the README promises, put to the proof, and one table of counts at the end:
#   Tests/trust.sh [seconds for each fuzzer] [mutations] [seed]
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-60} mutations=${2:-2000} seed=${3:-1}
mkdir -p .build
export MAILLAGE_TALLY=$PWD/.build/trust.tally
rm -f "$MAILLAGE_TALLY"
begun=$SECONDS

echo "Suite"
swift build --build-tests
swift test --skip-build
echo "What lives in C, under AddressSanitizer and LeakSanitizer"
Tests/Sanitizers/run.sh address 'TopologyTests|GeodesyTests|RoadsTests'
echo "Mutations"
make --no-print-directory test-hostile MUTATIONS="$mutations" SEED="$seed"
echo "Fuzzing"
Tests/Fuzz/fuzz.sh "$seconds"
echo "What is concurrent, under ThreadSanitizer"
Tests/Sanitizers/run.sh thread

sum() { awk -F'\t' -v name="$1" '$1 == name { total += $2 } END { print total + 0 }' "$MAILLAGE_TALLY"; }
cat <<TABLE

| what | count | on $(date -u +%Y-%m-%d) |
|---|---:|---|
| hostile files and options, each with its code and its sentence | $(sum hostile) | all as written |
| mutations of real files, seed $seed | $(sum mutations) | no fault |
| fuzz executions, $(ls Tests/Fuzz/Harnesses | wc -l) harnesses × $seconds s | $(sum fuzz) | no fault |
| faults: full disks, permissions, locks, links, streams, descriptors, errors of the system | $(sum faults) | old or new outputs, whole |
| kills and signals at any instant | $(sum kills) | old or new outputs, whole |
| runs compared byte for byte (locales, zones, cores, orders, folders) | $(sum 'same bytes') | same bytes |
| traced runs: no socket, no file beside | $(sum promises) | nothing |
| what lives in C under AddressSanitizer and LeakSanitizer; concurrent parts under ThreadSanitizer | $(sum sanitizers) | no report |

$(((SECONDS - begun) / 60)) min on $(nproc) cores
TABLE
