extends "platform.gd"
## The platform's session is [code]navigator.audioSession[/code]. The TypeScript of tools/web keeps what a
## page may do to it away from here: it throws nothing and answers with types and states that there are.

const BrowserBridge := preload("../gen/browser_bridge.gd")

## The page may replace its session without a word, so it is looked at now and then.
const LOOK_EVERY_MSEC := 250

var _bridge: JavaScriptObject
var _on_state: JavaScriptObject
var _on_type: JavaScriptObject
var _looked_at := 0


func _init() -> void:
	# The same text each time, made by the build.
	JavaScriptBridge.eval(BrowserBridge.SOURCE, true)
	_bridge = JavaScriptBridge.get_interface(BrowserBridge.NAME)
	if _bridge != null and _bridge.get(&"setType") == null:
		# The page uses the name for something else.
		_bridge = null
		return
	_on_state = JavaScriptBridge.create_callback(_on_state_told)
	_on_type = JavaScriptBridge.create_callback(_on_type_told)
	_ask(&"start", [_on_state, _on_type])


func _exit_tree() -> void:
	# The page outlives the engine, and must not call it any more.
	_ask(&"stop")
	_bridge = null


func _process(_delta: float) -> void:
	var now := Time.get_ticks_msec()
	if now >= _looked_at + LOOK_EVERY_MSEC:
		_looked_at = now
		observe()


func is_supported() -> bool:
	return _ask(&"isSupported") == true


func tells_state() -> bool:
	return _ask(&"tellsState") == true


func get_backend_name() -> String:
	return "navigator.audioSession"


func get_why_not() -> String:
	return "this browser has no Audio Session API"


func get_type() -> String:
	return str(_ask(&"getType")) if _bridge != null else SessionTypes.AUTO


func get_state() -> String:
	return str(_ask(&"getState")) if _bridge != null else SessionTypes.INACTIVE


func observe() -> void:
	_ask(&"observe")


func apply_type(new_type: String) -> void:
	if _ask(&"setType", [new_type]) == false and is_supported():
		push_warning("The browser did not take the audio session type \"%s\". Either the page has its own navigator.audioSession, or the game is in a frame to which the page gives no microphone: <iframe allow=\"microphone\">." % new_type)


func _ask(method: StringName, arguments: Array = []) -> Variant:
	return _bridge.callv(method, arguments) if _bridge != null else null


func _on_state_told(arguments: Array) -> void:
	var told: String = arguments[0]
	state_observed.emit(told)


func _on_type_told(arguments: Array) -> void:
	var told: String = arguments[0]
	type_observed.emit(told)
