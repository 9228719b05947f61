class_name RandomVariants
extends RefCounted
## Picks random values of every type, often edge cases. The same seed gives the same values.

const FLOATS: Array[float] = [0.0, -0.0, 1.0, -1.0, 0.5, 1e300, -1e300, 1e-300, 1e18, INF, -INF, NAN]
const STRINGS: Array[String] = ["", " ", "set_active", "set_category", "playback", "Built-In Microphone", "%s%d%n", "§≠🎧", "\n"]

var random := RandomNumberGenerator.new()
## The objects to pick from. Null, freed objects and objects of other classes are sometimes picked instead.
var objects: Array[Object] = []
## The values of the classes' constants.
var constants: Array[int] = []


func _init(p_seed: int) -> void:
	random.seed = p_seed


func chance(probability: float) -> bool:
	return random.randf() < probability


func below(count: int) -> int:
	return random.randi_range(0, count - 1)


func pick_any() -> Variant:
	return pick(below(TYPE_MAX) as Variant.Type)


func pick(type: Variant.Type) -> Variant:
	match type:
		TYPE_NIL:
			return null
		TYPE_BOOL:
			return chance(0.5)
		TYPE_INT:
			return pick_int()
		TYPE_FLOAT:
			return pick_float()
		TYPE_STRING:
			return pick_string()
		TYPE_STRING_NAME:
			return StringName(pick_string())
		TYPE_NODE_PATH:
			return NodePath(pick_string())
		TYPE_OBJECT:
			return pick_object()
		TYPE_CALLABLE:
			return Callable() if chance(0.5) else pick_any
		TYPE_SIGNAL:
			return Signal() if chance(0.5) else Signal(self, &"script_changed")
		TYPE_RID:
			return RID()
		TYPE_COLOR:
			return Color(pick_float(), pick_float(), pick_float())
		TYPE_ARRAY:
			return _pick_array()
		TYPE_DICTIONARY:
			return { pick_string(): pick_int(), pick_int(): pick_float() }
		_ when type < TYPE_COLOR:
			return _pick_vector(type)
		_:
			return _pick_packed_array(type)


func pick_int() -> int:
	match below(5):
		0:
			return random.randi_range(-2, 12)
		1:
			return constants[below(constants.size())] if not constants.is_empty() else 0
		2:
			return 1 << below(64)
		3:
			return random.randi() << 32 | random.randi()
		_:
			return [0, 1, -1, 9223372036854775807, -9223372036854775808, 1 << 31, -(1 << 31)][below(7)]


func pick_float() -> float:
	return FLOATS[below(FLOATS.size())] if chance(0.5) else random.randf_range(-2.0, 2.0)


func pick_string() -> String:
	if chance(0.1):
		return "x".repeat(below(5000))
	return STRINGS[below(STRINGS.size())]


func pick_object() -> Variant:
	if chance(0.15) or objects.is_empty():
		return null
	if chance(0.05):
		return RefCounted.new()
	if chance(0.02):
		var freed := Object.new()
		freed.free()
		return freed
	return objects[below(objects.size())]


func _pick_array() -> Array:
	var values := []
	for _index: int in below(4):
		values.append(pick(below(TYPE_ARRAY) as Variant.Type))
	return values


func _pick_vector(type: Variant.Type) -> Variant:
	# All these types can be converted from null.
	return type_convert(null, type)


func _pick_packed_array(type: Variant.Type) -> Variant:
	return type_convert([1, -1] if chance(0.5) else [], type)
