#!/usr/bin/env bash
# Fuzzes what reads bytes from outside, and what writes them, with libFuzzer and AddressSanitizer.
#
#   Tests/Fuzz/fuzz.sh [seconds for each harness, 60] [harness …]
#
# SwiftPM does not link the fuzzer, so the modules that depend on nothing are compiled here, one after the other, and
# one program is made for each file of Harnesses/. Two run at a time. Inputs that were found are kept in Findings/ and
# tried first; new ones are left in .build/fuzz/findings/.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
shift || true
names=("$@")
[ ${#names[@]} -gt 0 ] || names=($(cd Tests/Fuzz/Harnesses && ls *.swift | sed 's/\.swift$//'))
build=.build/fuzz
mkdir -p $build/findings
export SWIFT_BACKTRACE=enable=no
export LSAN_OPTIONS=suppressions=Tests/Sanitizers/leaks.txt:print_suppressions=0

# A module of the dependency-free ones: its name, the files.
module() {
  local name=$1
  shift
  [ -n "$(find "$@" -newer $build/$name.o 2>/dev/null | head -1)" ] || [ ! -e $build/$name.o ] || return 0
  swiftc $version -O -enable-testing -parse-as-library -wmo -sanitize=fuzzer,address -package-name maillage -module-name "$name" \
    -emit-module -emit-module-path $build/$name.swiftmodule -c -o $build/$name.o -I $build -I Sources/CZlib \
    -I .build/checkouts/Yams/Sources/CYaml/include "$@"
}

version="-swift-version 6"
module Shapes $(find Sources/Shapes -name '*.swift')
module Cartography $(find Sources/Cartography -name '*.swift')
module Topology Sources/Topology/Arrangement/*.swift \
  Sources/Topology/Location/{BoxIndex,BoxPairs,CellGrid,Orientation}.swift
module Archives Sources/Archives/*.swift
module Territories Sources/Territories/{Tables,Text,Workbooks}/*.swift Sources/Territories/Files/ForeignFormat.swift \
  Sources/Territories/Values/OfficialCode.swift Sources/Territories/Squares/GridSquare.swift
module Atlas Sources/Atlas/Tables/{CSVDialect,CSVWriting,Table,Slug}.swift
[ -d .build/checkouts/Yams ] || swift package resolve
if [ ! -e $build/yaml.o ]; then
  clang -O1 -g -fsanitize=address,fuzzer-no-link -I .build/checkouts/Yams/Sources/CYaml/include \
    -DYAML_DECLARE_STATIC -w -c .build/checkouts/Yams/Sources/CYaml/src/*.c
  ld -r -o $build/yaml.o api.o emitter.o parser.o reader.o scanner.o writer.o
  rm -f api.o emitter.o parser.o reader.o scanner.o writer.o
fi
# The Swift that Yams is written in, and the name under which it imports libyaml.
version="-swift-version 5 -DSWIFT_PACKAGE -suppress-warnings"
module Yams $(find .build/checkouts/Yams/Sources/Yams -name '*.swift')
version="-swift-version 6"
module StudyFiles $(find Sources/StudyFiles -name '*.swift')

for name in "${names[@]}"; do
  rm -f $build/$name
  swiftc -swift-version 6 -O -parse-as-library -sanitize=fuzzer,address -I $build -I Sources/CZlib -lz \
    -I .build/checkouts/Yams/Sources/CYaml/include -o $build/$name \
    Tests/Fuzz/Harnesses/$name.swift Tests/Fuzz/{Require,WholeWalks}.swift \
    $build/{Shapes,Topology,Cartography,Archives,Territories,Atlas,Yams,StudyFiles,yaml}.o 2>&1 | grep -v 'Cannot export local symbol' || true
  [ -x $build/$name ]
done

# The good files of the project are where each corpus begins.
python3 Tests/Fuzz/corpus.py $build/corpus

attempt() {
  local name=$1
  mkdir -p $build/corpus/$name Tests/Fuzz/Findings/$name
  $build/$name -max_total_time=$seconds -max_len=8192 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix=$build/findings/$name- $build/corpus/$name Tests/Fuzz/Findings/$name >$build/$name.log 2>&1 \
    || { echo "✘ $name: $(grep -m1 -E 'ERROR|Fatal|SUMMARY|precondition' $build/$name.log || tail -1 $build/$name.log)"; return 1; }
  local runs=$(sed -n 's/^stat::number_of_executed_units: *//p' $build/$name.log)
  echo "$name: $runs executions in $seconds s, nothing found"
  [ -z "${MAILLAGE_TALLY:-}" ] || printf 'fuzz\t%s\n' "$runs" >>"$MAILLAGE_TALLY"
}

failed=0
running=0
for name in "${names[@]}"; do
  attempt "$name" &
  running=$((running + 1))
  if [ $running -ge 2 ]; then
    wait -n || failed=1
    running=$((running - 1))
  fi
done
while [ $running -gt 0 ]; do
  wait -n || failed=1
  running=$((running - 1))
done
rmdir Tests/Fuzz/Findings/* 2>/dev/null || true
exit $failed
