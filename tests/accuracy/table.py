#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The table of figures for gold articles, beside those last committed.

    table.py SCORER ACCURACY.md NAME=GOLD.jsonl=PREDICTED.ndjson...

SCORER is the gold's own score.py. NAME is the column of ACCURACY.md to compare with; a name that it
does not have is printed alone. Exit status 1: some figure fell by more than half a point.
"""
import importlib.util
import json
import math
import subprocess
import sys

DROP = 0.005
SURE = 0.9

# Row of the document, key of the scorer's output, and the part of it for those that have parts.
FIGURES = [
    ("speech F1", "speech", "f1"),
    ("speaker accuracy", "speaker_accuracy", None),
    ("… explicit", "speaker_accuracy_explicit", None),
    ("… anaphoric", "speaker_accuracy_anaphoric", None),
    ("… implicit", "speaker_accuracy_implicit", None),
    ("speaker precision where one is named", "speaker_precision", None),
    ("share where one is named", "speaker_named", None),
    ("speaker precision at confidence ≥ 0.9", "sure_precision", None),
    ("share at confidence ≥ 0.9", "sure_share", None),
    ("full name", "speaker_full_name", None),
    ("source accuracy", "source_accuracy", None),
    ("reported words F1", "reported_words", "f1"),
    ("indirect F1", "indirect", "f1"),
    ("indirect source accuracy", "indirect_source_accuracy", None),
    ("risk–coverage area", "risk_coverage", None),
]
LOWER_IS_BETTER = {"risk_coverage"}


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode = True
    spec.loader.exec_module(module)
    return module


def sure_ones(scorer, gold, predicted):
    """How right the sure attributions are, and how many of all quotes with a speaker are sure."""
    by_id = {}
    for line in open(predicted, encoding="utf-8"):
        record = json.loads(line)
        by_id[record["source"].rsplit("/", 1)[-1].removesuffix(".txt")] = record
    tally = scorer.Tally()
    for line in open(gold, encoding="utf-8"):
        article = json.loads(line)
        scorer.score_article(article, by_id.get(article["id"], {}), tally)
    right = [ok for confidence, ok in tally.c.get("conf", []) if confidence >= SURE]
    total = tally.get("who_total")
    return {
        "sure_precision": sum(right) / len(right) if right else math.nan,
        "sure_share": len(right) / total if total else math.nan,
    }


def measure(scorer_path, scorer, gold, predicted):
    command = [sys.executable, scorer_path, gold, predicted, "--json"]
    figures = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return {**figures, **sure_ones(scorer, gold, predicted)}


def value_of(figures, key, part):
    value = figures.get(key)
    value = value.get(part) if part and value else value
    return math.nan if value is None else value


def committed(path):
    """{column: {row: value}} of the document's first table whose head begins with `figure`."""
    columns, table = [], {}
    for line in open(path, encoding="utf-8"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.startswith("|"):
            if columns:
                break
        elif not columns and cells[0] == "figure":
            columns = cells[1:]
            table = {column: {} for column in columns}
        elif columns and not cells[0].startswith("-"):
            for column, cell in zip(columns, cells[1:]):
                if cell:
                    table[column][cells[0]] = float(cell.split()[0])
    return table


def main():
    scorer_path, document, *runs = sys.argv[1:]
    scorer, before = load_scorer(scorer_path), committed(document)
    fell = False
    for run in runs:
        name, gold, predicted = run.split("=")
        figures, old = measure(scorer_path, scorer, gold, predicted), before.get(name, {})
        print(f"\n{name:<40} {'now':>7} {'committed':>10}")
        for row, key, part in FIGURES:
            now, then = value_of(figures, key, part), old.get(row, math.nan)
            if math.isnan(now):
                continue
            gain = (then - now) if key in LOWER_IS_BETTER else (now - then)
            worse = gain < -DROP
            fell = fell or worse
            shown = "" if math.isnan(then) else f"{then:10.3f}"
            print(f"{row:<40} {now:7.3f} {shown:>10}{'   fell' if worse else ''}")
    return 1 if fell else 0


if __name__ == "__main__":
    sys.exit(main())
