#!/usr/bin/env bash
# The suite under a sanitizer:
#   Tests/Sanitizers/run.sh address   all tests, leaks included: a handle of GEOS or PROJ that is not destroyed fails;
#                                     what they run of the library is measured, and fails below what is promised
#   Tests/Sanitizers/run.sh thread    the tests of what runs on several cores
# A second argument names the tests to run, and nothing is measured.
set -euo pipefail
cd "$(dirname "$0")/../.."
kind=${1:-address}
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=0
export LSAN_OPTIONS=suppressions=$PWD/Tests/Sanitizers/leaks.txt:print_suppressions=0
export TSAN_OPTIONS=halt_on_error=1:suppressions=$PWD/Tests/Sanitizers/races.txt
case $kind in
  address) scratch=.build-asan filter=${2:-.} coverage=--enable-code-coverage ;;
  thread) scratch=.build-tsan filter=${2:-'StudiesTests|EngineTests|SitingTests|EditionsTests|OutputFolderTests'} coverage= ;;
  *) echo "address or thread" >&2; exit 64 ;;
esac
swift build --build-tests --sanitize=$kind $coverage --scratch-path $scratch
rm -rf $scratch/debug/codecov
swift test --skip-build --sanitize=$kind $coverage --scratch-path $scratch --filter "$filter"
[ -z "${MAILLAGE_TALLY:-}" ] || printf 'sanitizers\t1\n' >>"$MAILLAGE_TALLY"
if [ "$kind" = address ] && [ $# -lt 2 ]; then
  # What the program wrote while tests ran it stands beside what the tests wrote.
  folder=$scratch/debug/codecov
  tools=$(dirname "$(readlink -f "$(command -v swiftc)")")
  "$tools/llvm-profdata" merge -sparse "$folder"/*.profraw -o "$folder/all.profdata"
  objects=($scratch/debug/maillagePackageTests.xctest -object $scratch/debug/maillage)
  "$tools/llvm-cov" export -summary-only -instr-profile "$folder/all.profdata" "${objects[@]}" >"$folder/summary.json"
  "$tools/llvm-cov" show -instr-profile "$folder/all.profdata" -show-line-counts=1 -use-color=0 "${objects[@]}" Sources \
    >"$folder/lines.txt"
  python3 Tests/Coverage/summary.py "$folder/summary.json" "$folder/lines.txt"
fi
