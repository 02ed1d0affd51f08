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

echo "Suite, and the lines that it runs"
Tests/Coverage/run.sh
echo "Mutations"
make --no-print-directory test-hostile MUTATIONS="$mutations" SEED="$seed"
echo "Fuzzing"
Tests/Fuzz/fuzz.sh "$seconds"
echo "What is concurrent, under ThreadSanitizer"
Tests/Sanitizers/run.sh thread
echo "All tests and the programs that they start, under AddressSanitizer and LeakSanitizer"
Tests/Sanitizers/run.sh address

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
| tests, and all programs that they start, under AddressSanitizer and LeakSanitizer | $(sum 'under address') | no report |
| tests of what is concurrent, under ThreadSanitizer | $(sum 'under thread') | no report |
| lines of the library that tests run | $(awk -F'\t' '$1 == "coverage" { print $2 }' "$MAILLAGE_TALLY" | tail -1) % | 100 % of escaping, delimited text, numbers, the writer of files |

$(((SECONDS - begun) / 60)) min on $(nproc) cores
TABLE
