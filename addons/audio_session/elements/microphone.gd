extends "element.gd"
## All players that play an [AudioStreamMicrophone]. An effect that captures or records receives no sound
## without one. The engine has no signal for it, so the players are checked a few times a second.[br]
## A game that reads [method AudioServer.get_input_frames] without a player is not detected: the engine does not report
## whether the input is on, and no frames arrive before the session records.

const Players := preload("players.gd")

const INPUT_SETTING := "audio/driver/enable_input"
const LOOK_EVERY_MSEC := 100

var _players: Players
# Without this setting the engine opens no microphone.
var _is_input_enabled: bool = ProjectSettings.get_setting(INPUT_SETTING, false)
var _looked_at := 0


func _init(players: Players) -> void:
	_players = players
	default_type = SessionTypes.PLAY_AND_RECORD


func _measure() -> bool:
	var now := Time.get_ticks_msec()
	if not _is_input_enabled or now < _looked_at + LOOK_EVERY_MSEC:
		return is_audible
	_looked_at = now
	return _players.get_players().any(_is_recording)


func _is_recording(player: Node) -> bool:
	return not player is VideoStreamPlayer and player.get(&"playing") and player.get(&"stream") is AudioStreamMicrophone
