extends RefCounted
## Carries out the host's requests to the session, the simulated device and the game.

## Emitted once for each request, with its outcome: [code]{"value": …}[/code] or [code]{"error": …}[/code].
signal answered(id: int, outcome: Dictionary)
## Emitted for each signal of the session, in order.
signal happened(name: String, arguments: Array)

const Calls := preload("link_calls.gd")
const Evaluation := preload("link_evaluation.gd")
const Fields := preload("link_fields.gd")
const Protocol := preload("gen/link_protocol.gd")
const Values := preload("link_values.gd")

const SESSION_CLASS := &"AVAudioSession"
## The methods of the session that this script calls.
const NEEDED_METHODS: Array[StringName] = [&"assigned", &"get_simulator"]
## The number of frames until a change of the device, and the session's reaction to it, show on the session.
const SETTLING_STEPS := 2

## Null if the extension is missing, or has another version.
var session: Object
## Why there is no session; empty if there is one.
var why_no_session := ""
## Null unless the simulated device serves the session.
var simulator: Object
## Whether a change of the device does not show on the session yet. No other request should be carried out before.
var is_settling := false

var _tree: SceneTree
# The ids of the requests without an answer.
var _open := {}


func _init(tree: SceneTree) -> void:
	_tree = tree
	why_no_session = find_lack(SESSION_CLASS)
	if why_no_session.is_empty():
		session = ClassDB.instantiate(SESSION_CLASS)
		simulator = session.call(&"get_simulator")
		_listen()


## Returns why the class cannot serve as the session; empty if it can.
static func find_lack(type: StringName) -> String:
	if not ClassDB.class_exists(type):
		return "the class %s does not exist in this game. Either the addon has no library for this platform, or the library did not load: then the game's log says why." % type
	for method: StringName in NEEDED_METHODS:
		if not ClassDB.class_has_method(type, method):
			return "%s has no method %s(): the library in addons/audio_session/bin has another version than the addon's scripts. Install or build both again." % [type, method]
	return ""


## Disconnects from the session, whose signals keep this object alive, and releases it.
func stop() -> void:
	if session == null:
		return
	for description: Dictionary in ClassDB.class_get_signal_list(SESSION_CLASS, true):
		var name: String = description["name"]
		for connection: Dictionary in session.get_signal_connection_list(name):
			var listener: Callable = connection["callable"]
			session.disconnect(name, listener)
	session = null
	simulator = null
	why_no_session = "the game is quitting."


## Returns the kinds of requests that this game supports.
func get_capabilities() -> PackedStringArray:
	var capabilities := PackedStringArray(["evaluate"])
	if session != null:
		capabilities.append("session")
	if simulator != null:
		capabilities.append("simulator")
	if DisplayServer.get_name() != "headless":
		capabilities.append("screenshot")
	return capabilities


func carry_out(id: int, request: Dictionary) -> void:
	_open[id] = true
	var mistake := _find_mistake(request)
	if not mistake.is_empty():
		_refuse(id, mistake)
		return
	if Fields.text(request, "operation") == "simulate":
		# It continues by itself in later frames.
		_simulate(id, Fields.text(request, "method"), Fields.list(request, "arguments"))
		return
	await _carry_out(id, request)
	if _open.has(id):
		# A script error ended the function without an answer. The host would wait for one.
		_fail(id, FAILED, 0, "a script error occurred in the game. Its log says why.")


# Checks a request before any of its fields is read.
static func _find_mistake(request: Dictionary) -> String:
	var operation: Variant = request.get("operation")
	if not operation is String or not Protocol.OPERATIONS.has(operation):
		return "the operation %s is unknown." % Fields.excerpt(operation)
	var fields: Dictionary = Protocol.OPERATIONS[operation]
	return Fields.find_mistake(request, fields, Protocol.OPTIONAL_FIELDS)


func _carry_out(id: int, request: Dictionary) -> void:
	match Fields.text(request, "operation"):
		"get":
			_get_property(id, Fields.text(request, "property"))
		"assign":
			await _assign(id, Fields.text(request, "property"), request.get("value"))
		"call":
			await _call(id, Fields.text(request, "method"), Fields.list(request, "arguments"))
		"evaluate":
			await _evaluate(id, Fields.text(request, "expression"))
		"run":
			await _run(id, Fields.text(request, "statements"))
		"screenshot":
			await _take_screenshot(id)
		"wait":
			await _wait(id, Fields.number(request, "frames"))
		"quit":
			_succeed(id, null)
			_tree.quit()


func _get_property(id: int, property: String) -> void:
	if session == null:
		_refuse(id, why_no_session)
	elif not Calls.has_property(session, property):
		_refuse(id, "%s has no property %s in this version of the addon." % [SESSION_CLASS, Fields.excerpt(property)])
	else:
		_succeed(id, session.get(property))


