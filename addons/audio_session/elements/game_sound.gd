extends "element.gd"
## All the sound that the game plays. It is audible while the engine's output is not silent.

const Players := preload("players.gd")

## Quieter than the smallest step of a 24-bit sample.
const SILENCE_DB := -144.0

## How long silence may last before the sound counts as ended, in milliseconds.
const HOLD_MSEC := 1000

## The engine mixes many times a second; after this time without a mix, the platform has stopped its output. In seconds.
const STOPPED_AFTER := 0.5

var _audible_until := 0
var _players: Players
# The sounds that played at the last call of has_new_sound().
var _known_sounds: Dictionary[int, bool] = {}
var _knows_sounds := false


func _init(players: Players) -> void:
	_players = players


## Returns whether a sound has started since the last call. The first call, and the first after
## [method forget_sounds], only records which sounds play, and returns [code]false[/code].
func has_new_sound() -> bool:
	var sounds := _players.get_sounds()
	var has_started := _knows_sounds and sounds.keys().any(func(sound: int) -> bool: return not _known_sounds.has(sound))
	_known_sounds = sounds
	_knows_sounds = true
	return has_started


func forget_sounds() -> void:
	_known_sounds = {}
	_knows_sounds = false


func _measure() -> bool:
	var now := Time.get_ticks_msec()
	if _is_sounding():
		_audible_until = now + HOLD_MSEC
	return now < _audible_until


# A device that deactivates the session stops the engine's output, and its volume can no longer be measured. Then the
# game counts as audible while a player plays.
func _is_sounding() -> bool:
	if AudioServer.get_time_since_last_mix() > STOPPED_AFTER:
		return not _players.get_sounds().is_empty()
	for channel: int in AudioServer.get_bus_channels(0):
		if (
				AudioServer.get_bus_peak_volume_left_db(0, channel) > SILENCE_DB
				or AudioServer.get_bus_peak_volume_right_db(0, channel) > SILENCE_DB
		):
			return true
	return false
