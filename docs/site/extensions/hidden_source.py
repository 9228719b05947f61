"""Handles `:github_url: hide`, which class pages have because they are generated.

The theme would use the word as the address of «Edit on GitHub».
"""


def setup(app):
    app.connect("html-page-context", drop_address)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def drop_address(app, pagename, templatename, context, doctree):
    meta = context.get("meta") or {}
    if meta.get("github_url") == "hide":
        context["meta"] = {key: value for key, value in meta.items() if key != "github_url"}
