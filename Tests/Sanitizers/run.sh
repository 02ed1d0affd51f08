#!/usr/bin/env bash
# The suite under a sanitizer:
#   Tests/Sanitizers/run.sh address   all tests, leaks included: a handle of GEOS or PROJ that is not destroyed fails
#   Tests/Sanitizers/run.sh thread    the tests of what runs on several cores
set -euo pipefail
cd "$(dirname "$0")/../.."
kind=${1:-address}
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=0
export LSAN_OPTIONS=suppressions=$PWD/Tests/Sanitizers/leaks.txt:print_suppressions=0
export TSAN_OPTIONS=halt_on_error=1:suppressions=$PWD/Tests/Sanitizers/races.txt
case $kind in
  address) scratch=.build-asan filter=${2:-.} ;;
  thread) scratch=.build-tsan filter=${2:-'StudiesTests|EngineTests|SitingTests|EditionsTests|OutputFolderTests'} ;;
  *) echo "address or thread" >&2; exit 64 ;;
esac
swift build --build-tests --sanitize=$kind --scratch-path $scratch
swift test --skip-build --sanitize=$kind --scratch-path $scratch --filter "$filter"
[ -z "${MAILLAGE_TALLY:-}" ] || printf 'sanitizers\t1\n' >>"$MAILLAGE_TALLY"
