"""Handles `:github_url: hide`, with which a generated class page hides the link to its source.

The theme would use the word as the address of an «Edit on GitHub» link.
"""


def setup(app):
    app.connect("html-page-context", drop_address)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def drop_address(app, pagename, templatename, context, doctree):
    meta = context.get("meta") or {}
    if meta.get("github_url") == "hide":
        context["meta"] = {key: value for key, value in meta.items() if key != "github_url"}
