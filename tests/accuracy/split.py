#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sets a quarter of the training articles aside, to train on the rest and measure on them.

    split.py GOLD_FOLDER FOLD OUT_FOLDER

FOLD is 0 to 3. OUT_FOLDER gets the training files without the articles set aside (whole novels of
the novels), and those as news-fold.jsonl and novels-fold.jsonl. An article's fold depends on its
name alone.
"""
import hashlib
import json
import lzma
import os
import shutil
import sys

FOLDS = 4


def read(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [(json.loads(line), line) for line in lines]


def write(path, records):
    with lzma.open(path, "wt", preset=1, encoding="utf-8") as out:
        out.writelines(line for _, line in records)


def in_fold(name, fold):
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % FOLDS == fold


def split_news(folder, fold, out):
    speakers = read(f"{folder}/news-train-speakers.jsonl.xz")
    held = {record["id"] for record, _ in speakers if in_fold(record["id"], fold)}
    for name in ("news-train-speakers", "news-train", "news-train.parsed"):
        records = read(f"{folder}/{name}.jsonl.xz")
        write(f"{out}/{name}.jsonl.xz", [r for r in records if r[0]["id"] not in held])
    with open(f"{out}/news-fold.jsonl", "w", encoding="utf-8") as lines:
        lines.writelines(line for record, line in speakers if record["id"] in held)


def split_novels(folder, fold, out):
    novels = read(f"{folder}/novels-train.jsonl.xz")
    write(f"{out}/novels-train.jsonl.xz",
          [r for n, r in enumerate(novels) if n % FOLDS != fold])
    with open(f"{out}/novels-fold.jsonl", "w", encoding="utf-8") as lines:
        lines.writelines(r[1] for n, r in enumerate(novels) if n % FOLDS == fold)


def main():
    folder, fold, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    os.makedirs(out, exist_ok=True)
    split_news(folder, fold, out)
    split_novels(folder, fold, out)
    shutil.copy(f"{folder}/gum.conllu.xz", out)


if __name__ == "__main__":
    main()
