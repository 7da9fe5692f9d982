#!/usr/bin/env python3
"""Verifies a .kxb bundle and lists its records; written from shared/bundle/FORMAT.md with none of the program's code.

usage: read_bundle.py BUNDLE RECOVERY ROOT
  RECOVERY  a file with the line AGE-SECRET-KEY-1... of the addressee's recovery sheet
  ROOT      public key of the city root, 64 hexadecimal digits
Needs the programs age and openssl. Ends with 1 and a code of the page's section 4 for whatever is not as it says.
"""
import hashlib, json, re, struct, subprocess, sys, tempfile, zlib
from pathlib import Path

MAGIC = bytes.fromhex("894b58420d0a1a0a")
TYPE = "application/vnd.kexie.%s.v1+json"
TYPES = {"records": 1, "photo": 2, "receipt": 3, "file": 6}
MAX_PAYLOAD, MAX_FRAME = 8 << 20, 64 << 20
FORBIDDEN = {"__proto__", "constructor", "prototype"}
UNFIT = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def need(holds, code):
    if not holds:
        raise ValueError(code)


class Cursor:
    def __init__(self, data):
        self.data, self.at = data, 0
    def take(self, length):
        need(self.at + length <= len(self.data), "incomplete")
        self.at += length
        return self.data[self.at - length:self.at]
    def number(self, length):
        return int.from_bytes(self.take(length), "big")
    def envelope(self):
        start = self.at
        kind, length = self.take(self.number(2)).decode("ascii", "replace"), self.number(4)
        need(length <= MAX_PAYLOAD, "too-large")
        payload, count = self.take(length), self.number(1)
        need(count > 0, "signature-missing")
        need(count <= 4, "too-large")
        signatures = [(self.take(32).hex(), self.take(self.number(2))) for _ in range(count)]
        return kind, payload, signatures, hashlib.sha256(self.data[start:self.at]).hexdigest()


def document(data, depth, code):
    """JSON of section 3."""
    def members(pairs):
        need(len(dict(pairs)) == len(pairs) and not FORBIDDEN & set(dict(pairs)), code)
        return dict(pairs)
    def whole(digits):
        need(digits != "-0" and abs(int(digits)) < 2**53, code)
        return int(digits)
    def check(value, left):
        need(left >= 0 and not (isinstance(value, str) and UNFIT.search(value)), code)
        for item in value if isinstance(value, list) else [*value, *value.values()] if isinstance(value, dict) else []:
            check(item, left - isinstance(item, (list, dict)))
        return value
    try:
        return check(json.loads(data.decode("utf-8"), object_pairs_hook=members, parse_int=whole,
                                parse_float=lambda _: need(False, code), parse_constant=lambda _: need(False, code)),
                     depth - 1)
    except (ValueError, RecursionError):
        return need(False, code)


def key_id(key):
    return hashlib.sha256(key["algorithm"].encode() + b"\n" + bytes.fromhex(key["key"])).hexdigest()


def signers(envelope, expected, keys, folder):
    """Ids of the keys that signed: every signature of another known key, and right."""
    kind, payload, signatures, _ = envelope
    need(kind == TYPE % expected, "not-a-bundle")
    known, ids = {key_id(key): key["key"] for key in keys}, [name for name, _ in signatures]
    need(all(name in known for name in ids), "unknown-signer")
    need(len(set(ids)) == len(ids), "signature-twice")
    (folder / "signed").write_bytes(b"DSSEv1 %d %s %d " % (len(kind), kind.encode(), len(payload)) + payload)
    for name, signature in signatures:
        (folder / "key").write_bytes(bytes.fromhex("302a300506032b6570032100" + known[name]))
        (folder / "signature").write_bytes(signature)
        verify = "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in signed -sigfile signature"
        need(subprocess.run(verify.split(), cwd=folder, capture_output=True).returncode == 0, "signature-wrong")
    return ids


def newest(envelopes, root, folder):
    """The last of the rosters that the root signed, or a PC that the last of the root's own rosters names."""
    keys, held, digest = [root], {"version": 0}, None
    for envelope in envelopes:
        names = signers(envelope, "roster", keys, folder)
        roster = document(envelope[1], 8, "roster-wrong")
        need(key_id(roster["root"]) == key_id(root), "other-root")
        need(roster["version"] > held["version"], "roster-forked")
        need(roster["version"] > held["version"] + 1 or roster.get("previous") == digest, "roster-forked")
        held, digest = roster, envelope[3]
        if key_id(root) in names:
            pcs = [pc for office in roster["offices"] for pc in office["pcs"] if "revoked" not in pc]
            keys = [root, *(pc["signing"] for pc in pcs if key_id(pc["signing"]) in roster["signers"])]
    need(digest is not None, "no-roster")
    return held


def read(path, recovery, root, folder):
    """What the bundle holds, a line each."""
    opened = subprocess.run(["age", "-d", "-i", recovery, path], capture_output=True)
    need(opened.returncode == 0, "not-for-us-or-damaged")
    inside = Cursor(opened.stdout)
    need(inside.take(8) == MAGIC, "not-a-bundle")
    need(inside.number(2) == 1, "newer-format")
    rosters = [inside.envelope() for _ in range(inside.number(2))]
    roster = newest(rosters, {"algorithm": "ed25519", "key": root}, folder)
    listed = {key_id(pc["signing"]): (office["office"], pc) for office in roster["offices"] for pc in office["pcs"]}
    head = inside.envelope()
    office, pc = listed[signers(head, "bundle-manifest", [pc["signing"] for _, pc in listed.values()], folder)[0]]
    need("revoked" not in pc, "revoked-signer")
    manifest = document(head[1], 8, "manifest-malformed")
    need(manifest["minReader"] <= 1, "newer-schema")
    sender = manifest["from"]
    need((sender["office"], sender["pc"]) == (office, pc["pc"]), "signer-of-other-office")
    lines = ["%s from %s to %s" % (manifest["purpose"], office, " ".join(manifest["to"]))]
    for entry in manifest["frames"]:
        need(entry["raw"] <= min(MAX_FRAME, max(1 << 20, 200 * entry["stored"])), "bomb")
        declared = struct.pack(">BII", TYPES[entry["type"]], entry["stored"], entry["raw"])
        need(inside.take(9) == declared, "frame-mismatch")
        stored = inside.take(entry["stored"])
        need(hashlib.sha256(stored).hexdigest() == entry["sha256"], "frame-hash-wrong")
        lines += [entry["type"] + " " + entry["sha256"]] if entry["type"] in ("photo", "file") else contents(stored, entry)
    need(inside.at == len(inside.data), "longer-than-declared")
    return lines


def contents(stored, entry):
    unzip = zlib.decompressobj(31)
    raw = unzip.decompress(stored, entry["raw"] + 1)
    need(len(raw) == entry["raw"] and unzip.eof and not unzip.unused_data, "bomb")
    texts = raw.split(b"\n")
    if entry["type"] == "receipt":
        return ["receipt for " + document(raw, 8, "receipt-malformed")["bundle"]]
    need(texts.pop() == b"" and len(texts) == entry["count"], "frame-malformed")
    records = [document(text, 20, "record-malformed") for text in texts]
    groups = [["%s=%d" % (name, len(values)) for name, values in sorted(each["groups"].items())] for each in records]
    return [" ".join([each["kind"], each["id"], each["office"], *names]) for each, names in zip(records, groups)]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        try:
            print("\n".join(read(sys.argv[1], sys.argv[2], sys.argv[3], Path(scratch))))
        except (ValueError, KeyError, zlib.error) as reason:
            sys.exit("refused: %s" % reason)
