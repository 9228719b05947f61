extends RefCounted
## Checks the host's calls and assignments, so that nothing it sends makes the engine print an error.

const Fields := preload("link_fields.gd")

## A float represents every whole number up to this one.
const LARGEST_INT := float(1 << 53)


## Returns why the method cannot be called with these arguments; empty if it can.
static func find_mistake(object: Object, method: String, arguments: Array) -> String:
	for description: Dictionary in ClassDB.class_get_method_list(object.get_class(), true):
		if description["name"] == method:
			return _compare(method, description, arguments)
	return "%s has no method %s." % [object.get_class(), Fields.excerpt(method)]


## Returns why the value cannot be assigned to the property; empty if it can.
static func find_wrong_value(object: Object, property: String, value: Variant) -> String:
	for description: Dictionary in ClassDB.class_get_property_list(object.get_class(), true):
		if description["name"] == property:
			if ClassDB.class_get_property_setter(object.get_class(), property).is_empty():
				return "%s.%s cannot be assigned." % [object.get_class(), property]
			return _compare_value(property, description, value)
	return "%s has no property %s." % [object.get_class(), Fields.excerpt(property)]


static func has_property(object: Object, property: String) -> bool:
	return ClassDB.class_get_property_list(object.get_class(), true).any(
			func(description: Dictionary) -> bool: return description["name"] == property)


static func _compare(method: String, description: Dictionary, arguments: Array) -> String:
	var parameters: Array = description["args"]
	var defaults: Array = description["default_args"]
	var fewest := parameters.size() - defaults.size()
	if arguments.size() < fewest or arguments.size() > parameters.size():
		return "%s takes %d to %d arguments and was given %d." % [method, fewest, parameters.size(), arguments.size()]
	for index: int in arguments.size():
		var parameter: Dictionary = parameters[index]
		var mistake := _compare_value("%s of %s" % [parameter["name"], method], parameter, arguments[index])
		if not mistake.is_empty():
			return mistake
	return ""


static func _compare_value(what: String, description: Dictionary, value: Variant) -> String:
	var type: int = description["type"]
	if type == TYPE_INT or type == TYPE_FLOAT:
		return _compare_number(what, type, value)
	if typeof(value) == type:
		return ""
	return "%s is a %s and was given a %s." % [what, type_string(type), type_string(typeof(value))]


# All numbers in JSON are floats. A fraction would be cut off when it is converted to an int.
static func _compare_number(what: String, type: int, value: Variant) -> String:
	if not value is float and not value is int:
		return "%s is a number and was given a %s." % [what, type_string(typeof(value))]
	var number: float = value
	if not is_finite(number):
		return "%s was given a number that is too large." % what
	if type == TYPE_INT and (number != floorf(number) or absf(number) > LARGEST_INT):
		return "%s is a whole number and was given %s." % [what, number]
	return ""
