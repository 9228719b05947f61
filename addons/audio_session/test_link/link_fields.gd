extends RefCounted
## Checks the fields of the host's messages before they are used. GDScript cannot compare values of any two
## types: it ends the function with an error, which would leave the link in the middle of a step.

const _NAMES := {
	TYPE_NIL: "nothing",
	TYPE_BOOL: "true or false",
	TYPE_FLOAT: "a number",
	TYPE_STRING: "a text",
	TYPE_ARRAY: "a list",
	TYPE_DICTIONARY: "an object",
}
const _LONGEST_EXCERPT := 40


## Returns why a message is invalid; empty if it is valid. [param types] has the type of each field, as JSON
## has it: one of the keys of [constant _NAMES]. Fields in [param optional] may be missing.
static func find_mistake(message: Dictionary, types: Dictionary, optional: Array[String] = []) -> String:
	for name: String in types:
		if optional.has(name) and not message.has(name):
			continue
		var type: int = types[name]
		var given := typeof(message.get(name))
		if given != type:
			return "\"%s\" takes %s and was given %s." % [name, _NAMES[type], _NAMES.get(given, "something else")]
		if type == TYPE_FLOAT and not is_finite(number(message, name)):
			return "\"%s\" takes a number and was given one that is too large." % name
	return ""


## Returns a field that [method find_mistake] has checked.
static func text(message: Dictionary, name: String) -> String:
	return message[name]


## Like [method text].
static func number(message: Dictionary, name: String) -> float:
	return message[name]


## Like [method text]; empty if the field is missing.
static func list(message: Dictionary, name: String) -> Array:
	return message.get(name, [])


## Returns the beginning of a value from outside, for use in a message.
static func excerpt(value: Variant) -> String:
	return JSON.stringify(value).left(_LONGEST_EXCERPT)
