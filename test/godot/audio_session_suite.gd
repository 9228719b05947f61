class_name AudioSessionSuite
extends Suite
## A suite of the autoload [code]AudioSession[/code]. Each test has one of its own, as a game that starts,
## and runs wherever there is a [TestDevice].

const AudioSession := preload("res://addons/audio_session/audio_session.gd")

## No test waits that long unless it fails.
const PATIENCE_MSEC := 20_000

var device := _make_device()
var audio_session: AudioSession
## The states that were told, in order.
var told: Array[String] = []


func set_up() -> void:
	add_child(device)
	await device.set_up()
	start_game()
	await settle()


func tear_down() -> void:
	await device.tear_down()


## Makes the session of the game, as the engine does at its start.
func start_game() -> void:
	audio_session = AudioSession.new()
	audio_session.state_changed.connect(told.append)
	add_child(audio_session)


func end_game() -> void:
	remove_child(audio_session)
	audio_session.free()


## Waits until what was asked for so far is done and told.
func settle() -> void:
	await wait_frames(6)
	await device.settle()


## Waits for a state of the session, however long the platform takes.
func expect_state(expected: String, what: String) -> void:
	await expect_soon(func() -> bool: return audio_session.state == expected, what)
	expect_equal(audio_session.state, expected, "%s: state" % what)


## Waits for the type that the platform has.
func expect_platform_type(expected: String, what: String) -> void:
	await expect_soon(func() -> bool: return device.get_type() == expected, what)
	expect_equal(device.get_type(), expected, "%s: type of the platform" % what)


func expect_soon(condition: Callable, what: String) -> void:
	var end := Time.get_ticks_msec() + PATIENCE_MSEC
	while not condition.call():
		if Time.get_ticks_msec() > end:
			expect(false, "%s: did not come" % what)
			return
		await get_tree().process_frame


## The game is heard.
func play() -> void:
	device.start_sound()
	await expect_state("active", "a sound")


func _make_device() -> TestDevice:
	var script: GDScript = load("res://browser_test_device.gd" if OS.has_feature("web") else "res://simulated_test_device.gd")
	return script.new()
