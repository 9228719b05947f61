"""Lets the search find each member of a class by name, and jump to its place in the page."""

import re

from docutils import nodes
from sphinx.domains import Domain, ObjType

LABEL = re.compile(
    r"\.\. _(?P<prefix>class|enum)_(?P<class>[^_:]+)"
    r"(?:_(?:private_)?(?P<kind>method|property|signal|constant|operator|constructor))?"
    r"(?:_(?P<member>\w+))?:"
)


class ClassMembers(Domain):
    name = "godot"
    label = "Godot"
    object_types = {
        kind: ObjType(kind)
        for kind in (
            "class",
            "enum",
            "method",
            "property",
            "signal",
            "constant",
            "operator",
            "constructor",
        )
    }
    initial_data = {"members": {}}
    data_version = 1

    def process_doc(self, env, docname, document):
        self.data["members"][docname] = list(members_of(document))

    def clear_doc(self, docname):
        self.data["members"].pop(docname, None)

    def merge_domaindata(self, docnames, otherdata):
        for docname in docnames:
            self.data["members"][docname] = otherdata["members"].get(docname, [])

    def get_objects(self):
        for docname, members in self.data["members"].items():
            for name, kind, anchor in members:
                yield name, name, kind, docname, anchor, 1

    def resolve_any_xref(self, env, fromdocname, builder, target, node, contnode):
        return []


def members_of(document):
    # Sphinx's own list of labels is in lower case.
    for target in document.findall(nodes.target):
        match = LABEL.match(target.rawsource)
        if match is None:
            continue
        member = match["member"]
        kind = "enum" if match["prefix"] == "enum" else match["kind"] or "class"
        name = match["class"] if member is None else f"{match['class']}.{member}"
        anchor = target.get("refid") or next(iter(target["ids"]), "")
        yield name, kind, anchor


def setup(app):
    app.add_domain(ClassMembers)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
