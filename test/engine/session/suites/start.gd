extends Suite
## The session of a game that has made no request yet.


func test_a_session_starts_with_the_category_that_the_engine_set() -> void:
	var session := AVAudioSession.new()
	expect_equal(session.category, AVAudioSession.playback, "category")
	expect_equal(session.category_options, AVAudioSession.OPTION_MIX_WITH_OTHERS, "options")
	expect_equal(session.mode, AVAudioSession.MODE_DEFAULT, "mode")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")
	expect(session.auto_resume, "auto-resume is on")


func test_there_is_a_simulator_only_on_the_simulated_device() -> void:
	var is_simulated := OS.get_cmdline_user_args().has("--audio-session=simulated")
	expect_equal(AVAudioSession.get_simulator() != null, is_simulated, "a simulator")


func test_a_simulator_that_a_script_makes_controls_the_device_of_the_session() -> void:
	var session := AVAudioSession.new()
	AVAudioSessionSimulator.new().set_output_volume(0.25)
	await wait_frames(1)
	expect_equal(session.output_volume, 0.25, "volume")
