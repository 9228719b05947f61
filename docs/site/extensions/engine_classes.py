"""Links references to the engine's classes and manual pages to Godot's own documentation.

A reference to a missing class of this project stays a warning. References to the engine's classes and members
were checked when the class reference was written.
"""

import posixpath
import re

from docutils import nodes

LABEL = re.compile(r"(?:class|enum)_([^_]+)")


def setup(app):
    app.add_config_value("godot_branch", "stable", "env")
    app.connect("missing-reference", link_to_manual)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def link_to_manual(app, env, node, contnode):
    if node.get("refdomain") != "std":
        return None
    if node["reftype"] == "ref":
        page = page_of_label(env, node["reftarget"])
    elif node["reftype"] == "doc":
        page = page_of_manual(node)
    else:
        page = None
    if page is None:
        return None
    address = f"https://docs.godotengine.org/en/{app.config.godot_branch}/{page}"
    return nodes.reference("", "", contnode, refuri=address, reftitle="In Godot's documentation")


def page_of_label(env, label):
    match = LABEL.match(label)
    if match is None:
        return None
    page = f"classes/class_{match[1]}"
    if page in env.found_docs:
        return None
    # A reference to the class itself links to the top of its page.
    fragment = "" if match[0] == label and label.startswith("class_") else f"#{nodes.make_id(label)}"
    return f"{page}.html{fragment}"


def page_of_manual(node):
    # The engine's class pages are one folder deep, so they write ../tutorials/audio/…
    target = node["reftarget"]
    if not target.startswith("../"):
        return None
    return f"{posixpath.normpath(target[len('../'):])}.html"
