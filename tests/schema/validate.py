"""Holds the schemas against files with an independent validator that reads YAML 1.2 as editors do.

    validate.py SCHEMAS EXAMPLES CORPUS     folders: *.json by kind, files that have to be valid, the hostile corpus

What `rehab check` accepts the schema must accept. What it refuses a schema cannot always see (dates that fall, YAML that is too
strange); how much it sees is told, and a floor keeps it from becoming blind.
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml

LARGEST = 1 << 14
FLOOR = 40  # percent


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema: no dates, no `yes`, no sexagesimal numbers; and no key twice."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        mapping = super().construct_mapping(node, deep)
        if len(mapping) != len(node.value):
            raise yaml.YAMLError("a key twice")
        return mapping


for tag, pattern, first in (("null", r"~|null|Null|NULL|", "~nN"), ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
                            ("int", r"[-+]?[0-9]+", "-+0123456789"),
                            ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789")):
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), [*first, ""] if tag == "null" else [*first])


class Judge:
    def __init__(self, folder):
        self.validators = {}
        for kind in ("athlete", "plan", "next"):
            schema = json.loads((folder / f"{kind}.json").read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(schema)
            self.validators[kind] = jsonschema.Draft202012Validator(schema)

    def fault(self, document):
        """What the schema of its kind says against a document; nothing where it is valid."""
        validator = self.validators.get(kind_of(document))
        if validator is None:
            return "no kind of file"
        error = next(validator.iter_errors(document), None)
        return error and f"{error.json_path}: {error.message[:200]}"


def kind_of(document):
    if not isinstance(document, dict):
        return None
    return "next" if document.get("schema") == "rehab.next/1" else str(document.get("rehab")).split("/", maxsplit=1)[0]


def read(path):
    """The document, or nothing where it is no YAML to this reader."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Core)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, TypeError, RecursionError):
        return None


def main():
    schemas, examples, corpus = map(pathlib.Path, sys.argv[1:])
    judge = Judge(schemas)
    must_hold = sorted(examples.iterdir())
    refused = []
    for case in json.loads((corpus / "manifest.json").read_text(encoding="utf-8")):
        path = corpus / case["file"]
        if not path.is_file() or path.stat().st_size > LARGEST:
            continue
        if case["expect"] == "accept":
            must_hold.append(path)
        else:
            refused.append(read(path))

    faults = [f"{path}: {fault}" for path in must_hold if (fault := judge.fault(read(path)))]
    refused = [document for document in refused if kind_of(document) in ("athlete", "plan")]
    seen = sum(judge.fault(document) is not None for document in refused)
    share = 100 * seen // max(1, len(refused))
    print(f"of {len(refused)} refused files that are YAML and say their kind, the schema sees what is wrong in {seen} ({share} %)")
    if share < FLOOR:
        faults.append(f"the schemas have become blind: they see {share} %")
    for fault in faults:
        print("FAILED", fault)
    print(f"{len(must_hold) + 1 - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
