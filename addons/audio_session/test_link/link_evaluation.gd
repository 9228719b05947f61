extends RefCounted
## Evaluates a GDScript expression in the running game, or runs statements. They can use what a script of the
## game can use: autoloads, global classes, [code]get_tree()[/code], [code]await[/code]; and [code]scene[/code],
## the current scene.

# A path in the addons folder, where the project's GDScript warnings do not apply.
const PATH := "res://addons/audio_session/test_link/evaluation_%d.gd"

const SCRIPT := """extends Node

var value: Variant
var is_done := false


func evaluate(scene: Node) -> void:
%s
	is_done = true
"""

# The expression is on its own line, so that it may end in a comment.
const EXPRESSION := """	value = await (
%s
)"""

var value: Variant
## Why the evaluation failed; empty if it succeeded.
var mistake := ""


## Evaluates an expression. Must be awaited: the expression may itself await something.
func evaluate(expression: String, scene: Node) -> void:
	await _carry_out(EXPRESSION % expression, "«%s» is not a GDScript expression." % expression, "«%s» failed." % expression, scene)


## Runs statements, which have no value: assignments, calls of functions that return nothing. Must be awaited, too.
func run(statements: String, scene: Node) -> void:
	await _carry_out(statements.dedent().indent("\t"), "«%s» are not GDScript statements." % statements, "«%s» failed." % statements, scene)


func _carry_out(body: String, complaint: String, failure: String, scene: Node) -> void:
	var script := GDScript.new()
	script.resource_path = PATH % get_instance_id()
	script.source_code = SCRIPT % body
	if script.reload() != OK:
		mistake = "%s The game's log says why." % complaint
		return
	var evaluator := Node.new()
	evaluator.set_script(script)
	scene.get_tree().root.add_child(evaluator)
	await evaluator.call(&"evaluate", scene)
	if evaluator.get(&"is_done"):
		value = evaluator.get(&"value")
	else:
		mistake = "%s The game's log says why." % failure
	evaluator.queue_free()
