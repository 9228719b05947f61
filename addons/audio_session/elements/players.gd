extends RefCounted
## The sounds that the game's players play. The engine has neither a list of them nor a signal.

## To search the tree takes time, so it is done a few times a second.
const LOOK_EVERY_MSEC := 250

const CLASSES: Array[String] = ["AudioStreamPlayer", "AudioStreamPlayer2D", "AudioStreamPlayer3D"]

var _sounds: Dictionary[int, bool] = {}
var _looked_at := -LOOK_EVERY_MSEC


## A number for each sound that plays. A player that starts again plays another sound. The answer may be a quarter of a
## second old.
func get_sounds() -> Dictionary[int, bool]:
	var now := Time.get_ticks_msec()
	if now < _looked_at + LOOK_EVERY_MSEC:
		return _sounds
	_looked_at = now
	_sounds = {}
	var tree := Engine.get_main_loop() as SceneTree
	for player_class: String in CLASSES:
		for player: Node in tree.root.find_children("*", player_class, true, false):
			if player.get(&"playing"):
				_sounds[_identify(player)] = true
	for player: Node in tree.root.find_children("*", "VideoStreamPlayer", true, false):
		var film := player as VideoStreamPlayer
		if film.is_playing() and not film.paused:
			_sounds[film.get_instance_id()] = true
	return _sounds


# Each time that a player starts, the engine makes a playback for it.
func _identify(player: Node) -> int:
	if not player.call(&"has_stream_playback"):
		return player.get_instance_id()
	var playback: AudioStreamPlayback = player.call(&"get_stream_playback")
	return playback.get_instance_id()
