"""Holds the schemas against files with an independent validator that reads YAML 1.2 as editors do.

    validate.py SCHEMAS EXAMPLES CORPUS     folders: *.json by kind, files that have to be valid, the hostile corpus

A test file is held against the schema of its plan too, `test-PLAN.json`, where there is one; every plan of an example has one.

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


def closed(schema):
    """The schema with every object closed that names its keys: a field that is printed and documented nowhere is a fault here."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    inner = {key: closed(value) for key, value in schema.items()}
    return {**inner, "unevaluatedProperties": False} if isinstance(schema.get("properties"), dict) and "type" in schema else inner


class Judge:
    def __init__(self, folder):
        self.validators = {}
        for path in sorted(folder.iterdir()):
            schema = json.loads(path.read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(schema)
            of_result = "schema" in schema.get("properties", {})
            self.validators[path.stem] = jsonschema.Draft202012Validator(closed(schema) if of_result else schema)

    def fault(self, document):
        """What the schemas of its kind say against a document; nothing where it is valid."""
        kind = kind_of(document)
        if kind not in self.validators:
            return "no kind of file"
        of_plan = f"test-{pathlib.PurePath(str(document.get('plan', 'hansen'))).stem}" if kind == "test" else kind
        for validator in (self.validators[kind], self.validators.get(of_plan, self.validators[kind])):
            if error := next(validator.iter_errors(document), None):
                return f"{error.json_path}: {error.message[:200]}"
        return None


def kind_of(document):
    if not isinstance(document, dict):
        return None
    if str(document.get("schema")).startswith("rehab."):
        printed = document["schema"][len("rehab.") :].split("/", maxsplit=1)[0]
        return {"error": "check", "test": "results", "plan": "plans", "case": "cases"}.get(printed, printed)
    return str(document.get("rehab")).split("/", maxsplit=1)[0]


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
    tests = sum(kind_of(read(path)) == "test" for path in must_hold)
    for case in json.loads((corpus / "manifest.json").read_text(encoding="utf-8")):
        path = corpus / case["file"]
        if not path.is_file() or path.stat().st_size > LARGEST:
            continue
        if case["expect"] == "accept":
            must_hold.append(path)
        else:
            refused.append(read(path))

    faults = [f"{path}: {fault}" for path in must_hold if (fault := judge.fault(read(path)))]
    for kind in ("athlete", "plan", "test"):
        of_kind = [document for document in refused if kind_of(document) == kind]
        seen = sum(judge.fault(document) is not None for document in of_kind)
        share = 100 * seen // max(1, len(of_kind))
        print(f"of {len(of_kind)} refused {kind} files that are YAML, the schema sees what is wrong in {seen} ({share} %)")
        if share < FLOOR:
            faults.append(f"the schema of {kind} has become blind: it sees {share} %")
    if tests < 8:
        faults.append(f"only {tests} test files among the examples")
    for fault in faults:
        print("FAILED", fault)
    print(f"{len(must_hold) + 4 - len(faults)} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
