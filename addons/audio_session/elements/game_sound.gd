extends "element.gd"
## All that the game plays. It is audible while the engine sends anything but silence to the output.

## Quieter than one step of a sample of 24 bits.
const SILENCE_DB := -144.0

## Silence between two sounds is no end. In milliseconds.
const HOLD_MSEC := 1000

## The engine mixes many times a second, unless the platform has stopped its output. In seconds.
const STOPPED_AFTER := 0.5

const PLAYERS: Array[String] = ["AudioStreamPlayer", "AudioStreamPlayer2D", "AudioStreamPlayer3D"]

var _audible_until := 0
var _looked_at := 0


func _measure() -> bool:
	var now := Time.get_ticks_msec()
	if _is_sounding(now):
		_audible_until = now + HOLD_MSEC
	return now < _audible_until


func _is_sounding(now: int) -> bool:
	if AudioServer.get_time_since_last_mix() > STOPPED_AFTER:
		return _is_wanted(now)
	for channel: int in AudioServer.get_bus_channels(0):
		if (
				AudioServer.get_bus_peak_volume_left_db(0, channel) > SILENCE_DB
				or AudioServer.get_bus_peak_volume_right_db(0, channel) > SILENCE_DB
		):
			return true
	return false


# A phone that deactivates the session stops the engine's output, and nothing is measured any more. Then it
# counts that a player plays. To search the tree is dear, so it is done a few times a second.
func _is_wanted(now: int) -> bool:
	if now < _looked_at + HOLD_MSEC / 4:
		return is_audible
	_looked_at = now
	var tree := Engine.get_main_loop() as SceneTree
	for player_class: String in PLAYERS:
		for player: Node in tree.root.find_children("*", player_class, true, false):
			if player.get(&"playing"):
				return true
	return false
