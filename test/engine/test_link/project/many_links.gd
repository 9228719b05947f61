extends Node
## A game with many links at once, each to the same host: [code]--links=COUNT:HOST:PORT/TOKEN[/code]. The links are
## independent of each other, so a host can treat each one differently.

const ARGUMENT := "--links="

const Invitation := preload("res://addons/audio_session/test_link/link_invitation.gd")
const TestLink := preload("res://addons/audio_session/test_link/test_link.gd")


func _ready() -> void:
	for argument: String in OS.get_cmdline_user_args():
		if argument.begins_with(ARGUMENT):
			var parts := argument.trim_prefix(ARGUMENT).split(":", true, 1)
			for _link: int in parts[0].to_int():
				var link := TestLink.new()
				add_child(link)
				link.open(Invitation.new(parts[1]))
