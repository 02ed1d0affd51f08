#!/usr/bin/env bash
# Runs the whole suite with coverage, the program's own runs in it included, and fails below what is promised.
set -euo pipefail
cd "$(dirname "$0")/../.."
scratch=.build-coverage
swift build --build-tests --enable-code-coverage --explicit-target-dependency-import-check error --scratch-path $scratch
swift test --skip-build --enable-code-coverage --scratch-path $scratch
folder=$(dirname "$(swift test --show-codecov-path --scratch-path $scratch)")
tools=$(dirname "$(readlink -f "$(command -v swiftc)")")
# What the program wrote while tests ran it stands beside what the tests wrote.
"$tools/llvm-profdata" merge -sparse "$folder"/*.profraw -o "$folder/all.profdata"
"$tools/llvm-cov" export -summary-only -instr-profile "$folder/all.profdata" \
  $scratch/debug/maillagePackageTests.xctest -object $scratch/debug/maillage >"$folder/summary.json"
"$tools/llvm-cov" show -instr-profile "$folder/all.profdata" -show-line-counts=1 -use-color=0 \
  $scratch/debug/maillagePackageTests.xctest -object $scratch/debug/maillage Sources >"$folder/lines.txt"
python3 Tests/Coverage/summary.py "$folder/summary.json" "$folder/lines.txt"
