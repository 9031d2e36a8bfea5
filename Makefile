# Two commands do everything: `make play` and `make test`.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: play test check bench pictures audit format catalogues schema clean

play: $(VENV)/.play
	@$(BIN)/quiz

test: $(VENV)/.test
	$(BIN)/python -m pytest -n 2

check: $(VENV)/.check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.test
	$(BIN)/python -m tests.benchmarks

# Takes the pictures of the documents from the program itself; those of pages need Chromium.
pictures: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[browser]'
	$(BIN)/python -m tests.docs.drawing
	$(BIN)/python -m tests.tui.screens
	$(BIN)/python -m tests.classroom.pictures

# Known vulnerabilities of everything that is installed here, versions that fit, licences.
audit: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check pip-audit
	$(BIN)/python -m tests.docs.audit

format: $(VENV)/.check
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Collects the texts that people read from the code, merges them into each language, compiles them.
catalogues: $(VENV)/.test
	$(BIN)/pybabel -q extract --add-location file -F .babel.cfg -k N_ -k _ -k M_ --no-wrap --sort-by-file --project quiz --version 1 -o quiz/locale/quiz.pot quiz
	for language in id; do $(BIN)/pybabel -q update -N --no-wrap --ignore-obsolete --ignore-pot-creation-date -D quiz -i quiz/locale/quiz.pot -d quiz/locale -l $$language; done
	$(BIN)/pybabel -q compile -D quiz -d quiz/locale

# Writes the JSON Schema of banks from the model.
schema: $(VENV)/.play
	$(BIN)/python -m quiz.bank.schema > assets/bank.schema.json

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.play: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/.play

$(VENV)/.check: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,check]'
	@touch $@ $(VENV)/.test $(VENV)/.play

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
