@tool
extends EditorPlugin
## With the user argument [code]--reload[/code], reloads the extension while instances of its classes
## live, and tells what became of them. Classes are named by text, so that this script also parses
## while they are away.

const EXTENSION := "res://probe.gdextension"
const ROUNDS := 4
# The first rounds fill caches of the editor.
const COUNTED_FROM := 1


func _enter_tree() -> void:
	if OS.get_cmdline_user_args().has("--reload"):
		_probe.call_deferred()


func _probe() -> void:
	# A reload takes the page away when it falls into the time in which the editor reads its pages.
	_tell("help", await _read_help("EchoProbe", "zwölf languages"))
	await _wait_frames(30)
	var resource: Resource = ClassDB.instantiate(&"PropertyProbeChild")
	var echo: RefCounted = ClassDB.instantiate(&"EchoProbe")
	var node: Node = ClassDB.instantiate(&"NodeProbe")
	var runtime: Node = ClassDB.instantiate(&"RuntimeProbe")
	add_child(node)
	# The editor makes objects of its own as time passes, so the same is done without a reload, too.
	var objects_more := 0
	for round_index: int in ROUNDS:
		var without_reload := await _count_new_objects(func() -> void: pass)
		var with_reload := await _count_new_objects(_reload.bind(resource, echo, round_index))
		_tell("made up property", resource.get(&"dynamic/number"))
		_tell("property", echo.get(&"tag"))
		_tell("class", node.get_class())
		_tell("method", echo.call(&"echo_String", "zwölf"))
		_tell("placeholder", runtime.get_class())
		if round_index >= COUNTED_FROM:
			objects_more += with_reload - without_reload
	_tell("objects more", objects_more)
	node.free()
	runtime.free()
	get_tree().quit()


func _reload(resource: Resource, echo: RefCounted, number: int) -> void:
	resource.set(&"dynamic/number", number)
	echo.set(&"tag", number)
	_use_every_kind_of_wrapper()
	_tell("status", GDExtensionManager.reload_extension(EXTENSION))
	_use_every_kind_of_wrapper()


func _count_new_objects(action: Callable) -> int:
	var before := Performance.get_monitor(Performance.OBJECT_COUNT)
	action.call()
	await _wait_frames(5)
	return int(Performance.get_monitor(Performance.OBJECT_COUNT) - before)


# Engine objects of all sorts get a counterpart in the extension, which has to go with it.
func _use_every_kind_of_wrapper() -> void:
	var probe: RefCounted = ClassDB.instantiate(&"CheckProbe")
	_tell("engine classes", probe.call(&"check_engine_api"))
	_tell("references", probe.call(&"check_references"))


# Whether the editor's page about the class comes to hold the text. A page that was opened before the
# editor had read the class documentation stays empty, so it is opened again.
func _read_help(page: String, text: String) -> bool:
	var end := Time.get_ticks_msec() + 20000
	while Time.get_ticks_msec() < end:
		EditorInterface.get_script_editor().goto_help("class_name:" + page)
		# The text is laid out in a thread.
		await _wait_frames(20)
		var base := EditorInterface.get_base_control()
		for label: RichTextLabel in base.find_children("*", "RichTextLabel", true, false):
			if label.get_parsed_text().contains(text):
				return true
	return false


func _tell(what: String, value: Variant) -> void:
	printerr("[reload] ", what, ": ", value)


func _wait_frames(count: int) -> void:
	for _frame: int in count:
		await get_tree().process_frame
