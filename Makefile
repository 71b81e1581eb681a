# Every target sets up what it needs; a second run does only what changed.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MEMBERS := core $(patsubst %/pyproject.toml,%,$(wildcard plugins/*/pyproject.toml)) admin
CODE := $(addsuffix /src,$(MEMBERS)) tests tools
FONTS := core/src/tinnhiem_core/documents/fonts
TINOS := node_modules/@expo-google-fonts/tinos
WEB_FONTS := admin/src/tinnhiem_admin/static/fonts
BE_VIETNAM := node_modules/@fontsource/be-vietnam-pro
INTER := node_modules/@fontsource/inter
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard admin/src/tinnhiem_admin/translations/*/LC_MESSAGES/*.po))
WORKERS ?= 2

empty :=
space := $(empty) $(empty)
export MYPYPATH := $(subst $(space),:,$(addsuffix /src,$(MEMBERS)))
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE  # every process that starts would compile our code again

.PHONY: help setup app run papers test bench lint mutants lock clean

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

setup: app ## install everything into .venv, place the fonts, see to the browser of the tests
	@$(BIN)/python tools/system_packages.py --tests

app: $(VENV)/.members $(FONTS)/OFL.txt $(WEB_FONTS)/OFL-Inter.txt $(CATALOGUES)

run: app ## the administration site on this machine, with demonstration data
	@$(BIN)/python tools/run.py

papers: app ## run the example meeting of every locality and say where its papers are
	$(BIN)/python tools/papers.py

test: setup lint ## lint, then the whole suite with branch coverage
	@$(BIN)/python -m pytest -p tests.full_coverage --numprocesses $(WORKERS) --dist loadscope \
	    --no-loadscope-reorder

bench: setup ## measure, both sides in one run
	$(BIN)/python -m tests.bench

lint: setup ## ruff, mypy, import-linter
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy --num-workers 2 --no-error-summary $(CODE)
	$(BIN)/lint-imports --no-logo

mutants: setup ## mutation testing of rules/
	$(BIN)/python tools/mutants.py

lock: setup ## resolve the newest versions into the lock files
	$(BIN)/uv lock --upgrade --quiet
	$(BIN)/uv export --frozen --all-packages --no-emit-workspace --no-header --no-annotate \
	    --quiet --output-file requirements.lock
	$(BIN)/uv export --frozen --only-group installer --no-header --no-annotate \
	    --quiet --output-file requirements-installer.lock
	$(BIN)/uv export --frozen --only-group node --no-header --no-annotate \
	    --quiet --output-file requirements-node.lock
	tools/npm install --package-lock-only --loglevel=error
	$(BIN)/python tools/lock_hosts.py

clean: ## remove everything that make and the tools made
	rm -rf $(VENV) node_modules $(FONTS) $(WEB_FONTS) $(CATALOGUES) out var build dist uv.lock .coverage .coverage.* .hypothesis \
	    .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find core plugins admin tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.created: tools/system_packages.py
	@$(PYTHON) tools/system_packages.py
	$(PYTHON) -m venv $(VENV)
	@touch $@

# uv asks the public registry alone; where another one is set up for pip, pip does the work.
$(VENV)/.locked: requirements.lock requirements-installer.lock $(VENV)/.created
	$(BIN)/pip install -qq --no-compile --require-hashes --requirement requirements-installer.lock
	$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes --requirement requirements.lock \
	    || $(BIN)/pip install -qq --no-compile --require-hashes --requirement requirements.lock
	@$(BIN)/python -m compileall -qq -j 2 $(VENV)/lib || true  # some hold examples in old Python
	@touch $@

$(VENV)/.members: $(addsuffix /pyproject.toml,$(MEMBERS)) $(VENV)/.locked
	$(BIN)/pip install -qq --no-deps --no-build-isolation $(addprefix --editable ,$(MEMBERS))
	@touch $@

node_modules/.package-lock.json: package-lock.json tools/npm | $(VENV)/.locked
	@tools/npm ci --loglevel=error >/dev/null
	@touch $@

$(FONTS)/OFL.txt: node_modules/.package-lock.json
	@mkdir -p $(FONTS)
	@install -m 644 $(TINOS)/400Regular/Tinos_400Regular.ttf $(FONTS)/Tinos-Regular.ttf
	@install -m 644 $(TINOS)/700Bold/Tinos_700Bold.ttf $(FONTS)/Tinos-Bold.ttf
	@install -m 644 $(TINOS)/400Regular_Italic/Tinos_400Regular_Italic.ttf $(FONTS)/Tinos-Italic.ttf
	@install -m 644 $(TINOS)/700Bold_Italic/Tinos_700Bold_Italic.ttf $(FONTS)/Tinos-BoldItalic.ttf
	@install -m 644 $(TINOS)/LICENSE_FONT $@

$(WEB_FONTS)/OFL-Inter.txt: node_modules/.package-lock.json
	@mkdir -p $(WEB_FONTS)
	@install -m 644 $(foreach weight,400 500 600 700,$(foreach part,vietnamese latin, \
	    $(BE_VIETNAM)/files/be-vietnam-pro-$(part)-$(weight)-normal.woff2)) $(WEB_FONTS)
	@install -m 644 $(foreach weight,400 500 600 700, \
	    $(INTER)/files/inter-latin-$(weight)-normal.woff2) $(WEB_FONTS)
	@install -m 644 $(BE_VIETNAM)/LICENSE $(WEB_FONTS)/OFL-BeVietnamPro.txt
	@install -m 644 $(INTER)/LICENSE $@

%.mo: %.po | $(VENV)/.locked
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@
