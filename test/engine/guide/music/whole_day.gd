extends Node
## Simulates what a player does to a game with the guide's recipes for music, and prints whether the music is audible,
## that is, whether it reaches the bus Master.

## Number of mixes until a change is audible, including the engine's fades.
const MIXES := 4
## A lower peak counts as silence.
const SILENCE_DB := -60.0

var session := AVAudioSession.new()
var simulator := AVAudioSession.get_simulator()
var music: AudioStreamPlayer


func run(game: Node) -> void:
	music = game.get_node(^"Music")
	await _say("at first")
	music.stop()
	simulator.start_other_app()
	await _say("the player's music plays")
	music.play()
	await _say("the game starts its music later")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await _say("a call")
	simulator.end_interruption(true)
	simulator.start_other_app()
	await _say("after the call")
	game.set(&"is_menu_open", true)
	await _say("the pause menu")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await _say("a call in the menu")
	simulator.end_interruption(true)
	await _say("after that call")
	game.set(&"is_menu_open", false)
	simulator.start_other_app()
	await _say("the menu is closed")
	simulator.stop_other_app()
	await _say("the player's music stops")
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await _say("headphones")
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await _say("without headphones")
	game.set(&"is_menu_open", true)
	game.set(&"is_menu_open", false)
	await _say("after the pause menu")
	simulator.start_other_app()
	simulator.stop_other_app()
	await _say("the player's music has come and gone")
	game.set(&"is_music_stopped", false)
	await _say("the button for the music")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALERT_FULL_SCREEN)
	await _say("an alert without an end")
	get_tree().root.propagate_notification(NOTIFICATION_APPLICATION_FOCUS_IN)
	await _say("the player is back")


func _say(what: String) -> void:
	@warning_ignore("redundant_await")
	await get_parent().call(&"wait_for_mixes", MIXES)
	var is_audible := AudioServer.get_bus_peak_volume_left_db(0, 0) > SILENCE_DB
	var tree := "paused" if get_tree().paused else "runs"
	print(what, ": ", "music" if is_audible else "silence", ", ", tree)
