class_name Fuzzer
extends RefCounted
## Calls random methods and properties of the extension's classes, with random arguments.

const POOL_SIZE := 64
const DEEPEST := 3

var calls := 0
## How often each method and property was called, read or assigned.
var uses: Dictionary[String, int] = {}
## The number of requests and of answers, and the calls whose requests have no answer yet.
var requests := 0
var answers := 0
var unanswered: Dictionary[int, String] = {}

var _values: RandomVariants
var _members: Array[Member] = []
var _last_call := ""
var _is_traced: bool
## Only on the main thread: the engine's signals are not thread-safe.
var _listens: bool
var _depth := 0
var _is_over := false


## A method or a property of a class.
class Member:
	var type: String
	var name: StringName
	## The description by [ClassDB].
	var description: Dictionary
	var is_method: bool

	func _init(p_type: String, p_description: Dictionary, p_is_method: bool) -> void:
		type = p_type
		name = p_description["name"]
		description = p_description
		is_method = p_is_method

	func _to_string() -> String:
		return "%s.%s%s" % [type, name, "()" if is_method else ""]


func _init(p_seed: int, listens: bool, is_traced: bool) -> void:
	_values = RandomVariants.new(p_seed)
	_listens = listens
	_is_traced = is_traced
	for type: String in ClassDB.get_class_list():
		if type.begins_with("AVAudioSession"):
			_add_members(type)
	for member: Member in _members:
		uses[str(member)] = 0


func step() -> void:
	calls += 1
	var member := _members[_values.below(_members.size())]
	var object := _find(member.type)
	if object == null:
		return
	uses[str(member)] += 1
	if member.is_method:
		_call_method(object, member)
	else:
		_use_property(object, member)
	if _listens and _values.chance(0.02):
		_listen(object)


## Releases all objects, and makes no more calls.
func stop() -> void:
	_is_over = true
	for object: Object in _values.objects:
		_stop_listening(object)
	_values.objects.clear()


func _add_members(type: String) -> void:
	for method: Dictionary in ClassDB.class_get_method_list(type, true):
		_members.append(Member.new(type, method, true))
	for property: Dictionary in ClassDB.class_get_property_list(type, true):
		_members.append(Member.new(type, property, false))
	for constant: String in ClassDB.class_get_integer_constant_list(type, true):
		_values.constants.append(ClassDB.class_get_integer_constant(type, constant))


## Returns an object of that class, sometimes a new one. Returns null if none exists and a script cannot make one.
func _find(type: String) -> Object:
	var found: Array[Object] = _values.objects.filter(func(object: Object) -> bool: return object.is_class(type))
	if not found.is_empty() and not _values.chance(0.05):
		return found[_values.below(found.size())]
	_trace("new %s" % type)
	if not ClassDB.can_instantiate(type):
		return null
	var made: RefCounted = ClassDB.instantiate(type)
	_keep(made)
	return made


func _call_method(object: Object, method: Member) -> void:
	var arguments := _pick_arguments(method.description)
	_last_call = "%s %s" % [method, arguments]
	_trace(_last_call)
	var flags: int = method.description["flags"]
	if flags & METHOD_FLAG_STATIC != 0 and arguments.is_empty():
		_take(ClassDB.class_call_static(method.type, method.name))
	else:
		_take(object.callv(method.name, arguments))


func _use_property(object: Object, property: Member) -> void:
	if _values.chance(0.5):
		_trace(str(property))
		_take(object.get(property.name))
		return
	var type: int = property.description["type"]
	var value: Variant = _pick_fitting(type)
	_trace("%s = %s" % [property, value])
	object.set(property.name, value)


func _pick_arguments(method: Dictionary) -> Array:
	var declared: Array = method["args"]
	var defaults: Array = method["default_args"]
	var count := declared.size()
	if _values.chance(0.05):
		count = _values.below(6)
	elif not defaults.is_empty():
		count -= _values.below(defaults.size() + 1)
	var arguments := []
	for index: int in count:
		if index < declared.size():
			var argument: Dictionary = declared[index]
			var type: int = argument["type"]
			arguments.append(_pick_fitting(type))
		else:
			arguments.append(_values.pick_any())
	return arguments


func _pick_fitting(type: int) -> Variant:
	return _values.pick(type as Variant.Type) if _values.chance(0.8) else _values.pick_any()


func _take(result: Variant) -> void:
	match typeof(result):
		TYPE_OBJECT:
			_keep(result)
		TYPE_ARRAY:
			var list: Array = result
			for element: Variant in list:
				_take(element)
		TYPE_SIGNAL:
			var request: Signal = result
			_take_request(request)


func _take_request(request: Signal) -> void:
	if not _listens or request.is_null():
		return
	requests += 1
	unanswered[requests] = _last_call
	request.connect(_on_answered.bind(requests))
	if _values.chance(0.1):
		_keep(request.get_object())


func _keep(object: Variant) -> void:
	if not object is RefCounted:
		return
	var kept: RefCounted = object
	if _values.objects.size() < POOL_SIZE:
		_values.objects.append(kept)
		return
	var index := _values.below(POOL_SIZE)
	_stop_listening(_values.objects[index])
	_values.objects[index] = kept


func _listen(object: Object) -> void:
	for description: Dictionary in ClassDB.class_get_signal_list(object.get_class(), true):
		var name: StringName = description["name"]
		var arguments: Array = description["args"]
		var handler := _on_signal.unbind(arguments.size())
		# A request's signal `completed` is already connected.
		if name != &"completed" and not object.is_connected(name, handler):
			object.connect(name, handler)


func _stop_listening(object: Object) -> void:
	for description: Dictionary in ClassDB.class_get_signal_list(object.get_class(), true):
		var name: StringName = description["name"]
		for connection: Dictionary in object.get_signal_connection_list(name):
			var callable: Callable = connection["callable"]
			if name != &"completed":
				object.disconnect(name, callable)


func _on_answered(_error: Error, request: int) -> void:
	answers += 1
	unanswered.erase(request)
	_on_signal()


## Handles a signal by making another call.
func _on_signal() -> void:
	if not _is_over and _depth < DEEPEST and _values.chance(0.1):
		_depth += 1
		step()
		_depth -= 1


func _trace(what: String) -> void:
	if _is_traced:
		printerr("[fuzz] ", what)
