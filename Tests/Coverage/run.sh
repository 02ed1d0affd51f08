#!/usr/bin/env bash
# Which lines the suite runs: its own and those of the programs that it starts. Ends with an error below what is
# promised (summary.py says what).
#   Tests/Coverage/run.sh [names of tests, all]
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=.build-coverage
folder=$scratch/coverage
swift build --build-tests --enable-code-coverage --scratch-path $scratch
rm -rf $folder
mkdir -p $folder
# Each program adds what it ran to one of four files as it ends, so that a thousand of them leave four.
export LLVM_PROFILE_FILE=$PWD/$folder/%4m.profraw SWIFT_BACKTRACE=enable=no
swift test --skip-build --disable-xctest --scratch-path $scratch --filter "${1:-.}"
tools=$(dirname "$(readlink -f "$(command -v swiftc)")")
"$tools/llvm-profdata" merge -sparse $folder/*.profraw -o $folder/all.profdata
objects=($scratch/debug/maillagePackageTests.xctest -object $scratch/debug/maillage)
"$tools/llvm-cov" export -summary-only -instr-profile $folder/all.profdata "${objects[@]}" >$folder/summary.json
"$tools/llvm-cov" show -instr-profile $folder/all.profdata -show-line-counts=1 -use-color=0 "${objects[@]}" Sources \
  >$folder/lines.txt
python3 Tests/Coverage/summary.py $folder/summary.json $folder/lines.txt
