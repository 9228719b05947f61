class_name AudioSessionSuite
extends Suite
## Base class of suites about the autoload [code]AudioSession[/code]. Each test has its own autoload, like a game that
## starts, and runs on every platform that has a [TestDevice].

const AudioSession := preload("res://addons/audio_session/audio_session.gd")

## The longest wait of a test, in milliseconds. A test that waits longer fails.
const PATIENCE_MSEC := 20_000

var device := _make_device()
var audio_session: AudioSession
## The states of [signal AudioSession.state_changed], in order.
var notified: Array[String] = []


func set_up() -> void:
	add_child(device)
	await device.set_up()
	start_game()
	await settle()


func tear_down() -> void:
	await device.tear_down()


## Creates the autoload, like the engine when it starts.
func start_game() -> void:
	audio_session = AudioSession.new()
	audio_session.state_changed.connect(notified.append)
	add_child(audio_session)


func end_game() -> void:
	remove_child(audio_session)
	audio_session.free()


## Waits until all requests so far are carried out and notified.
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
			expect(false, "%s: did not happen in time" % what)
			return
		await get_tree().process_frame


## Makes the game audible.
func play() -> void:
	device.start_sound()
	await expect_state("active", "a sound")


func _make_device() -> TestDevice:
	var script: GDScript = load("res://browser_test_device.gd" if OS.has_feature("web") else "res://simulated_test_device.gd")
	return script.new()
