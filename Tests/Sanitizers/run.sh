#!/usr/bin/env bash
# The suite under a sanitizer:
#   Tests/Sanitizers/run.sh address   all tests, leaks included: a handle of GEOS or PROJ that is not destroyed fails
#   Tests/Sanitizers/run.sh modules   the same without those that only start the program again and again
#   Tests/Sanitizers/run.sh thread    the tests of what runs on several cores
# A second argument names the tests to run.
set -euo pipefail
cd "$(dirname "$0")/../.."
kind=${1:-address}
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=0
export LSAN_OPTIONS=suppressions=$PWD/Tests/Sanitizers/leaks.txt:print_suppressions=0
# Nothing is set aside here: to name libdispatch would hide every race, for all that is concurrent stands on it.
export TSAN_OPTIONS=halt_on_error=1
# What each test of these does is to start the program.
programs='^(HostileTests|FaultsTests|maillageTests)\.'
parallel='StudiesTests|RoadsTests|TopologyTests|SitingTests|EditionsTests|OutputFolderTests|PictureMakerTests|SubprocessTests'
case $kind in
  address) sanitizer=address choice=(--filter "${2:-.}") ;;
  modules) sanitizer=address choice=(--filter "${2:-.}" --skip "$programs") ;;
  # One test at a time: the library's own threads are what is looked at. A lock of Swift's (Mutex) that has to be waited
  # for is taken inside libswiftSynchronization, which the sanitizer does not see, so that tests side by side would
  # be taken for races.
  thread) sanitizer=thread choice=(--no-parallel --filter "${2:-$parallel}") ;;
  *) echo "address, modules or thread" >&2; exit 64 ;;
esac
scratch=.build-asan
[ $sanitizer = address ] || scratch=.build-tsan
swift build --build-tests --sanitize=$sanitizer --scratch-path $scratch
# There is no XCTest here, and its own empty run leaks. Hostile cases and faults are counted where nothing watches.
MAILLAGE_TALLY= swift test --skip-build --disable-xctest --sanitize=$sanitizer --scratch-path $scratch "${choice[@]}" 2>&1 | tee $scratch/log
count=$(sed -n 's/.*Test run with \([0-9]*\) tests.* passed.*/\1/p' $scratch/log)
[ -z "${MAILLAGE_TALLY:-}" ] || printf 'under %s\t%s\n' $sanitizer "$count" >>"$MAILLAGE_TALLY"
