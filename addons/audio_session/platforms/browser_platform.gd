extends "platform.gd"
## The platform's session is [code]navigator.audioSession[/code]. The TypeScript of tools/packages/web-bridge keeps what a
## page may do to it away from here: it throws nothing and answers with types and states that there are.

const BrowserBridge := preload("../gen/browser_bridge.gd")

## The page may replace its session without a word, so it is looked at now and then.
const LOOK_EVERY_MSEC := 250

# How many there are in this game: they share the bridge, and a new bridge stops the one before.
static var _count := 0

var _bridge: JavaScriptObject
var _on_state: JavaScriptObject
var _on_type: JavaScriptObject
var _looked_at := 0

# The type that the page's session was given last; empty when it was none, or the page has set another since.
var _chosen_type := ""
# The type that was warned of last.
var _warned_type := ""


func _init() -> void:
	if _count == 0:
		# The same text each time, made by the build.
		JavaScriptBridge.eval(BrowserBridge.SOURCE, true)
	_count += 1
	_bridge = JavaScriptBridge.get_interface(BrowserBridge.NAME)
	if _bridge != null and _bridge.get(&"setType") == null:
		# The page uses the name for something else.
		_bridge = null
		return
	_on_state = JavaScriptBridge.create_callback(_on_state_told)
	_on_type = JavaScriptBridge.create_callback(_on_type_told)


func _enter_tree() -> void:
	_ask(&"start", [_on_state, _on_type])
	# If it was in the tree before, the session got back the type that it had before the game.
	if needs_retry():
		_choose()


func _exit_tree() -> void:
	# The page outlives the engine, and must not call it any more.
	_ask(&"stop", [_on_state])


func _notification(what: int) -> void:
	if what == NOTIFICATION_PREDELETE:
		_count -= 1
		# One that never was in the tree may have set a type all the same.
		_ask(&"stop", [_on_state])


func _process(_delta: float) -> void:
	var now := Time.get_ticks_msec()
	if now >= _looked_at + LOOK_EVERY_MSEC:
		_looked_at = now
		observe()


func is_supported() -> bool:
	return _ask(&"isSupported") == true


func is_state_observable() -> bool:
	return _ask(&"isStateObservable") == true


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
	_chosen_type = new_type
	_choose()


func needs_retry() -> bool:
	return not _chosen_type.is_empty() and is_supported() and get_type() != _chosen_type


func return_to_front() -> void:
	observe()
	if needs_retry():
		_choose()


func _choose() -> void:
	if _ask(&"setType", [_chosen_type]) == true:
		_warned_type = ""
	elif is_supported() and _warned_type != _chosen_type:
		_warned_type = _chosen_type
		push_warning("The browser did not take the audio session type \"%s\". Either the page has its own navigator.audioSession, or the game is in a frame to which the page gives no microphone: <iframe allow=\"microphone\">." % _chosen_type)


func _ask(method: StringName, arguments: Array = []) -> Variant:
	return _bridge.callv(method, arguments) if _bridge != null else null


func _on_state_told(arguments: Array) -> void:
	var told: String = arguments[0]
	state_observed.emit(told)


func _on_type_told(arguments: Array) -> void:
	var told: String = arguments[0]
	_chosen_type = ""
	type_observed.emit(told)
