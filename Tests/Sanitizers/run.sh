#!/usr/bin/env bash
# The suite under a sanitizer:
#   Tests/Sanitizers/run.sh address   all tests and all programs that they start, leaks included: a handle of GEOS or
#                                     PROJ that is not destroyed fails
#   Tests/Sanitizers/run.sh thread    the tests of what runs on several cores
# A second argument names the tests to run.
set -euo pipefail
cd "$(dirname "$0")/../.."
kind=${1:-address}
# Optimised, but for what debug builds check and tests look into: the program starts some 1,500 times, and is ten times
# as slow without.
optimised=(-c release -Xswiftc -enable-testing -Xswiftc -DDEBUG)
parallel='ParallelTests|ProjectionTests|BoundaryReadingTests|CommuneOverlapTests|StudiesTests|RoadsTests|TopologyTests|SitingTests|EditionsTests|OutputFolderTests|StagedSetTests|PictureMakerTests|SubprocessTests'
case $kind in
  address) scratch=.build-asan build=("${optimised[@]}") choice=(--filter "${2:-.}") ;;
  # One test at a time: the library's own threads are what is looked at. A lock of Swift's (Mutex) that has to be waited
  # for is taken inside libswiftSynchronization, which the sanitizer does not see, so that tests side by side would
  # be taken for races.
  thread) scratch=.build-tsan build=() choice=(--no-parallel --filter "${2:-$parallel}") ;;
  *) echo "address or thread" >&2; exit 64 ;;
esac
build+=(--sanitize=$kind --scratch-path $scratch)

# Reports go to files, so that one of a program that a test starts and then kills, or whose words nobody reads, is seen
# as well. The exit code is none of the program's own.
reports=$PWD/$scratch/reports
rm -rf "$reports"
mkdir -p "$reports"
said=exitcode=86:log_path=$reports/report
export SWIFT_BACKTRACE=enable=no
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=0:$said
export LSAN_OPTIONS=suppressions=$PWD/Tests/Sanitizers/leaks.txt:print_suppressions=0
# Nothing is set aside here: to name libdispatch would hide every race, for all that is concurrent stands on it.
export TSAN_OPTIONS=halt_on_error=1:$said

swift build --build-tests --explicit-target-dependency-import-check error "${build[@]}"
# There is no XCTest here, and its own empty run leaks. Hostile cases and faults are counted where nothing watches.
status=0
MAILLAGE_TALLY= swift test --skip-build --disable-xctest "${build[@]}" "${choice[@]}" 2>&1 | tee $scratch/log || status=$?
found=$(ls "$reports" | wc -l)
if [ $found -gt 0 ]; then
  status=1
  echo "$found reports in $reports; the first of them:"
  for report in $(ls "$reports" | head -3); do head -40 "$reports/$report"; done
fi
[ $status = 0 ] || exit $status
count=$(sed -n 's/.*Test run with \([0-9]*\) tests.* passed.*/\1/p' $scratch/log)
[ -z "${MAILLAGE_TALLY:-}" ] || printf 'under %s\t%s\n' $kind "$count" >>"$MAILLAGE_TALLY"
