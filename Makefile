# Every target sets up what it needs; a second run does only what changed.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MEMBERS := core $(patsubst %/pyproject.toml,%,$(wildcard plugins/*/pyproject.toml))
CODE := $(addsuffix /src,$(MEMBERS)) tests tools
FONTS := core/src/tinnhiem_core/documents/fonts
TINOS := node_modules/@expo-google-fonts/tinos

empty :=
space := $(empty) $(empty)
export MYPYPATH := $(subst $(space),:,$(addsuffix /src,$(MEMBERS)))
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: help setup run papers test bench lint mutants lock clean

help: ## say what there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

setup: $(VENV)/.members $(FONTS)/OFL.txt ## install everything into .venv and place the fonts

run: papers ## run the example meetings (until there is a web application)

papers: setup ## run the example meeting of every locality and say where its papers are
	$(BIN)/python tools/papers.py

test: setup lint ## lint, then the whole suite with branch coverage
	@$(BIN)/coverage run -m pytest --full-coverage

bench: setup ## measure, both sides in one run
	$(BIN)/python -m tests.bench

lint: setup ## ruff, mypy, import-linter
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy --no-error-summary $(CODE)
	$(BIN)/lint-imports --no-logo

mutants: setup ## mutation testing of rules/
	$(BIN)/python tools/mutants.py

lock: setup ## resolve the newest versions into the lock files
	$(BIN)/uv lock --upgrade --quiet
	$(BIN)/uv export --frozen --all-packages --no-emit-workspace --no-header --no-annotate \
	    --quiet --output-file requirements.lock
	$(BIN)/uv export --frozen --only-group node --no-header --no-annotate \
	    --quiet --output-file requirements-node.lock
	tools/npm install --package-lock-only --loglevel=error

clean: ## remove everything that make and the tools made
	rm -rf $(VENV) node_modules $(FONTS) out build dist uv.lock .coverage .coverage.* .hypothesis \
	    .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find core plugins tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.created: tools/system_packages.py
	@$(PYTHON) tools/system_packages.py
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.locked: requirements.lock $(VENV)/.created
	$(BIN)/pip install -qq --require-hashes --requirement requirements.lock
	@touch $@

$(VENV)/.members: $(addsuffix /pyproject.toml,$(MEMBERS)) $(VENV)/.locked
	$(BIN)/pip install -qq --no-deps --no-build-isolation $(addprefix --editable ,$(MEMBERS))
	@touch $@

$(FONTS)/OFL.txt: package-lock.json tools/npm | $(VENV)/.locked
	@tools/npm ci --loglevel=error >/dev/null
	@mkdir -p $(FONTS)
	@install -m 644 $(TINOS)/400Regular/Tinos_400Regular.ttf $(FONTS)/Tinos-Regular.ttf
	@install -m 644 $(TINOS)/700Bold/Tinos_700Bold.ttf $(FONTS)/Tinos-Bold.ttf
	@install -m 644 $(TINOS)/400Regular_Italic/Tinos_400Regular_Italic.ttf $(FONTS)/Tinos-Italic.ttf
	@install -m 644 $(TINOS)/700Bold_Italic/Tinos_700Bold_Italic.ttf $(FONTS)/Tinos-BoldItalic.ttf
	@install -m 644 $(TINOS)/LICENSE_FONT $@
