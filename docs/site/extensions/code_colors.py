"""Writes one style sheet with the code colors for light and dark pages."""

from pathlib import Path

from pygments.styles import get_style_by_name
from pygments.token import STANDARD_TYPES

LIGHT = "xcode"
DARK = "github-dark"


def setup(app):
    app.add_css_file("code.css")
    app.connect("build-finished", write_colors)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def write_colors(app, exception):
    if exception is None and app.builder.format == "html":
        file = Path(app.outdir, "_static", "code.css")
        file.write_text("".join(rules()), encoding="utf-8")


def rules():
    light = get_style_by_name(LIGHT)
    dark = get_style_by_name(DARK)
    for token, name in STANDARD_TYPES.items():
        if name == "":
            continue
        colors = [style.style_for_token(token)["color"] for style in (light, dark)]
        by_day, by_night = (f"#{color}" if color else "var(--text)" for color in colors)
        yield (
            f".rst-content .highlight .{name} "
            f"{{ color: light-dark({by_day}, {by_night}); background: none; border: 0 }}\n"
        )
