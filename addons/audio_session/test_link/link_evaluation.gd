extends RefCounted
## Evaluates an expression of GDScript in the running game, or runs statements. They see what a script of the
## game sees: autoloads, global classes, [code]get_tree()[/code], [code]await[/code]; and [code]scene[/code],
## the current one.

# Where no project is warned of what is in a script: a test is no place for its style.
const PATH := "res://addons/audio_session/test_link/evaluation_%d.gd"

const SCRIPT := """extends Node

var value: Variant
var is_done := false


func evaluate(scene: Node) -> void:
%s
	is_done = true
"""

# The expression stands on lines of its own, so that it may end in a comment.
const EXPRESSION := """	value = await (
%s
)"""

var value: Variant
## Why there is no value; empty when there is one.
var mistake := ""


## To be awaited: the expression may await something itself.
func evaluate(expression: String, scene: Node) -> void:
	await _carry_out(EXPRESSION % expression, "«%s» is no expression of GDScript." % expression, "«%s» failed." % expression, scene)


## Runs what has no value: assignments, calls of what returns nothing. To be awaited, too.
func run(statements: String, scene: Node) -> void:
	await _carry_out(statements.dedent().indent("\t"), "«%s» are no statements of GDScript." % statements, "«%s» failed." % statements, scene)


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
