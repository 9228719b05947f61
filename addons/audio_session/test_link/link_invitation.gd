extends RefCounted
## The host that the game should connect to: the user argument [code]--audio-session-link=HOST:PORT/TOKEN[/code].

const Protocol := preload("gen/link_protocol.gd")

## Host and port, such as [code]127.0.0.1:41234[/code].
var address := ""
## The secret that both sides know and neither sends.
var token := ""
## Why the requested link cannot be opened; empty if the argument is valid.
var mistake := ""


## Returns null if the arguments do not request a link.
static func from_arguments(arguments: PackedStringArray) -> RefCounted:
	for argument: String in arguments:
		if argument.begins_with(Protocol.USER_ARGUMENT):
			return new(argument.trim_prefix(Protocol.USER_ARGUMENT))
	return null


func _init(text: String) -> void:
	var slash := text.rfind("/")
	address = text.left(maxi(slash, 0))
	token = text.substr(slash + 1)
	var colon := address.rfind(":")
	var port := address.substr(colon + 1).to_int()
	if slash == -1 or colon < 1 or port < 1 or port > 65535:
		mistake = "%s takes HOST:PORT/TOKEN." % Protocol.USER_ARGUMENT
	elif token.length() < Protocol.SHORTEST_TOKEN:
		mistake = "the token of %s is too short: it has %d of %d characters." % [Protocol.USER_ARGUMENT, token.length(), Protocol.SHORTEST_TOKEN]


func get_url() -> String:
	return "ws://%s/" % address
