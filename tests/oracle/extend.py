"""A plan that extends another: made whole, as text. Section 3, `extends`."""

from pathlib import Path

from text_yaml import load_text

IDS = ("stage", "step", "rule", "never", "always")


def id_of(raw):
    return next(((key, raw[key]) for key in IDS if isinstance(raw, dict) and key in raw), None)


def merged_list(base, own):
    """Items of the same id merged where they stand; a new one behind the one named before it, else before the next."""
    found = list(base)
    ids = [id_of(each) for each in found]
    for place, each in enumerate(own):
        if id_of(each) in ids:
            at = ids.index(id_of(each))
            found[at] = merged(found[at], each)
            continue
        before, after = own[place - 1] if place else None, own[place + 1] if place + 1 < len(own) else None
        at = ids.index(id_of(before)) + 1 if before else ids.index(id_of(after)) if id_of(after) in ids else len(found)
        found.insert(at, each)
        ids.insert(at, id_of(each))
    return [each for each in found if not (isinstance(each, dict) and each.get("drop") == "true")]


def merged(base, own):
    """A plan or a piece of one, with what an extending plan says of it; `KEY: drop` takes a key out."""
    if isinstance(base, dict) and isinstance(own, dict):
        both = {key: merged(base[key], own[key]) for key in base if key in own}
        return {key: each for key, each in {**base, **own, **both}.items() if each != "drop"}
    if isinstance(base, list) and isinstance(own, list) and own and all(id_of(each) for each in base + own):
        return merged_list(base, own)
    return own


def load_plan(path):
    """A plan as text, made whole from what it extends."""
    raw = load_text(path)
    if "extends" not in raw:
        return raw
    base = load_plan(Path(path).with_name(raw.pop("extends") + ".yaml"))
    for name in raw.pop("replace", []):
        base.pop(name, None)
    return merged(base, raw)
