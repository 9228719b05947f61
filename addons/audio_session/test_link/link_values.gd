extends RefCounted
## Converts the engine's values to JSON.

const DEEPEST := 16
const ADDON_CLASSES := "AVAudioSession"


## Converts a value. Numbers, texts, lists and dictionaries stay as they are. An object of the addon becomes a
## dictionary of its properties. Any other value becomes the text that [method @GlobalScope.str] returns for it.
static func to_json(value: Variant, depth := 0) -> Variant:
	if depth > DEEPEST:
		return "…"
	match typeof(value):
		TYPE_NIL, TYPE_BOOL, TYPE_INT, TYPE_STRING:
			return value
		TYPE_FLOAT:
			var number: float = value
			return number if is_finite(number) else str(number)
		TYPE_DICTIONARY:
			var dictionary: Dictionary = value
			var pairs := {}
			for key: Variant in dictionary:
				pairs[str(key)] = to_json(dictionary[key], depth + 1)
			return pairs
		TYPE_OBJECT:
			return _object_to_json(value, depth)
	if typeof(value) >= TYPE_ARRAY:
		var list: Array = Array(value)
		return list.map(func(item: Variant) -> Variant: return to_json(item, depth + 1))
	return str(value)


static func _object_to_json(value: Variant, depth: int) -> Variant:
	if not is_instance_valid(value):
		return null
	var object: Object = value
	var type := object.get_class()
	if not type.begins_with(ADDON_CLASSES):
		return str(object)
	var properties := {}
	for property: Dictionary in ClassDB.class_get_property_list(type, true):
		var name: String = property["name"]
		properties[name] = to_json(object.get(name), depth + 1)
	return properties
