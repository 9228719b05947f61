extends RefCounted
## Evaluates an expression of GDScript in the running game. It sees what a script of the game sees: autoloads,
## global classes, [code]get_tree()[/code], [code]await[/code]; and [code]scene[/code], the current one.

# The expression stands on lines of its own, so that it may end in a comment.
const SCRIPT := """extends Node

var value: Variant
var is_done := false


@warning_ignore("unused_parameter")
func evaluate(scene: Node) -> void:
	@warning_ignore("redundant_await", "missing_await", "unsafe_method_access", "unsafe_property_access")
	value = await (
%s
)
	is_done = true
"""

var value: Variant
## Why there is no value; empty when there is one.
var mistake := ""


## To be awaited: the expression may await something itself.
func run(expression: String, scene: Node) -> void:
	var script := GDScript.new()
	script.source_code = SCRIPT % expression
	if script.reload() != OK:
		mistake = "«%s» is no expression of GDScript. The game's log says why." % expression
		return
	var evaluator := Node.new()
	evaluator.set_script(script)
	scene.get_tree().root.add_child(evaluator)
	await evaluator.call(&"evaluate", scene)
	if evaluator.get(&"is_done"):
		value = evaluator.get(&"value")
	else:
		mistake = "«%s» failed. The game's log says why." % expression
	evaluator.queue_free()
