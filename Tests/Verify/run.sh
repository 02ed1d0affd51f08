#!/usr/bin/env bash
# Recomputes the main job with other people's tools from the same inputs, and compares every figure.
set -euo pipefail
cd "$(dirname "$0")/../.."

venv=.build-verify
if [ ! -x $venv/bin/python ] || ! cmp -s Tests/Verify/requirements.txt $venv/requirements.txt; then
  echo "Setting up $venv (shapely, pyproj, geopandas, scipy, numpy from PyPI)"
  python3 -m venv $venv
  $venv/bin/pip install --quiet --disable-pip-version-check -r Tests/Verify/requirements.txt
  cp Tests/Verify/requirements.txt $venv/requirements.txt
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

echo "The sample of GeoData"
.build/release/maillage run --quiet --output "$results/sample"
$venv/bin/python Tests/Verify/verify.py "$results/sample" GeoData/tiers-lieux.csv \
  --compared GeoData/fabriques-de-territoire.csv

census=../shared/data/tiers-lieux-cget-2019.csv
if [ -f $census ]; then
  echo "The census of 2019 as published, all of France"
  .build/release/maillage run --quiet --members cget=$census --output "$results/census"
  $venv/bin/python Tests/Verify/verify.py "$results/census" $census
else
  echo "Left out: $census is not there (the census of 2019 as published)"
fi
