extends SessionSuite
## The modes of the session.

## The categories with which a mode is in effect; with all others it behaves as the default mode.
const VALID_WITH: Dictionary[int, Array] = {
	AVAudioSession.MODE_DEFAULT: [0, 1, 2, 3, 4, 5],
	AVAudioSession.MODE_GAME_CHAT: [AVAudioSession.playAndRecord],
	AVAudioSession.MODE_MEASUREMENT: [AVAudioSession.playAndRecord, AVAudioSession.playback, AVAudioSession.record],
	AVAudioSession.MODE_MOVIE_PLAYBACK: [AVAudioSession.playback],
	AVAudioSession.MODE_SPOKEN_AUDIO: [0, 1, 2, 3, 4, 5],
	AVAudioSession.MODE_VIDEO_CHAT: [AVAudioSession.playAndRecord],
	AVAudioSession.MODE_VOICE_CHAT: [AVAudioSession.playAndRecord],
	AVAudioSession.MODE_VOICE_PROMPT: [0, 1, 2, 3, 4, 5],
	AVAudioSession.MODE_VIDEO_RECORDING: [AVAudioSession.playAndRecord, AVAudioSession.record],
	AVAudioSession.MODE_SHORT_FORM_VIDEO: [AVAudioSession.playback],
	# Only with OPTION_ALLOW_BLUETOOTH_HFP, which is not set in this test.
	AVAudioSession.MODE_DUAL_ROUTE: [],
}


func test_an_assigned_mode_reads_back_at_once_and_stays() -> void:
	session.category = AVAudioSession.playAndRecord
	allow_messages("it behaves as MODE_DEFAULT")
	for mode: int in VALID_WITH:
		session.mode = mode
		expect_equal(session.mode, mode, "at once")
		expect_equal(session.get_mode(), mode, "by the getter")
		await settle()
		expect_equal(session.mode, mode, "afterwards")


func test_the_setter_method_of_the_mode_does_the_same_as_the_property() -> void:
	session.set_mode(AVAudioSession.MODE_SPOKEN_AUDIO)
	expect_equal(session.mode, AVAudioSession.MODE_SPOKEN_AUDIO, "mode")
	await settle()
	expect_equal(AVAudioSession.new().mode, AVAudioSession.MODE_SPOKEN_AUDIO, "mode of another handle")


func test_each_mode_is_in_effect_with_its_categories_and_default_with_all_others() -> void:
	allow_messages("it behaves as MODE_DEFAULT")
	for mode: AVAudioSession.SessionMode in VALID_WITH:
		for category: int in 6:
			var what := "mode %d with category %d" % [mode, category]
			await expect_done(session.configure(category, mode), what)
			expect_equal(session.mode, mode, what)
			var in_force := mode if VALID_WITH[mode].has(category) else AVAudioSession.MODE_DEFAULT
			expect_equal(session.effective_mode, in_force, "%s: effective" % what)


func test_the_dual_route_mode_needs_hands_free_bluetooth() -> void:
	await expect_done(
			session.configure(
					AVAudioSession.multiRoute,
					AVAudioSession.MODE_DUAL_ROUTE,
					AVAudioSession.OPTION_ALLOW_BLUETOOTH_HFP),
			"with the option")
	expect_equal(session.effective_mode, AVAudioSession.MODE_DUAL_ROUTE, "effective mode")


func test_the_mode_in_effect_follows_the_category() -> void:
	allow_messages("MODE_VOICE_CHAT needs the category playAndRecord")
	session.mode = AVAudioSession.MODE_VOICE_CHAT
	await settle()
	expect_equal(session.effective_mode, AVAudioSession.MODE_DEFAULT, "with soloAmbient")
	session.category = AVAudioSession.playAndRecord
	await settle()
	expect_equal(session.effective_mode, AVAudioSession.MODE_VOICE_CHAT, "with playAndRecord")


func test_a_change_of_category_keeps_the_mode() -> void:
	session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
	session.category = AVAudioSession.playback
	await settle()
	expect_equal(session.mode, AVAudioSession.MODE_SPOKEN_AUDIO, "mode")


func test_the_mode_may_be_changed_while_the_session_is_active_and_mixes() -> void:
	await activate(AVAudioSession.playback, AVAudioSession.OPTION_MIX_WITH_OTHERS)
	session.mode = AVAudioSession.MODE_MOVIE_PLAYBACK
	await settle()
	expect_equal(session.effective_mode, AVAudioSession.MODE_MOVIE_PLAYBACK, "effective mode")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_a_mode_that_conflicts_with_an_option_is_refused_and_reverts() -> void:
	await expect_done(
			session.set_category_with_options(AVAudioSession.record, AVAudioSession.OPTION_BLUETOOTH_HIGH_QUALITY_RECORDING),
			"full quality over Bluetooth")
	var recorder := Recorder.new(session)
	session.mode = AVAudioSession.MODE_MEASUREMENT
	expect_equal(session.mode, AVAudioSession.MODE_MEASUREMENT, "at once")
	await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "only in MODE_DEFAULT, not in MODE_MEASUREMENT", "the mode")
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "afterwards")


func test_an_invalid_mode_is_refused_and_changes_nothing() -> void:
	session.mode = AVAudioSession.MODE_SPOKEN_AUDIO
	await settle()
	var recorder := Recorder.new(session)
	for number: int in [11, -1, 1 << 32, -9223372036854775808]:
		expect_message("There is no mode %d." % number)
		session.mode = number
		expect_equal(session.mode, AVAudioSession.MODE_SPOKEN_AUDIO, "mode after %d" % number)
		await expect_assignment_refused(recorder, ERR_INVALID_PARAMETER, "from MODE_DEFAULT (0) to MODE_DUAL_ROUTE (10)", "mode %d" % number)


func test_a_mode_of_another_type_is_refused_by_the_engine() -> void:
	for value: Variant in ["voiceChat", null, [1], {}]:
		expect_message("Invalid assignment of property or key 'mode' with value of type '%s'" % type_string(typeof(value)))
		_assign_mode(value)
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "mode")


func test_the_available_modes_are_those_of_the_device() -> void:
	expect_equal(session.available_modes, PackedInt32Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), "modes")


func _assign_mode(value: Variant) -> void:
	@warning_ignore("unsafe_property_access")
	(session as Object).mode = value
