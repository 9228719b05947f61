"""Marks each class member's link to itself, so that the style sheet can style it."""

from docutils import nodes

SIGN = "\N{LINK SYMBOL}"


def setup(app):
    app.connect("doctree-resolved", mark_self_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def mark_self_links(app, doctree, docname):
    for link in doctree.findall(nodes.reference):
        if link.astext() == SIGN:
            link["classes"].append("self-link")
            link["reftitle"] = "Link to this"
