#!/usr/bin/env python3
"""Measures what a plain index of character bigrams finds at rank 1 of brands.csv: the mark to be better than.

Tf-idf cosine over the bigrams of the whole, folded name with a mark at either end. Ties are resolved by id.

    cd src/test/resources/names && python3 check-bigram.py
"""

import csv
import math
import unicodedata
from collections import Counter, defaultdict


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fold(text):
    return unicodedata.normalize("NFKC", text).casefold()


def bigrams(text):
    return [text[i:i + 2] for i in range(len(text) - 1)]


def terms(text):
    return Counter(bigrams(f"^{fold(text)}$"))


def main():
    names = {row["id"]: row["legalName"] for row in read("legal-names.csv")}
    documents = {id: terms(name) for id, name in names.items()}
    frequency = Counter(term for document in documents.values() for term in document)
    weight = {term: math.log(len(names) / count) for term, count in frequency.items()}
    postings = defaultdict(list)
    for id, document in documents.items():
        length = math.sqrt(sum((count * weight[term]) ** 2 for term, count in document.items()))
        for term, count in document.items():
            postings[term].append((id, count * weight[term] / length))

    asked, hits, apart = Counter(), Counter(), Counter()
    for row in read("brands.csv"):
        scores = Counter()
        for term, count in terms(row["query"]).items():
            for id, part in postings.get(term, ()):
                scores[id] += count * weight[term] * part
        best = min(scores, key=lambda id: (-scores[id], id), default=None)
        for key in ("all", row["how"], row["half"]):
            asked[key] += 1
            hits[key] += best == row["expected"]
            apart[key] += not set(bigrams(fold(row["query"]))) & set(bigrams(fold(names[row["expected"]])))
    print(f"{'':16}{'queries':>8}{'hit@1':>8}{'no shared bigram':>18}")
    for key in asked:
        print(f"{key:16}{asked[key]:8}{hits[key] / asked[key]:8.3f}{apart[key]:18}")


if __name__ == "__main__":
    main()
