"""Adds the annotations of Godot 4, such as @onready, to the GDScript highlighter."""

from pygments.lexer import inherit
from pygments.lexers.gdscript import GDScriptLexer
from pygments.token import Name


class GDScriptWithAnnotations(GDScriptLexer):
    tokens = {"root": [(r"@[a-z_]+", Name.Decorator), inherit]}


def setup(app):
    app.add_lexer("gdscript", GDScriptWithAnnotations)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
