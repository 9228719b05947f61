@tool
extends EditorPlugin
## With the user argument [code]--reload[/code], reloads the extension while instances of its classes
## exist, and prints their values. Classes are named by strings, so that this script can also be parsed
## while the extension is not loaded.

const EXTENSION := "res://probe.gdextension"
const ROUNDS := 4
# The first rounds fill caches of the editor.
const COUNTED_FROM := 1


func _enter_tree() -> void:
	if OS.get_cmdline_user_args().has("--reload"):
		_probe.call_deferred()


func _probe() -> void:
	# A reload while the editor reads its help pages would remove the page, so the page is read first.
	_report("help", await _read_help("EchoProbe", "zwölf languages"))
	await _wait_frames(30)
	var resource: Resource = ClassDB.instantiate(&"PropertyProbeChild")
	var echo: RefCounted = ClassDB.instantiate(&"EchoProbe")
	var node: Node = ClassDB.instantiate(&"NodeProbe")
	var runtime: Node = ClassDB.instantiate(&"RuntimeProbe")
	add_child(node)
	# The editor creates its own objects over time, so the objects are also counted without a reload.
	var object_growth := 0
	for round_index: int in ROUNDS:
		var without_reload := await _count_new_objects(func() -> void: pass)
		var with_reload := await _count_new_objects(_reload.bind(resource, echo, round_index))
		_report("dynamic property", resource.get(&"dynamic/number"))
		_report("property", echo.get(&"tag"))
		_report("class", node.get_class())
		_report("method", echo.call(&"echo_String", "zwölf"))
		_report("placeholder", runtime.get_class())
		if round_index >= COUNTED_FROM:
			object_growth += with_reload - without_reload
	_report("object growth", object_growth)
	node.free()
	runtime.free()
	get_tree().quit()


func _reload(resource: Resource, echo: RefCounted, number: int) -> void:
	resource.set(&"dynamic/number", number)
	echo.set(&"tag", number)
	_use_every_kind_of_wrapper()
	_report("status", GDExtensionManager.reload_extension(EXTENSION))
	_use_every_kind_of_wrapper()


func _count_new_objects(action: Callable) -> int:
	var before := Performance.get_monitor(Performance.OBJECT_COUNT)
	action.call()
	await _wait_frames(5)
	return int(Performance.get_monitor(Performance.OBJECT_COUNT) - before)


# Creates wrappers of engine objects of every kind in the extension, which must be removed with it.
func _use_every_kind_of_wrapper() -> void:
	var probe: RefCounted = ClassDB.instantiate(&"CheckProbe")
	_report("engine classes", probe.call(&"check_engine_api"))
	_report("references", probe.call(&"check_references"))


# Returns whether the editor's help page of the class contains the text within 20 seconds. A page that was
# opened before the editor had read the class documentation stays empty, so it is opened again.
func _read_help(page: String, text: String) -> bool:
	var end := Time.get_ticks_msec() + 20000
	while Time.get_ticks_msec() < end:
		EditorInterface.get_script_editor().goto_help("class_name:" + page)
		# The text layout runs in a thread.
		await _wait_frames(20)
		var base := EditorInterface.get_base_control()
		for label: RichTextLabel in base.find_children("*", "RichTextLabel", true, false):
			if label.get_parsed_text().contains(text):
				return true
	return false


func _report(what: String, value: Variant) -> void:
	printerr("[reload] ", what, ": ", value)


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
