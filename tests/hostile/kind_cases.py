"""Every map and list of the good files as something of another kind or far too long, with nonsense in all that it holds: a part that
stands in the wrong place must not be read as if it stood in the right one."""
import json

import yaml

from table import ATHLETE, PLAN, TEST

NONSENSE = "no sense at all"
FREE_TEXT = {  # where anything is sense
    "athlete log/0/also", "plan sources", "plan sources/article", "plan sources/house", "plan stages/0/warm_up",
}
LONG = {"athlete log/0/also", "plan stages/0/warm_up"}  # and as much of it as one likes


def spoilt(value):
    if isinstance(value, dict):
        return {key: spoilt(inner) for key, inner in value.items()}
    return [spoilt(inner) for inner in value] if isinstance(value, list) else NONSENSE


def variants(value):
    """(what became of it, instead) of a map or list."""
    inner = spoilt(value)
    first = inner[0] if isinstance(value, list) else next(iter(inner.values()))
    yield "spoilt", inner
    yield "in a list", [inner]
    yield "in a map", {"a": inner}
    yield "as a word", NONSENSE
    if isinstance(value, list):
        yield "its first alone", first
        yield "far too long", [first] * 2_100
    else:
        yield "as a list of its values", list(inner.values())
        yield "with far too many keys", {**inner, **{f"key-{i}": first for i in range(300)}}


def parts(value, path=()):
    """(path, map or list) of everything below that is one."""
    if not isinstance(value, (dict, list)):
        return
    if path:
        yield path, value
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        yield from parts(inner, (*path, key))


def replaced(value, path, instead):
    if not path:
        return instead
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replaced(value[path[0]], path[1:], instead)
    return copy


def cases():
    for kind, base in (("athlete", ATHLETE), ("plan", PLAN), ("test", TEST)):
        good = yaml.load(base, Loader=yaml.BaseLoader)
        for path, part in parts(good):
            for what, instead in variants(part):
                name = f"{kind} {'/'.join(map(str, path))}"
                if (what == "spoilt" and name in FREE_TEXT) or (what == "far too long" and name in LONG):
                    continue
                text = json.dumps(replaced(good, path, instead), indent=0)
                yield {"name": f"{name} {what}", "data": text, "expect": "refuse", "kind": kind}
