extends AudioSessionRefusalSuite
## Random events of the device, the player and a careless game. Afterwards a sound is audible as soon as the device
## allows it, and the audio is given back when the sound ends.

const ROUNDS := 6
const RETURNS_AND_LEAVES: Array[int] = [
	NOTIFICATION_APPLICATION_FOCUS_IN,
	NOTIFICATION_APPLICATION_FOCUS_OUT,
	NOTIFICATION_APPLICATION_PAUSED,
	NOTIFICATION_APPLICATION_RESUMED,
]

var _chance := RandomNumberGenerator.new()
var _actions: Array[Callable] = [
	_assign_type,
	_assign_type,
	func() -> void: device.start_sound(),
	func() -> void: device.start_sound(),
	func() -> void: device.stop_sound(),
	func() -> void: device.start_recording(),
	func() -> void: device.stop_recording(),
	func() -> void: simulator.begin_interruption(_chance.randi_range(0, 4) as AVAudioSessionSimulator.InterruptionSource),
	func() -> void: simulator.end_interruption(_is_heads()),
	func() -> void: simulator.fail_next(AVAudioSession.ERROR_CODE_CANNOT_START_PLAYING, "set_active" if _is_heads() else "configure"),
	func() -> void: simulator.set_in_foreground(_is_heads()),
	func() -> void: simulator.set_delay(0.15 * _chance.randi_range(0, 2)),
	func() -> void: simulator.lose_media_services(),
	func() -> void: simulator.reset_media_services(),
	func() -> void: get_tree().root.propagate_notification(RETURNS_AND_LEAVES[_chance.randi_range(0, 3)]),
	func() -> void: get_tree().paused = _is_heads(),
	func() -> void: session.set_active(_is_heads()),
	func() -> void: session.auto_resume = _is_heads(),
	_take_out_or_put_back,
]


func test_in_the_end_the_sound_is_audible_and_the_audio_is_given_back() -> void:
	allow_messages("The audio session")
	device.process_mode = PROCESS_MODE_ALWAYS
	_chance.seed = 11
	for index: int in ROUNDS:
		for _action: int in _chance.randi_range(5, 25):
			_actions[_chance.randi_range(0, _actions.size() - 1)].call()
			await get_tree().create_timer(_chance.randf_range(0.0, 0.2) if _is_heads() else 0.0).timeout
		_allow_everything()
		device.start_sound()
		# Ends what the game itself has requested.
		session.set_active(true)
		return_to_front()
		await _expect_audible("round %d" % index)
		device.stop_recording()
		device.stop_sound()
		await _expect_given_back("round %d" % index)


func _expect_audible(what: String) -> void:
	await expect_soon(func() -> bool: return audio_session.state == "active" and simulator.is_game_audible(), what)
	expect(simulator.is_game_audible(), "%s: audible" % what)
	if audio_session.type != "auto":
		await expect_platform_type(audio_session.type, what)
	await settle()
	expect_equal(audio_session.state, "active", "%s: state" % what)


func _expect_given_back(what: String) -> void:
	await expect_state("inactive", "%s: silence" % what)
	await settle()
	if audio_session.type.begins_with("transient"):
		expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "%s: state of the platform" % what)


func _allow_everything() -> void:
	if not audio_session.is_inside_tree():
		add_child(audio_session)
	get_tree().paused = false
	session.auto_resume = true
	simulator.reset_media_services()
	simulator.set_delay(0.0)
	simulator.set_in_foreground(true)
	while simulator.end_interruption(_is_heads()):
		pass


func _assign_type() -> void:
	audio_session.type = AudioSession.SessionTypes.NAMES[_chance.randi_range(0, AudioSession.SessionTypes.NAMES.size() - 1)]


func _take_out_or_put_back() -> void:
	if audio_session.is_inside_tree():
		remove_child(audio_session)
	else:
		add_child(audio_session)


func _is_heads() -> bool:
	return _chance.randf() < 0.5
