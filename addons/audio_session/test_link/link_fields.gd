extends RefCounted
## Checks the fields of what the host sends before they are used. GDScript cannot compare values of every two
## types: it ends the function with an error, and the link would be left in the middle of a step.

const _NAMES := {
	TYPE_NIL: "nothing",
	TYPE_BOOL: "true or false",
	TYPE_FLOAT: "a number",
	TYPE_STRING: "a text",
	TYPE_ARRAY: "a list",
	TYPE_DICTIONARY: "an object",
}
const _LONGEST_EXCERPT := 40


## Why a message cannot be used; empty when it can. [param types] has the type of each field that is used, as JSON
## has it: one of the keys of [constant _NAMES]. Those in [param optional] may be missing.
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


## A field in which [method find_mistake] has found nothing.
static func text(message: Dictionary, name: String) -> String:
	return message[name]


## As [method text].
static func number(message: Dictionary, name: String) -> float:
	return message[name]


## As [method text]; empty when the field is missing.
static func list(message: Dictionary, name: String) -> Array:
	return message.get(name, [])


## The beginning of a value that came from outside, for a message.
static func excerpt(value: Variant) -> String:
	return JSON.stringify(value).left(_LONGEST_EXCERPT)