func _assign(id: int, property: String, value: Variant) -> void:
	var mistake := why_no_session
	if mistake.is_empty():
		mistake = Calls.find_wrong_value(session, property, value)
	if not mistake.is_empty():
		_refuse(id, mistake)
		return
	session.set(property, value)
	await _await_answer(id, session.call(&"assigned", property))


func _call(id: int, method: String, arguments: Array) -> void:
	var mistake := why_no_session
	if mistake.is_empty():
		mistake = Calls.find_mistake(session, method, arguments)
	if not mistake.is_empty():
		_refuse(id, mistake)
		return
	var result: Variant = session.callv(method, arguments)
	if result is Signal:
		await _await_answer(id, result)
	else:
		_succeed(id, result)


func _await_answer(id: int, answer: Signal) -> void:
	# Keeps only the id: a request that is referenced here would leak if the game ends meanwhile.
	var request := answer.get_object_id()
	var error: Error = await answer
	if error == OK:
		_succeed(id, null)
		return
	var refused := instance_from_id(request)
	_fail(id, error, refused.call(&"get_code"), refused.call(&"get_message"))


func _simulate(id: int, method: String, arguments: Array) -> void:
	var mistake := "this game has no simulated device." if simulator == null else ""
	if mistake.is_empty():
		mistake = Calls.find_mistake(simulator, method, arguments)
	if not mistake.is_empty():
		_refuse(id, mistake)
		return
	await _settle(id, simulator.callv(method, arguments))


# A change of the device shows on the session at the start of the next frame. Then the session reacts: it resumes after
# a call, for example.
func _settle(id: int, result: Variant) -> void:
	is_settling = true
	for _step: int in SETTLING_STEPS:
		simulator.call(&"advance", 0.0)
		await _tree.process_frame
		if simulator == null:
			# The game is quitting.
			return
	is_settling = false
	_succeed(id, result)


func _evaluate(id: int, expression: String) -> void:
	var evaluation := Evaluation.new()
	await evaluation.evaluate(expression, _get_scene())
	_conclude(id, evaluation)


func _run(id: int, statements: String) -> void:
	var evaluation := Evaluation.new()
	await evaluation.run(statements, _get_scene())
	_conclude(id, evaluation)


func _get_scene() -> Node:
	var scene: Node = _tree.current_scene
	return _tree.root if scene == null else scene


func _conclude(id: int, evaluation: Evaluation) -> void:
	if evaluation.mistake.is_empty():
		_succeed(id, evaluation.value)
	else:
		_refuse(id, evaluation.mistake)


func _take_screenshot(id: int) -> void:
	if DisplayServer.get_name() == "headless":
		_refuse(id, "the game has no window, so no screenshot can be taken.")
		return
	await RenderingServer.frame_post_draw
	var image := _tree.root.get_texture().get_image()
	_succeed(id, Marshalls.raw_to_base64(image.save_png_to_buffer()))


func _wait(id: int, frames: float) -> void:
	if frames != floorf(frames) or frames < 0.0 or frames > Protocol.MOST_FRAMES:
		_refuse(id, "the number of frames to wait for must be a whole number from 0 to %d." % Protocol.MOST_FRAMES)
		return
	for _frame: int in int(frames):
		await _tree.process_frame
	_succeed(id, null)


func _succeed(id: int, value: Variant) -> void:
	_answer(id, {"value": Values.to_json(value)})


# Answers a request that is invalid, or not possible in this game.
func _refuse(id: int, why: String) -> void:
	_fail(id, ERR_INVALID_PARAMETER, 0, why)


func _fail(id: int, error: Error, code: int, message: String) -> void:
	_answer(id, {"error": {"error": error, "code": code, "message": message}})


func _answer(id: int, outcome: Dictionary) -> void:
	_open.erase(id)
	answered.emit(id, outcome)


func _listen() -> void:
	for description: Dictionary in ClassDB.class_get_signal_list(SESSION_CLASS, true):
		var name: String = description["name"]
		var parameters: Array = description["args"]
		session.connect(name, _listener(name, parameters.size()))


func _listener(name: String, parameters: int) -> Callable:
	match parameters:
		0:
			return func() -> void: _notify(name, [])
		1:
			return func(a: Variant) -> void: _notify(name, [a])
		2:
			return func(a: Variant, b: Variant) -> void: _notify(name, [a, b])
	return func(a: Variant, b: Variant, c: Variant) -> void: _notify(name, [a, b, c])


func _notify(name: String, arguments: Array) -> void:
	happened.emit(name, arguments.map(func(value: Variant) -> Variant: return Values.to_json(value)))
