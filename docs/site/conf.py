"""Sphinx configuration of the site. `npm run docs:site` copies the pages beside it and runs Sphinx."""

import re
import sys
from pathlib import Path

here = Path(__file__).parent
sys.path.insert(0, str(here / "extensions"))

project = "Godot Audio Session"
author = "the contributors of Godot Audio Session"
project_copyright = author

extensions = [
    "myst_parser",
    "class_search",
    "code_colors",
    "engine_classes",
    "gdscript_annotations",
    "hidden_source",
    "self_links",
]
source_suffix = {".rst": "restructuredtext", ".md": "markdown"}
root_doc = "index"
nitpicky = True
highlight_language = "gdscript"
# Heading levels that links inside a page can use.
myst_heading_anchors = 3

# The branch of the engine's manual, as in the class reference.
godot_branch = re.search(
    r"godotengine/godot/tree/([^/\s]+)/",
    min((here / "classes").glob("class_*.rst")).read_text(encoding="utf-8"),
).group(1)
if godot_branch == "master":
    godot_branch = "latest"

html_theme = "sphinx_rtd_theme"
html_title = project
html_favicon = "static/icon.svg"
html_static_path = ["static"]
html_css_files = ["colors.css", "rtd.css", "classref.css", "landing.css"]
html_js_files = ["theme.js"]
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_use_index = False
html_theme_options = {
    "collapse_navigation": False,
    "display_version": False,
    "navigation_depth": 2,
}
